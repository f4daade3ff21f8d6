/// What a conversation, and whoever leads one, refuses; nothing has changed then.
package enum Refusal: Error, Hashable {
    /// No dialogue has this name; `nearest` was perhaps meant.
    case unknownDialog(String, nearest: String?)
    /// The dialogue's script has errors, as many as said.
    case brokenScript(String, errors: Int)
    /// No conversation of this user has this number or name. A stranger's looks the same.
    case unknownConversation
    /// The input does not fit what the conversation waits for.
    case notNow(Action)
    /// The question cannot be skipped.
    case required
    /// No question of this conversation has this name; `nearest` was perhaps meant.
    case unknownQuestion(String, nearest: String?)
    /// Nothing has been answered yet to go back to.
    case nothingBefore
    /// The dialogue cannot be called here.
    case notCallable(String)
    /// Dialogues are already called inside each other as deep as allowed.
    case callsTooDeep(limit: Int)
    /// The conversation has events of a later release.
    case readOnly(since: String)
    /// Someone else answered first; the conversation is at `sequence` now.
    case outOfTurn(sequence: Int)
    /// The dialogue cannot be held this way.
    case unsupportedMode(String)
    /// An answer or note is larger than allowed.
    case tooLong(bytes: Int, limit: Int)
    /// A name is empty or too long; limits are in characters.
    case unfitName(limit: Int)

    /// What someone tried to do.
    package enum Action: String, Hashable, Codable, Sendable {
        case answer
        case skip
        case back
        case revise
        case settleStale = "settle-stale"
        case note
        case choose
        case ask
        case next
        case call
        case ring
        case handOver = "hand-over"
        case extend
        case turnProbing = "turn-probing"
        case turnDepth = "turn-depth"
        case turnFading = "turn-fading"
        case widen
        case alias
        case cast
        case takeBack = "take-back"
        case resolve
        case pause
        case resume
        case finish
        case abandon
    }
}
