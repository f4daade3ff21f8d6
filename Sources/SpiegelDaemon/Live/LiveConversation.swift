import DialogEngine
import DialogModel
import FoundationEssentials
import LiveRegistry
import SpiegelAPI
import TranscriptStore

/// One copy of a conversation in memory: the engine's value, its log as it lies on disk, and those
/// who follow.
///
/// A turn is decided, stored, and only then accepted, so that what anybody is shown is on disk. Only who was granted a turn by the registry takes one, so that no two are inside at once.
actor LiveConversation {
    nonisolated let id: ConversationID
    nonisolated let owner: PersonID
    nonisolated let number: Int
    /// Those who follow.
    nonisolated let followers = Followers()
    private(set) var conversation: Conversation
    /// Each event's JSON.
    private(set) var json: [Data]
    private let shelf: any Shelf
    private let suspended: @Sendable () -> Int
    /// What that said at the last event, or when it came into memory.
    private var suspendedBefore: Int
    private var bytes: Int
    /// The last turn as it was told, for those who follow.
    private var last: Frame?

    init(
        _ conversation: Conversation,
        json: [Data],
        number: Int,
        id: ConversationID,
        owner: PersonID,
        shelf: any Shelf,
        suspended: @escaping @Sendable () -> Int
    ) {
        self.conversation = conversation
        self.json = json
        self.number = number
        self.id = id
        self.owner = owner
        self.shelf = shelf
        self.suspended = suspended
        suspendedBefore = suspended()
        bytes = json.reduce(0) { $0 + $1.count }
    }

    /// How a turn ended, for the registry and for whoever sent it.
    struct Ended: Sendable {
        let end: News.TurnEnd
        let reply: Result<EncodedReply, Fault>
        /// When its time box next has something to tell.
        let nextMark: Timestamp?
        /// What it says of what was kept in other conversations.
        let resolutions: [Conversation.Resolution]
    }

    /// Takes one turn; when this returns, it is on disk.
    ///
    /// - Parameters:
    ///   - input: What the user did.
    ///   - key: The turn's key; one that was used gives that turn's events again.
    ///   - request: What was asked under that key; `nil` for what the daemon does of itself.
    ///   - sequence: The sequence that the user saw; `nil` for what happens whatever they see.
    ///   - now: The time of the turn.
    /// - Returns: The turn's events and what comes next; or `outOfTurn`, `keyReused`, the engine's
    ///   refusals and the store's faults, and nothing has changed then.
    /// - Precondition: The registry granted the turn.
    func take(
        _ input: Input,
        key: TurnKey,
        request: RequestDigest?,
        after sequence: Int?,
        at now: Timestamp
    ) async -> Ended {
        let decision: Decision
        let batch: Batch
        let asleep = asleep
        do throws(Fault) {
            if let events = conversation.events(of: key), let first = events.first {
                guard first.answers(request) else { throw .request(.keyReused) }
                let again = reply(first.sequence - 1, count: events.count, at: now)
                return ended(.refused, .success(again), at: now, after: events)
            }
            guard sequence ?? conversation.sequence == conversation.sequence else {
                throw .refusal(.outOfTurn(sequence: conversation.sequence))
            }
            decision = try asFault { () throws(Refusal) in
                try conversation.decide(
                    input,
                    by: speaker(of: input),
                    at: now,
                    key: key,
                    request: request,
                    asleep: asleep
                )
            }
            guard !decision.events.isEmpty else {
                let nothing = reply(conversation.sequence, count: 0, at: now)
                return ended(.refused, .success(nothing), at: now)
            }
            batch = Batch((decision.rewritten ?? []) + decision.events)
        } catch {
            return ended(.refused, .failure(error), at: now)
        }
        do throws(Fault) {
            try await write(decision, batch)
        } catch {
            return ended(.init(failingWith: error), .failure(error), at: now)
        }
        suspendedBefore += asleep
        return accept(decision, batch, at: now)
    }

    /// Puts on disk what was decided: behind the log, or with the log in which something is dropped in
    /// its place.
    private func write(_ decision: Decision, _ batch: Batch) async throws(Fault) {
        let summary = conversation.summary(after: decision)
        guard decision.rewritten != nil else {
            _ = try await shelf.append(batch, summary: summary, to: id, by: owner)
            return
        }
        _ = try await shelf.rewrite(
            batch,
            summary: summary,
            of: id,
            after: decision.after,
            by: owner
        )
    }

    private func accept(_ decision: Decision, _ batch: Batch, at now: Timestamp) -> Ended {
        let before = conversation.sequence
        conversation.accept(decision)
        if decision.rewritten != nil {
            json = []
            bytes = 0
        }
        json += batch.json
        bytes += batch.json.reduce(0) { $0 + $1.count }
        let reply = reply(before, count: decision.events.count, at: now)
        last = Frame(after: before, sequence: conversation.sequence, reply: reply)
        followers.wake()
        return ended(.kept(weight), .success(reply), at: now, after: decision.events)
    }

    private func ended(
        _ end: News.TurnEnd,
        _ reply: Result<EncodedReply, Fault>,
        at now: Timestamp,
        after events: [RecordedEvent] = []
    ) -> Ended {
        // At the end all of it is said once more, whatever came between.
        let isEnd = events.contains { $0.event == .finished }
        return Ended(
            end: end,
            reply: reply,
            nextMark: nextMark(at: now),
            resolutions: isEnd
                ? conversation.resolutions : conversation.resolutions(in: events)
        )
    }

    private func reply(_ sequence: Int, count: Int, at now: Timestamp) -> EncodedReply {
        .turn(
            json.dropFirst(sequence).prefix(count),
            prompt: conversation.prompt(at: awake(now))
        )
    }

    /// For how long the machine has been suspended since the last event.
    private var asleep: Int { suspended() - suspendedBefore }

    /// `now` as far as the conversation's time is concerned, in which nothing happens while the
    /// machine is suspended.
    func awake(_ now: Timestamp) -> Timestamp { now.later(by: -asleep) }

    private func speaker(of input: Input) -> Int? {
        guard conversation.started.mode != .alone else { return nil }
        let position = conversation.prompt(at: Timestamp(milliseconds: 0, offsetMinutes: 0))
            .position
        return conversation.speaker(of: input, at: position)
    }

    /// What it costs to hold: the log, which is held as JSON and as values, and what hangs about it.
    var weight: Weight { Weight(bytes: 16_384 + 3 * bytes, isTimed: isTimed) }

    /// What those who know all up to `sequence` are told next, in as many frames as it takes; `nil`
    /// when they know all.
    func frame(after sequence: Int, at now: Timestamp) -> Frame? {
        guard sequence < conversation.sequence else { return nil }
        if let last, last.after == sequence { return last }
        var count = 0
        var bytes = 0
        for event in json.dropFirst(sequence) where bytes < Frame.enoughBytes {
            bytes += event.count
            count += 1
        }
        return Frame(
            after: sequence,
            sequence: sequence + count,
            reply: reply(sequence, count: count, at: now)
        )
    }

    /// How many bytes follow `sequence`.
    func bytes(after sequence: Int) -> Int {
        json.dropFirst(sequence).reduce(0) { $0 + $1.count }
    }
}
