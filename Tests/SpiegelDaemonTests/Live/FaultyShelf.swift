import DialogModel
import FoundationEssentials
import Synchronization
import TestSupport

@testable import SpiegelDaemon
@testable import TranscriptStore

/// A shelf before a disk that fails, delays and loses on command.
final class FaultyShelf: Shelf {
    /// What becomes of a change.
    enum Fate: Sendable {
        case kept
        /// Nothing of it is written, and that is known.
        case refused
        /// The sync fails: it may be there or not, and nothing more is accepted.
        case lost(isThere: Bool)
        /// It waits until ``release()``.
        case held
    }

    private struct State {
        var failure: StoreFault?
        var fates: [Fate] = []
        var dice: Dice?
        var held: [CheckedContinuation<Void, Never>] = []
        var watchers: [CheckedContinuation<Void, Never>] = []
        var loads = 0
        var reopenings = 0
        var holdsLoads = false
        var holdsReopening = false
        var isGone = false

        /// What becomes of the next change: as expected, else as chance has it.
        mutating func fate() -> Fate {
            if !fates.isEmpty { return fates.removeFirst() }
            switch dice?.number(0...19) {
            case 0: return .lost(isThere: true)
            case 1: return .lost(isThere: false)
            case 2, 3: return .refused
            default: return .kept
            }
        }
    }

    let disk: Disk
    /// How many openings anew come about.
    let patience: Int
    private let state: Mutex<State>

    /// A shelf before `disk`; dice decide about changes of which nothing is expected.
    init(_ disk: Disk, patience: Int = 2, dice: Dice? = nil) {
        self.disk = disk
        self.patience = patience
        state = Mutex(State(dice: dice))
    }

    static let syncFailure = StoreFault.diskFailure(code: 1_034)

    /// What becomes of the next changes, before chance has its say.
    func expect(_ fates: Fate...) { state.withLock { $0.fates += fates } }

    /// Lets every load wait until ``release()``.
    func holdLoads() { state.withLock { $0.holdsLoads = true } }

    /// Lets the next opening anew wait until ``release()``.
    func holdReopening() { state.withLock { $0.holdsReopening = true } }

    /// The daemon is gone: whatever it still asks fails.
    func leave() { state.withLock { $0.isGone = true } }

    var loads: Int { state.withLock { $0.loads } }
    var reopenings: Int { state.withLock { $0.reopenings } }
    var failure: StoreFault? { state.withLock { $0.failure } }

    /// Returns when something is held.
    func untilHeld() async {
        await withCheckedContinuation { watcher in
            state.withLock { state in
                if state.held.isEmpty { state.watchers.append(watcher) } else { watcher.resume() }
            }
        }
    }

    /// Lets everything go on that is held.
    func release() {
        state.withLock { state in
            state.holdsLoads = false
            state.holdsReopening = false
            for one in state.held { one.resume() }
            state.held = []
        }
    }

    private func hold() async {
        await withCheckedContinuation { one in
            state.withLock { state in
                state.held.append(one)
                for watcher in state.watchers { watcher.resume() }
                state.watchers = []
            }
        }
    }

    func reopen() async throws(Fault) {
        if state.withLock({ $0.holdsReopening }) { await hold() }
        let isPassing = state.withLock { state in
            state.reopenings += 1
            if state.reopenings <= patience { state.failure = nil }
            return state.reopenings <= patience
        }
        guard isPassing else { throw Self.syncFailure.fault }
    }

    func load(
        _ id: ConversationID,
        for owner: PersonID
    ) async throws(Fault) -> LoadedConversation {
        // The snapshot is taken before the wait, as a reader's may arrive late.
        let found = disk.kept.withLock { $0[id] }
        let (isHeld, failure) = state.withLock { state in
            state.loads += 1
            return (state.holdsLoads, state.isGone ? Self.syncFailure : state.failure)
        }
        if isHeld { await hold() }
        if let failure { throw failure.fault }
        guard let found else { throw .refusal(.unknownConversation) }
        return try asFault { () throws(StoreFault) in try found.loaded(id) }
    }

    func create(
        _ id: ConversationID,
        for owner: PersonID,
        script: PinnedScript,
        batch: Batch,
        summary: ConversationSummary
    ) async throws(Fault) -> StoredConversation {
        let number = disk.count.withLock { count in
            count += 1
            return count
        }
        try await change { () throws(Fault) in
            let isNew = self.disk.kept.withLock { kept in
                guard kept[id] == nil else { return false }
                var new = Disk.Kept(script: script, number: number, batch: [], summary: summary)
                new.add(batch)
                kept[id] = new
                return true
            }
            guard isNew else { throw .refusal(.outOfTurn(sequence: 0)) }
        }
        return .shelved(id, number: number, summary)
    }

    func append(
        _ batch: Batch,
        summary: ConversationSummary,
        to id: ConversationID,
        by owner: PersonID
    ) async throws(Fault) -> StoredConversation {
        try await change { () throws(Fault) in
            let fault: Fault? = self.disk.kept.withLock { kept in
                guard var found = kept[id] else { return .refusal(.unknownConversation) }
                guard batch.events.first?.sequence == found.batch.count + 1 else {
                    return .refusal(.outOfTurn(sequence: found.batch.count))
                }
                found.add(batch)
                found.summary = summary
                kept[id] = found
                return nil
            }
            if let fault { throw fault }
        }
        return .shelved(id, number: 0, summary)
    }

