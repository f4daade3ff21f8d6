/// As what words stand in a conversation that somebody looks for: only what people wrote there is found,
/// and all of it that reading the conversation shows.
package enum FoundAs: String, Hashable, Codable, Sendable, CaseIterable {
    /// An answer that counts.
    case answer
    /// An answer that was rewritten since; what was taken back is gone.
    case formerAnswer = "former-answer"
    /// A note, on the way or afterwards.
    case note
    /// A question of somebody's own, or one of the script's in their words.
    case ownQuestion = "own-question"
    /// Somebody who takes part, or whom it is about.
    case name
}
