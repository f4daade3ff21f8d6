import DialogModel

/// A topic of theory, with where it can be read and seen (method I2).
package struct TheoryTopic: Hashable, Sendable {
    /// Its name, the same as that of the option by which scripts let it be chosen.
    package let id: OptionID
    /// What it is called.
    package let title: [Language: String]
    /// Pages of the book: `53`, or `39-48`.
    package let pages: [String]
    /// Appendices of the book.
    package let appendices: [String]
    /// Scenes of the DVD.
    package let scenes: [String]
    /// Short films, by what they are about.
    package let films: [[Language: String]]
    /// Readers, by title.
    package let readers: [String]
}
