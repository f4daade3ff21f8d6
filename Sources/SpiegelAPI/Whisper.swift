/// What only the player of a role may read: `GET /v1/conversations/{id}/whispers/{role}`.
public struct Whisper: Codable, Hashable, Sendable {
    /// The words.
    public let text: String

    /// Whispers `text`.
    public init(text: String) { self.text = text }
}
