import DialogModel

/// An answer that stands beside phrases to show what they are for.
package struct CueExample: Hashable, Sendable {
    /// The cue.
    package let cue: Cue
    /// The theme that it stands with, where there is one.
    package let theme: String?
    /// The answer.
    package let text: String
    /// Whether the cue fires on it, and not rather looks as if it should.
    package let fires: Bool
    /// The line in the file, from 1.
    package let line: Int
}
