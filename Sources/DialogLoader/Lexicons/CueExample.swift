import DialogModel

/// An answer that stands beside phrases to show what they are for.
public struct CueExample: Hashable, Sendable {
    /// The cue.
    public let cue: Cue
    /// The theme that it stands with, where there is one.
    public let theme: String?
    /// The answer.
    public let text: String
    /// Whether the cue fires on it, and not rather looks as if it should.
    public let fires: Bool
    /// The line in the file, from 1.
    public let line: Int
}
