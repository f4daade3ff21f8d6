/// A phrase as a lexicon's file writes it.
public struct WrittenPhrase: Hashable, Sendable {
    /// The phrase as the lexicon has it: with the words of groups.
    public let text: String
    /// As it stands in the file: with their names.
    public let written: String
    /// The line, from 1.
    public let line: Int
}
