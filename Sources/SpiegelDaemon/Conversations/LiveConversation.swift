import DialogEngine
import DialogModel
import SpiegelAPI
import TranscriptStore

/// A conversation that is being held: the engine's value, the store behind it, and those who follow.
///
/// Every turn is decided, stored, and only then accepted, so that what anybody is shown is on disk.
actor LiveConversation {
    nonisolated let id: ConversationID
    nonisolated let owner: PersonID
    nonisolated let number: Int
    private let store: TranscriptStore
    private var conversation: Conversation
    private var order = TurnOrder()
    private var followers: [Int: AsyncStream<Void>.Continuation] = [:]
    private var nextFollower = 0

    init(
        _ conversation: Conversation,
        stored: StoredConversation,
        owner: PersonID,
        store: TranscriptStore
    ) {
        self.conversation = conversation
        self.owner = owner
        self.store = store
        id = stored.id
        number = stored.number
    }

    /// Takes one turn.
    ///
    /// When this returns, it is on disk.
    ///
    /// - Parameters:
    ///   - input: What the user did.
    ///   - key: The turn's key; one that was used gives that turn's events again.
    ///   - request: What was asked under that key; `nil` for what the daemon does of itself.
    ///   - sequence: The sequence that the user saw.
    ///   - now: The time of the turn.
    /// - Returns: The turn's events and what comes next.
    /// - Throws: `outOfTurn`, `keyReused`, the engine's refusals and the store's faults; nothing has changed then.
    func take(
        _ input: Input,
        key: TurnKey,
        request: RequestDigest?,
        after sequence: Int,
        at now: Timestamp
    ) async throws(Fault) -> TurnReply {
        if !order.takeIfFree() {
            await withCheckedContinuation { order.wait($0) }
        }
        defer { order.giveUp() }
        if let events = conversation.events(of: key) {
            guard let first = events.first, first.answers(request) else { throw .keyReused }
            return reply(events, at: now)
        }
        guard sequence == conversation.sequence else {
            throw .outOfTurn(sequence: conversation.sequence)
        }
        let decision = try conversation.decide(
            input,
            by: speaker(of: input),
            at: now,
            key: key,
            request: request
        )
        if !decision.events.isEmpty {
            try await store.append(
                Batch(decision.events),
                summary: decision.summary,
                to: id,
                by: owner
            )
            conversation.accept(decision)
            for follower in followers.values { follower.yield() }
        }
        return reply(decision.events, at: now)
    }

    private func speaker(of input: Input) -> String? {
        let started = conversation.started
        guard started.mode != .alone else { return nil }
        let position = conversation.prompt(at: Timestamp(milliseconds: 0, offsetMinutes: 0))
            .position
        return started.speaker(of: input, at: position)
    }

    /// Lets time pass: marks of the time box are stored like any turn.
    func tick(at now: Timestamp) async {
        guard let key = TurnKey("tick-\(now.milliseconds)-\(conversation.sequence)") else { return }
        // A mark that could not be stored comes again with the next tick.
        _ = try? await take(
            .tick,
            key: key,
            request: nil,
            after: conversation.sequence,
            at: now
        )
    }

    /// What the conversation waits for.
    func prompt(at now: Timestamp) -> Prompt { conversation.prompt(at: now) }

    /// The events after `sequence`.
    func events(after sequence: Int) -> [RecordedEvent] {
        Array(conversation.events.dropFirst(max(0, sequence)))
    }

    /// What the log tells, with the time that was spent up to `now`.
    func account(at now: Timestamp) -> Account { conversation.account(at: now) }

    /// The settled questions.
    var answers: [GivenAnswer] { conversation.answers }

    /// The conversation as lists show it.
    var listed: ListedConversation {
        ListedConversation(
            id: id,
            number: number,
            sequence: conversation.sequence,
            summary: conversation.summary
        )
    }

    /// The conversation, what it waits for, and `events`.
    func reply(events: [RecordedEvent], at now: Timestamp) -> ConversationReply {
        let called = conversation.script.pinned.dialogs.values.compactMap { dialog in
            dialog.shortcut.map { ($0, dialog.id) }
        }
        return ConversationReply(
            conversation: listed,
            prompt: conversation.prompt(at: now),
            shortcuts: Dictionary(called) { first, _ in first },
            events: events
        )
    }

    /// Signals every turn from now on, until ``unfollow(_:)`` with the number that is returned.
    func follow(with signal: AsyncStream<Void>.Continuation) -> Int {
        nextFollower += 1
        followers[nextFollower] = signal
        return nextFollower
    }

    /// Signals no more.
    func unfollow(_ follower: Int) { followers[follower] = nil }

    /// About how many bytes the events after `sequence` take.
    func bytes(after sequence: Int) -> Int {
        events(after: sequence).reduce(0) { sum, event in
            switch event.event {
            case .answered(let answered): sum + answered.raw.utf8.count + 300
            case .noted(let noted): sum + noted.text.utf8.count + 300
            default: sum + 300
            }
        }
    }

    /// Ends every stream: the conversation is erased, or must be read anew.
    func dismissFollowers() {
        for follower in followers.values { follower.finish() }
        followers = [:]
    }

    /// Whether time boxes run in it.
    var keepsTime: Bool { conversation.nextMark != nil }

    private func reply(_ events: [RecordedEvent], at now: Timestamp) -> TurnReply {
        TurnReply(events: events, prompt: conversation.prompt(at: now))
    }
}
