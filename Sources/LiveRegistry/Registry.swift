import DialogModel

/// Who is in memory, and who waits for whom.
///
/// Pure: news comes in and actions go out; there is no clock, no store and nothing to wait for, so
/// that every order in which things can happen can be walked. It holds that
/// - at most one copy of a conversation is granted at a time, and it equals the log;
/// - one turn at a time is inside it, in order of coming;
/// - every ticket gets exactly one answer;
/// - after an erasure nobody is granted the conversation, ever;
/// - whoever follows is served or dismissed, never orphaned.
package struct Registry: Sendable {
    /// What may be held before something is let go.
    package struct Bounds: Hashable, Sendable {
        /// Bytes of conversations that nobody uses.
        package var bytes: Int
        /// Seconds after which one that nobody uses is let go.
        package var idle: Int

        /// 64 MiB, and five minutes.
        package init(bytes: Int = 64 << 20, idle: Int = 300) {
            self.bytes = bytes
            self.idle = idle
        }
    }

    let bounds: Bounds
    var entries: [ConversationID: Entry] = [:]
    var store = Standing.open
    /// All that is on its way to the store and may be written.
    var writes = Writes()
    /// How many are live, and their bytes.
    var live = 0
    var bytes = 0
    var lastGeneration = 0
    var grants = 0
    var now = 0

    /// How the store stands.
    enum Standing: Hashable, Sendable {
        case open
        /// It failed, and is asked to be opened anew once nothing is on its way to it.
        case failed(Fault, isReopening: Bool)
        case lost(Fault)

        var fault: Fault? {
            switch self {
            case .open: nil
            case .failed(let fault, _), .lost(let fault): fault
            }
        }
    }

    /// What has been granted or asked for that writes, and has not been told to have ended.
    struct Writes: Hashable, Sendable {
        var turns: Set<Ticket> = []
        var creations: Set<Generation> = []
        var erasures: Set<ConversationID> = []

        var isEmpty: Bool { turns.isEmpty && creations.isEmpty && erasures.isEmpty }
    }

    /// An empty registry before an open store.
    package init(_ bounds: Bounds = Bounds()) { self.bounds = bounds }

    /// Whether nothing is held that could be let go.
    package var isQuiet: Bool { live == 0 }

    /// Takes news in.
    ///
    /// - Returns: What is to be done now, in this order.
    package mutating func receive(_ news: News) -> [Action] {
        var actions: [Action] = []
        switch news {
        case .wants(let ticket, let id, .erase): erase(id, for: ticket, &actions)
        case .wants(let ticket, let id, let use): want(id, ticket, use, &actions)
        case .loaded(let id, let generation, let loaded):
            writes.creations.remove(generation)
            take(loaded, of: id, as: generation, &actions)
        case .turned(let id, let ticket, let generation, let end):
            writes.turns.remove(ticket)
            turned(id, ticket, generation, end, &actions)
        case .unfollowed(let id, let generation): unfollow(id, generation)
        case .erased(let id, let fault):
            writes.erasures.remove(id)
            erased(id, fault, &actions)
        case .storeFailed(let fault): fail(fault, &actions)
        case .storeBack: goOn(&actions)
        case .storeLost(let fault): lose(fault, &actions)
        case .swept(let seconds):
            now = seconds
            letIdleGo(&actions)
        }
        reopenIfQuiet(&actions)
        return actions
    }

    /// Puts a conversation's entry, and keeps count of the bytes.
    mutating func put(_ entry: Entry?, for id: ConversationID) {
        if case .live(let before)? = entries[id] {
            live -= 1
            bytes -= before.weight.bytes
        }
        if case .live(let after)? = entry {
            live += 1
            bytes += after.weight.bytes
        }
        entries[id] = entry
    }

    /// The next generation.
    mutating func generation() -> Generation {
        lastGeneration += 1
        return Generation(lastGeneration)
    }
}
