import DialogModel

/// A conversation as a value: a script, and what has happened in it.
///
/// Pure: time comes in with each turn, and there is no clock, file or randomness. The state is a
/// fold over the events, the same for a live conversation and for one that is replayed, so that
/// `Conversation(replaying: live.events, in: script) == live`. Events are facts: replaying never
/// reads an answer, takes a fork or chooses a wording again.
public struct Conversation: Equatable, Sendable {
    /// The most bytes of UTF-8 that an answer, a note or an asker's question may have.
    public static let maximumTextBytes = 65_536
    /// How deep dialogues may be called inside each other.
    public static let maximumCallDepth = 16
    /// How many lines of a list a loop goes over; nobody lists more by hand, and loops inside loops
    /// stay small.
    public static let maximumLoopLines = 100

    /// The script it keeps to the end.
    public let script: PinnedScript
    /// Everything that happened, in order.
    public internal(set) var events: [RecordedEvent]

    let plan: ScriptPlan
    var state: ConversationState

    private init(_ first: RecordedEvent, _ started: Event.Started, in script: PinnedScript) {
        self.script = script
        plan = ScriptPlan(of: script)
        events = [first]
        state = ConversationState(started, at: first.at)
    }

    /// Begins a conversation and goes on to its first question.
    ///
    /// - Parameters:
    ///   - started: What is decided at the beginning; its dialogue must be the script's root.
    ///   - script: What the conversation keeps to the end.
    ///   - now: When it begins.
    ///   - turn: The key of the request.
    ///   - by: Who began it, where several people take part.
    ///   - request: What was asked, to stand with the first event.
    /// - Returns: The conversation and its first events.
    public static func begin(
        _ started: Event.Started,
        in script: PinnedScript,
        at now: Timestamp,
        turn: TurnKey,
        by: String? = nil,
        request: RequestDigest? = nil
    ) -> (Conversation, [RecordedEvent]) {
        precondition(started.dialog == script.root, "a conversation begins with its root")
        let first = RecordedEvent(
            sequence: 1,
            at: now,
            turn: turn,
            by: by,
            request: request,
            event: .started(started)
        )
        var beginning = Turn(
            of: Conversation(first, started, in: script),
            at: now,
            key: turn,
            by: by
        )
        beginning.proceed()
        return (beginning.conversation, beginning.conversation.events)
    }

    /// Rebuilds a conversation from its events.
    ///
    /// - Throws: `damaged(.unreadable)` when the events make no sense: they do not begin with
    ///   `started`, their sequence has a gap, or they speak of what never was.
    public init(replaying events: [RecordedEvent], in script: PinnedScript) throws(Fault) {
        guard let first = events.first, first.sequence == 1,
            case .started(let started) = first.event, started.dialog == script.root
        else { throw .damaged(.unreadable) }
        self.init(first, started, in: script)
        self.events.reserveCapacity(events.count)
        for event in events.dropFirst() {
            guard makesSense(event) else { throw .damaged(.unreadable) }
            append(event)
        }
    }

    /// The number of the last event.
    public var sequence: Int { events.count }

    /// What was decided at the beginning.
    public var started: Event.Started { state.started }

    /// Whose turn it is, by name; `nil` until the turn has been handed over.
    public var turn: String? { state.turn }

    /// The events of a turn, or `nil` if the key has not been used.
    public func events(of turn: TurnKey) -> [RecordedEvent]? {
        let found = events.filter { $0.turn == turn }
        return found.isEmpty ? nil : found
    }

    /// Takes an event into the log and the state.
    mutating func append(_ recorded: RecordedEvent) {
        events.append(recorded)
        apply(recorded)
    }
}
