/// What somebody was typing and had not sent.
package struct TypedDraft: Hashable, Codable, Sendable {
    /// The sequence of what was on the screen.
    package let sequence: Int
    /// The words, of several lines where they were typed or pasted so.
    package let text: String

    /// The words `text`, typed at `sequence`.
    package init(at sequence: Int, _ text: String) {
        self.sequence = sequence
        self.text = text
    }
}

extension TypedDraft: StoredForm {
    /// The form that this release writes.
    package static let form = Form(name: "draft", version: 1, since: "0.2")

    /// Reads a draft.
    package init(from decoder: any Decoder, version: Int) throws { try self.init(from: decoder) }
}
