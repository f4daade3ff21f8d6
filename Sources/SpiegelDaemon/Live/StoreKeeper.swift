import DialogModel
import Logging
import Synchronization
import TranscriptStore

/// The store that is open, and its opening anew after a failure that leaves unknown what is on disk.
final class StoreKeeper: Shelf {
    private struct State {
        var store: TranscriptStore
        var failures: [ContinuousClock.Instant] = []
    }

    /// So many failures within so long are more than a passing fault.
    private static let mostFailures = 3
    private static let span = Duration.seconds(600)

    /// What was noticed when it was opened, and when it was checked.
    let notices = Notices()
    private let state: Mutex<State>
    private let logger: Logger

    init(_ store: TranscriptStore, logger: Logger) {
        state = Mutex(State(store: store))
        self.logger = logger
        tell(store.findings)
    }

    private func tell(_ findings: [StoreFinding]) {
        notices.add(findings)
        logger.tell(findings)
    }

    /// The store that is open now.
    var store: TranscriptStore { state.withLock { $0.store } }

    /// Opens it anew, checked, while the folder stays locked.
    ///
    /// - Throws: What it failed with at the third failure in ten minutes; or what keeps it from being
    ///   opened.
    func reopen() async throws(Fault) {
        let failing = store
        guard let fault = failing.failure else { return }
        let isPassing = state.withLock { state in
            let now = ContinuousClock.now
            state.failures = state.failures.filter { now - $0 < Self.span } + [now]
            return state.failures.count < Self.mostFailures
        }
        guard isPassing else { throw fault.fault }
        let opened = try await failing.reopened()
        state.withLock { $0.store = opened }
        tell(opened.findings)
        logger.warning("the store failed and was opened anew", metadata: fault.fault.cause)
    }

    var failure: StoreFault? { store.failure }

    func load(
        _ id: ConversationID,
        for owner: PersonID
    ) async throws(Fault) -> LoadedConversation { try await store.load(id, for: owner) }

    func create(
        _ id: ConversationID,
        for owner: PersonID,
        script: PinnedScript,
        batch: Batch,
        summary: ConversationSummary
    ) async throws(Fault) -> StoredConversation {
        try await store.create(id, for: owner, script: script, batch: batch, summary: summary)
    }

    func append(
        _ batch: Batch,
        summary: ConversationSummary,
        to id: ConversationID,
        by owner: PersonID
    ) async throws(Fault) -> StoredConversation {
        try await store.append(batch, summary: summary, to: id, by: owner)
    }

    func rewrite(
        _ batch: Batch,
        summary: ConversationSummary,
        of id: ConversationID,
        after sequence: Int,
        by owner: PersonID
    ) async throws(Fault) -> Erasure {
        try await store.rewrite(batch, summary: summary, of: id, after: sequence, by: owner)
    }

    func keep(
        _ draft: TypedDraft?,
        of person: PersonID,
        in id: ConversationID
    ) async throws(Fault) { try await store.keep(draft, of: person, in: id) }

    func draft(
        of person: PersonID,
        in id: ConversationID
    ) async throws(Fault) -> TypedDraft? { try await store.draft(of: person, in: id) }

    func erase(_ id: ConversationID, by owner: PersonID) async throws(Fault) -> Erasure {
        try await store.erase(id, by: owner)
    }

    func rights(of person: PersonID, in id: ConversationID) async throws(StoreFault) -> Rights {
        try await store.rights(of: person, in: id)
    }

    func waiting(for owner: PersonID) async throws(StoreFault) -> [WaitingItem] {
        try await store.waiting(for: owner)
    }

    func conversations(
        of owner: PersonID,
        before number: Int?,
        limit: Int
    ) async throws(StoreFault) -> [ListedRow] {
        try await store.conversations(of: owner, before: number, limit: limit)
    }

    func count(of owner: PersonID) async throws(StoreFault) -> Int {
        try await store.count(of: owner)
    }

    func copy(
        _ id: ConversationID,
        of owner: PersonID,
        becoming change: @escaping @Sendable (OwnedCopy?) throws(Fault) -> OwnedCopy
    ) async throws(Fault) -> StoredCopy {
        try await store.copy(id, of: owner, becoming: change)
    }

    func copies(of owner: PersonID) async throws(StoreFault) -> [StoredCopy] {
        try await store.copies(of: owner)
    }

    func withdraw(_ id: ConversationID, by owner: PersonID) async throws(Fault) -> Erasure {
        try await store.withdraw(id, by: owner)
    }

    func beat() async throws(StoreFault) { try await store.beat() }
}
