import DialogModel

/// How a conversation stands in memory; absent where there is none.
enum Entry: Hashable, Sendable {
    case loading(Load)
    case live(Live)
    case erasing(Erasing)
    /// Gone for good. It stays, so that nothing that was read before can come back.
    case erased

    /// Somebody who waits for a load.
    struct Waiting: Hashable, Sendable {
        let ticket: Ticket
        let use: Use
    }

    /// A copy on its way into memory, or held until the store is back.
    struct Load: Hashable, Sendable {
        let generation: Generation
        /// The ticket whose beginning is being stored; `nil` where the log is being read.
        let creator: Ticket?
        var waiting: [Waiting]
    }

    /// The one copy that is granted.
    struct Live: Hashable, Sendable {
        let generation: Generation
        var inside: Ticket?
        var queue: [Ticket] = []
        var followers = 0
        var weight: Weight
        /// The registry's count of grants when it was last granted.
        var granted: Int
        /// The sweep after which it was last granted.
        var used: Int

        /// Whether it may leave memory.
        var isIdle: Bool {
            inside == nil && queue.isEmpty && followers == 0 && !weight.isTimed
        }
    }

    /// A conversation that is leaving the disk, once the turn inside it has ended.
    struct Erasing: Hashable, Sendable {
        let ticket: Ticket
        /// The turn that is still inside, and its copy.
        var inside: Inside?

        struct Inside: Hashable, Sendable {
            let ticket: Ticket
            let generation: Generation
        }
    }
}