    func rewrite(
        _ batch: Batch,
        summary: ConversationSummary,
        of id: ConversationID,
        after sequence: Int,
        by owner: PersonID
    ) async throws(Fault) -> Erasure {
        try await change { () throws(Fault) in
            let fault: Fault? = self.disk.kept.withLock { kept in
                guard let found = kept[id] else { return .refusal(.unknownConversation) }
                guard sequence == found.batch.count else {
                    return .refusal(.outOfTurn(sequence: found.batch.count))
                }
                var new = Disk.Kept(
                    script: found.script,
                    number: found.number,
                    batch: [],
                    summary: summary
                )
                new.add(batch)
                kept[id] = new
                return nil
            }
            if let fault { throw fault }
        }
        return .emptied
    }

    func keep(
        _ draft: TypedDraft?,
        of person: PersonID,
        in id: ConversationID
    ) async throws(Fault) {
        try await change { () throws(Fault) in self.disk.drafts.withLock { $0[id] = draft } }
    }

    func draft(
        of person: PersonID,
        in id: ConversationID
    ) async throws(Fault) -> TypedDraft? { disk.drafts.withLock { $0[id] } }

    func erase(_ id: ConversationID, by owner: PersonID) async throws(Fault) -> Erasure {
        try await change { () throws(Fault) in
            let gone = self.disk.kept.withLock { $0.removeValue(forKey: id) }
            guard gone != nil else { throw .refusal(.unknownConversation) }
        }
        return .emptied
    }

    func rights(of person: PersonID, in id: ConversationID) async throws(StoreFault) -> Rights {
        // A store that failed is shut for readers too.
        guard failure == nil else { throw .unexpected(code: "closed") }
        return disk.kept.withLock { $0[id] } == nil ? [] : .all
    }

    func waiting(for owner: PersonID) async throws(StoreFault) -> [WaitingItem] {
        disk.kept.withLock { kept in
            kept.sorted { $0.value.number > $1.value.number }.compactMap { id, one in
                WaitingItem.Content(one.summary).map {
                    WaitingItem(conversation: id, number: one.number, content: $0)
                }
            }
        }
    }

    func conversations(
        of owner: PersonID,
        before number: Int?,
        limit: Int
    ) async throws(StoreFault) -> [ListedRow] {
        disk.kept.withLock { kept in
            kept.filter { $0.value.number < number ?? .max }
                .sorted { $0.value.number > $1.value.number }.prefix(limit)
                .map { .whole(.shelved($0.key, number: $0.value.number, $0.value.summary)) }
        }
    }

    func count(of owner: PersonID) async throws(StoreFault) -> Int { disk.count.withLock { $0 } }

    func copy(
        _ id: ConversationID,
        of owner: PersonID,
        becoming change: @escaping @Sendable (OwnedCopy?) throws(Fault) -> OwnedCopy
    ) async throws(Fault) -> StoredCopy { throw .refusal(.unknownConversation) }

    func copies(of owner: PersonID) async throws(StoreFault) -> [StoredCopy] { [] }

    func withdraw(_ id: ConversationID, by owner: PersonID) async throws(Fault) -> Erasure {
        throw .refusal(.unknownConversation)
    }

    func beat() async throws(StoreFault) { try settle(await next()) }

    private func change(_ write: () throws(Fault) -> Void) async throws(Fault) {
        let fate = try await asFault(next)
        if case .lost(isThere: false) = fate {} else { try write() }
        try asFault { () throws(StoreFault) in try settle(fate) }
    }

    /// What becomes of the change whose turn it is, once it is not held any more.
    private func next() async throws(StoreFault) -> Fate {
        var next = state.withLock { $0.fate() }
        if case .held = next {
            await hold()
            next = .kept
        }
        let failure = state.withLock { $0.isGone ? Self.syncFailure : $0.failure }
        if let failure { throw failure }
        if case .refused = next { throw .diskFull(free: 0) }
        return next
    }

    private func settle(_ fate: Fate) throws(StoreFault) {
        guard case .lost = fate else { return }
        state.withLock { $0.failure = Self.syncFailure }
        throw Self.syncFailure
    }
}

extension StoredConversation {
    fileprivate static func shelved(
        _ id: ConversationID,
        number: Int,
        _ summary: ConversationSummary
    ) -> StoredConversation {
        StoredConversation(
            id: id,
            number: number,
            sequence: 0,
            touched: 0,
            summary: summary
        )
    }
}

extension Disk.Kept {
    fileprivate func loaded(_ id: ConversationID) throws(StoreFault) -> LoadedConversation {
        LoadedConversation(
            stored: .shelved(id, number: number, summary),
            rights: [.read, .speak, .lead, .manage],
            script: .success(script),
            log: try Batch(reading: batch.map(\.json))
        )
    }
}
