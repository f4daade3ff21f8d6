/// Something kept in a conversation that comes back, and what became of it.
package struct FatedLine: Hashable, Codable, Sendable {
    /// The number of the conversation.
    package let number: Int
    /// When it was said.
    package let at: Timestamp
    /// The words.
    package let text: String
    /// What became of it; `nil` where nobody said.
    package let fate: Fate?

    /// The words `text`.
    package init(number: Int, at: Timestamp, text: String, fate: Fate?) {
        self.number = number
        self.at = at
        self.text = text
        self.fate = fate
    }

    /// `line`, kept in the conversation `number`.
    init(_ line: KeptLine, number: Int) {
        self.init(number: number, at: line.at, text: line.text, fate: line.fate)
    }
}
