/// A phrase as a lexicon's file writes it.
package struct WrittenPhrase: Hashable, Sendable {
    /// The phrase as the lexicon has it: with the words of groups.
    package let text: String
    /// As it stands in the file: with their names.
    package let written: String
    /// The line, from 1.
    package let line: Int
}
