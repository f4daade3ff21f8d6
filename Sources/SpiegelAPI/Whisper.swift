/// What only the player of a role may read: `GET /v1/conversations/{id}/whispers/{role}`.
package struct Whisper: Codable, Hashable, Sendable {
    /// The words.
    package let text: String

    /// Whispers `text`.
    package init(text: String) { self.text = text }
}
