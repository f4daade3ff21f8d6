import DialogModel

/// A conversation as a value: a script, and what has happened in it.
///
/// Pure: time comes in with each turn, and there is no clock, file or randomness. The state is a
/// fold over the events, the same for a live conversation and for one that is replayed, so that
/// `Conversation(replaying: live.events, in: script) == live`. Events are facts: replaying never
/// reads an answer, takes a fork or chooses a wording again.
///
/// A turn is first decided, which changes nothing, and then accepted.
package struct Conversation: Sendable {
    /// The most bytes of UTF-8 that an answer, a note or an asker's question may have.
    package static let maximumTextBytes = 65_536
    /// How deep dialogues may be called inside each other.
    package static let maximumCallDepth = 16
    /// How many lines of a list a loop goes over; nobody lists more by hand, and loops inside loops
    /// stay small.
    package static let maximumLoopLines = 100
    /// How many places a conversation comes to: what would make more of them is left out.
    ///
    /// One loop over the largest dialogue fits; loops in loops of it do not.
    static let maximumPlaces = 1 << 20
    /// After how many events a turn goes over no further list and calls no further dialogue, so that
    /// loops in loops that ask nothing come to an end.
    static let maximumTurnEvents = 10_000

    /// The script it keeps to the end.
    package let script: CompiledScript
    /// What was decided at the beginning.
    package let started: Event.Started

    var log: Log
    var state: State
    /// Where the events of each turn begin.
    private var turns: [TurnKey: Int32]

    private init(_ first: RecordedEvent, _ started: Event.Started, in script: CompiledScript) {
        self.script = script
        self.started = started
        log = Log(first)
        state = State(started, at: first.at)
        turns = [first.turn: 1]
        addRoot()
    }

    /// Begins a conversation and goes on to its first question.
    ///
    /// - Parameters:
    ///   - started: What is decided at the beginning; its dialogue must be the script's root.
    ///   - script: What the conversation keeps to the end.
    ///   - now: When it begins.
    ///   - turn: The key of the request.
    ///   - who: The number of whoever began it, where it is somebody's in particular.
    ///   - request: What was asked, to stand with the first event.
    ///   - recalled: What its dialogue asked for out of earlier conversations, and was found.
    /// - Returns: The conversation and its first events.
    package static func begin(
        _ started: Event.Started,
        in script: CompiledScript,
        at now: Timestamp,
        turn: TurnKey,
        by who: Int? = nil,
        request: RequestDigest? = nil,
        recalled: [Recalled] = []
    ) -> (Conversation, [RecordedEvent]) {
        precondition(started.dialog == script.pinned.root, "a conversation begins with its root")
        let first = RecordedEvent(
            sequence: 1,
            at: now,
            turn: turn,
            who: who,
            request: request,
            event: .started(started)
        )
        var conversation = Conversation(first, started, in: script)
        var beginning = Draft(of: conversation, at: now, key: turn, who: who)
        beginning.give(recalled)
        beginning.proceed()
        conversation.accept(beginning.decision)
        return (conversation, conversation.events)
    }

    /// Rebuilds a conversation from its events.
    ///
    /// - Throws: `damaged(.unreadable)` when the events make no sense: they do not begin with
    ///   `started`, their sequence has a gap, or they speak of what never was.
    package init(replaying events: [RecordedEvent], in script: CompiledScript) throws(StoreFault) {
        guard let first = events.first, first.sequence == 1,
            case .started(let started) = first.event, started.dialog == script.pinned.root
        else { throw .damaged(.unreadable) }
        self.init(first, started, in: script)
        log.reserve(events.count)
        for event in events.dropFirst() {
            guard makesSense(event) else { throw .damaged(.unreadable) }
            log.accept(event)
            fold(event)
            if turns[event.turn] == nil { turns[event.turn] = Int32(log.count) }
        }
    }

    /// Refuses what is longer than is kept.
    static func checkLength(of text: String) throws(Refusal) {
        let bytes = text.utf8.count
        guard bytes <= maximumTextBytes else {
            throw .tooLong(bytes: bytes, limit: maximumTextBytes)
        }
    }

    /// Everything that happened, in order.
    package var events: [RecordedEvent] { log.past }

    /// The number of the last event.
    package var sequence: Int { log.count }

    /// Whose turn it is, by name; `nil` until the turn has been handed over.
    package var turn: String? {
        guard state.handedOver != 0, case .handedOver(let fact) = log[state.handedOver] else {
            return nil
        }
        return fact.to
    }

    /// The events of a turn, or `nil` if the key has not been used.
    package func events(of turn: TurnKey) -> [RecordedEvent]? {
        guard let first = turns[turn] else { return nil }
        return Array(log.past[(Int(first) - 1)...].prefix { $0.turn == turn })
    }

    /// Makes a decision so.
    ///
    /// It must have been made on the conversation as it stands, which then holds its events; one that
    /// leads to nothing, or was accepted before, changes nothing.
    package mutating func accept(_ decision: Decision) {
        guard let state = decision.state else { return }
        precondition(decision.after == sequence, "a decision follows what it was made on")
        if let rewritten = decision.rewritten { log.rewrite(rewritten) }
        log.accept(decision.events)
        self.state = state
        // What follows from the first event of all is the same turn, which began with that one.
        if let first = decision.events.first, turns[first.turn] == nil {
            turns[first.turn] = Int32(first.sequence)
        }
    }
}

extension Conversation: Equatable {
    /// Whether the same happened on the same script.
    package static func == (left: Conversation, right: Conversation) -> Bool {
        left.script == right.script && left.log == right.log && left.state == right.state
    }
}
