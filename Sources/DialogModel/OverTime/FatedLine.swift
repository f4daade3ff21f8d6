/// Something kept in a conversation that comes back, and what became of it.
public struct FatedLine: Hashable, Codable, Sendable {
    /// The number of the conversation.
    public let number: Int
    /// When it was said.
    public let at: Timestamp
    /// The words.
    public let text: String
    /// What became of it; `nil` where nobody said.
    public let fate: Fate?

    /// The words `text`.
    public init(number: Int, at: Timestamp, text: String, fate: Fate?) {
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
