/// What in an answer invites one more question (*doorvragen*).
package enum Cue: String, Hashable, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
    /// The answer is only a few words.
    case short
    /// A judgement where an observation was asked.
    case judgement
    /// 'Always', 'never', 'everybody'.
    case generalisation
    /// A thought where a feeling was asked ('I feel that …').
    case thought
}
