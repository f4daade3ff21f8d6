import DialogModel

/// A topic of theory, with where it can be read and seen (method I2).
public struct TheoryTopic: Hashable, Sendable {
    /// Its name, the same as that of the option by which scripts let it be chosen.
    public let id: OptionID
    /// What it is called.
    public let title: [Language: String]
    /// Pages of the book: `53`, or `39-48`.
    public let pages: [String]
    /// Appendices of the book.
    public let appendices: [String]
    /// Scenes of the DVD.
    public let scenes: [String]
    /// Short films, by what they are about.
    public let films: [[Language: String]]
    /// Readers, by title.
    public let readers: [String]
}
