import DialogModel
import LiveRegistry
import SpiegelAPI
import TranscriptStore

/// Carries out what the registry decides, and tells it how that went.
///
/// Whoever brings the news that leads to work does the work: there is no task that nobody waits for.
actor Desk {
    nonisolated let shelf: any Shelf
    nonisolated let beginner: Beginner
    nonisolated let compiled = CompiledScripts()
    nonisolated let limits: Limits
    nonisolated let now: @Sendable () -> Timestamp
    /// For how many milliseconds the machine has been suspended, ever.
    nonisolated let suspended: @Sendable () -> Int
    /// When conversations are to be looked at, whoever is there.
    nonisolated let deadlines = Deadlines()
    /// Why the store stays shut, once it does.
    nonisolated let losses: AsyncStream<Fault>
    private let loss: AsyncStream<Fault>.Continuation
    private var registry: Registry
    private var copies: [Generation: LiveConversation] = [:]
    private var asking: [Ticket: Asking] = [:]
    private var erasures: [Ticket: Erasure] = [:]
    private var tickets = 0

    init(
        shelf: any Shelf,
        scripts: Scripts,
        limits: Limits,
        bounds: Registry.Bounds = Registry.Bounds(),
        now: @escaping @Sendable () -> Timestamp,
        suspended: @escaping @Sendable () -> Int
    ) {
        self.shelf = shelf
        self.limits = limits
        self.now = now
        self.suspended = suspended
        beginner = Beginner(scripts: scripts, limits: limits, compiled: compiled)
        registry = Registry(bounds)
        (losses, loss) = AsyncStream.makeStream(of: Fault.self)
    }

    /// A copy that was granted.
    struct Grant: Sendable {
        let conversation: LiveConversation
        let ticket: Ticket
        let generation: Generation
    }

    /// What takes time, for the person who asked for it.
    enum Errand {
        case load(ConversationID, Generation, PersonID)
        case create(ConversationID, Generation, PersonID, Beginner.Asked)
        case erase(ConversationID, Ticket, PersonID)
        case reopen
    }

    /// Somebody who waits for an answer.
    private struct Asking {
        let owner: PersonID
        let beginning: Beginner.Asked?
        var answer: Answer?
        var waiter: CheckedContinuation<Answer, Never>?
    }

    private enum Answer {
        case granted(LiveConversation, Generation)
        case refused(Fault)
        case erased(Erasure)
    }

    /// Waits until `use` is granted.
    ///
    /// - Throws: What the registry refuses it with.
    func grant(
        _ use: Use,
        of id: ConversationID,
        to owner: PersonID,
        beginning: Beginner.Asked? = nil
    ) async throws(Fault) -> Grant {
        let (ticket, answer) = await ask(use, of: id, by: owner, beginning)
        switch answer {
        case .erased: throw .refusal(.unknownConversation)
        case .refused(let fault): throw fault
        case .granted(let conversation, let generation):
            let grant = Grant(conversation: conversation, ticket: ticket, generation: generation)
            // A stranger's conversation looks like one that does not exist.
            guard conversation.owner == owner else {
                await giveBack(grant, of: use)
                throw .refusal(.unknownConversation)
            }
            return grant
        }
    }

    /// Waits until a conversation is erased.
    func erase(_ id: ConversationID, owner: PersonID) async throws(Fault) -> Erasure {
        switch await ask(.erase, of: id, by: owner, nil).answer {
        case .erased(let erasure): return erasure
        case .refused(let fault): throw fault
        case .granted: throw .refusal(.unknownConversation)
        }
    }

    private func ask(
        _ use: Use,
        of id: ConversationID,
        by owner: PersonID,
        _ beginning: Beginner.Asked?
    ) async -> (ticket: Ticket, answer: Answer) {
        tickets += 1
        let ticket = Ticket(tickets)
        asking[ticket] = Asking(owner: owner, beginning: beginning)
        await tell(.wants(ticket, id, use))
        return (ticket, await answer(to: ticket))
    }

    /// A grant is not needed any more.
    func giveBack(_ grant: Grant, of use: Use) async {
        let id = grant.conversation.id
        switch use {
        case .turn: await tell(.turned(id, grant.ticket, grant.generation, .refused))
        case .follow: await tell(.unfollowed(id, grant.generation))
        case .read, .begin, .erase: break
        }
    }

    /// Tells the registry, and does what it wants done; returns when that is done.
    ///
    /// - Parameters:
    ///   - news: What happened.
    ///   - copy: What was loaded, if that is the news.
    ///   - erasure: How far it has come, and for whom, if that is the news.
    func tell(
        _ news: News,
        bringing copy: LiveConversation? = nil,
        erasure: (ticket: Ticket, reached: Erasure)? = nil
    ) async {
        if case .loaded(_, let generation, .here) = news { copies[generation] = copy }
        if let erasure { erasures[erasure.ticket] = erasure.reached }
        var errands: [Errand] = []
        for action in registry.receive(news) { take(action, &errands) }
        // Those who wait are told first that nothing can be written.
        if let failure = shelf.failure {
            for action in registry.receive(.storeFailed(failure.fault)) { take(action, &errands) }
        }
        if !registry.isQuiet { deadlines.sweep(after: now()) }
        if errands.isEmpty { return }
        if errands.count == 1, let only = errands.first { return await run(only) }
        await withDiscardingTaskGroup { group in
            for errand in errands { group.addTask { await self.run(errand) } }
        }
    }

    /// The store stays shut.
    func end(for fault: Fault) async {
        await tell(.storeLost(fault))
        loss.yield(fault)
    }

    /// Lets go of what nobody has used for long.
    func sweep(at now: Timestamp) async { await tell(.swept(now.milliseconds / 1_000)) }

    private func take(_ action: Action, _ errands: inout [Errand]) {
        switch action {
        case .load(let id, let ticket, let generation):
            if let asked = asking[ticket] { errands.append(.load(id, generation, asked.owner)) }
        case .create(let id, let ticket, let generation):
            if let asked = asking[ticket], let beginning = asked.beginning {
                errands.append(.create(id, generation, asked.owner, beginning))
            }
        case .eraseOnDisk(let id, let ticket):
            if let asked = asking[ticket] { errands.append(.erase(id, ticket, asked.owner)) }
        case .reopenStore: errands.append(.reopen)
        case .grant(let ticket, let generation):
            if let copy = copies[generation] { give(.granted(copy, generation), to: ticket) }
        case .refuse(let ticket, let fault): give(.refused(fault), to: ticket)
        case .confirm(let ticket):
            give(.erased(erasures.removeValue(forKey: ticket) ?? .pending), to: ticket)
        case .dismissFollowers(let generation): copies[generation]?.followers.dismiss()
        case .drop(let generation): copies[generation] = nil
        }
    }

    private func give(_ answer: Answer, to ticket: Ticket) {
        guard let waiter = asking[ticket]?.waiter else {
            asking[ticket]?.answer = answer
            return
        }
        asking[ticket] = nil
        waiter.resume(returning: answer)
    }

    private func answer(to ticket: Ticket) async -> Answer {
        if let answer = asking[ticket]?.answer {
            asking[ticket] = nil
            return answer
        }
        return await withCheckedContinuation { asking[ticket]?.waiter = $0 }
    }
}
