import DialogModel

/// What the registry is told.
package enum News: Hashable, Sendable {
    /// Somebody wants a conversation.
    case wants(Ticket, ConversationID, Use)
    /// A load or a creation that was asked for has ended.
    case loaded(ConversationID, Generation, Loaded)
    /// A turn that was granted has ended.
    case turned(ConversationID, Ticket, Generation, TurnEnd)
    /// One who was granted to follow a copy does so no more.
    case unfollowed(ConversationID, Generation)
    /// An erasure on disk that was asked for has ended; with the fault where it did not come about.
    case erased(ConversationID, Fault?)
    /// The store accepts nothing any more: what is on disk is not known.
    case storeFailed(Fault)
    /// The store has been opened anew and checked.
    case storeBack
    /// The store stays shut: the daemon is about to end.
    case storeLost(Fault)
    /// So many seconds have passed since the daemon began.
    case swept(Int)

    /// How a load or a creation ended.
    package enum Loaded: Hashable, Sendable {
        /// The copy is in memory.
        case here(Weight)
        /// Nothing of that name is on disk.
        case notThere
        /// Nothing was created, since something of that name is on disk.
        case taken
        /// Nothing was created, since this beginning cannot be.
        case unfit(Fault)
        /// The store failed, or what is there cannot be read.
        case failed(Fault)
    }

    /// How a turn ended.
    package enum TurnEnd: Hashable, Sendable {
        /// It is on disk and in the copy.
        case kept(Weight)
        /// The conversation refused it, or there was nothing to write.
        case refused
        /// The store refused it: nothing of it is on disk.
        case notWritten
        /// Nobody knows whether it is on disk.
        case unknown
        /// The log is elsewhere than the copy.
        case outOfTurn
    }
}
