import DialogModel

/// One turn being decided: a copy of the conversation's numbers, and the events so far, in front of
/// a log that stays as it is.
struct Draft {
    private(set) var conversation: Conversation
    let now: Timestamp
    private let key: TurnKey
    private let who: Int?
    /// What was asked, until it stands with the turn's first event.
    private var request: RequestDigest?
    /// Whether the log in front of it is another than it was.
    private var isRewriting = false

    init(
        of conversation: Conversation,
        at now: Timestamp,
        key: TurnKey,
        who: Int?,
        request: RequestDigest? = nil
    ) {
        self.conversation = conversation
        self.now = now
        self.key = key
        self.who = who
        self.request = request
    }

    /// Records that something happened.
    mutating func record(_ event: Event) {
        let recorded = RecordedEvent(
            sequence: conversation.sequence + 1,
            at: now,
            turn: key,
            who: who,
            request: request,
            event: event
        )
        request = nil
        conversation.log.draft(recorded)
        conversation.fold(recorded)
    }

    /// Puts `past` in the place of the log in front of the turn.
    ///
    /// The state is what replaying that leads to, so that it is the same after a restart.
    ///
    /// - Throws: `damaged(.unreadable)` when that makes no sense; nothing has changed then.
    mutating func rewrite(_ past: [RecordedEvent]) throws(StoreFault) {
        let fresh = conversation.log.fresh
        conversation = try Conversation(replaying: past, in: conversation.script)
        for recorded in fresh {
            conversation.log.draft(recorded)
            conversation.fold(recorded)
        }
        isRewriting = true
    }

    /// Whether the turn may come to so many more places.
    func hasRoom(for places: Int) -> Bool {
        conversation.hasRoom(for: places)
            && conversation.log.fresh.count < Conversation.maximumTurnEvents
    }

    /// What was decided.
    var decision: Decision {
        let events = conversation.log.fresh
        return Decision(
            after: conversation.sequence - events.count,
            events: events,
            rewritten: isRewriting ? conversation.events : nil,
            state: events.isEmpty ? nil : conversation.state
        )
    }

    /// What conditions and texts come to in a scope.
    func evaluation(of scope: Int, without hidden: Set<Slot> = []) -> Evaluation {
        Evaluation(conversation: conversation, scope: scope, hidden: hidden)
    }
}
