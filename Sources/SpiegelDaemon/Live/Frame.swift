import FoundationEssentials

/// What followers are told at once: a turn, or a piece of what they missed, as the turn's own reply.
struct Frame: Sendable {
    /// The sequence that it follows.
    let after: Int
    /// The sequence of its last event.
    let sequence: Int
    /// Its events, and what the conversation waits for.
    let reply: EncodedReply

    /// After how many bytes no more events are put into one.
    static let enoughBytes = 256 << 10
}
