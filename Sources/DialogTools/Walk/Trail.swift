import DialogEngine
import DialogModel

/// One conversation of a walk, from its beginning to its end.
struct Trail {
    /// What it came by.
    private(set) var goals: Set<WalkGoal> = []
    /// The questions of the dialogue itself, in the order in which they were asked.
    private(set) var asked: [ItemID] = []
    /// What should not have happened.
    private(set) var findings: Set<WalkFinding> = []

    private let landmarks: Landmarks

    /// Walks through `script`, with `choices` where they say what to reply, and the first of
    /// `replies` elsewhere.
    ///
    /// `recalled` is what it finds in earlier conversations, and `players` have roles in it. The questions
    /// of called dialogues are passed over as far as they may be.
    init(
        _ script: CompiledScript,
        _ landmarks: Landmarks,
        depth: Question.Depth,
        replies: Replies,
        choices: [ItemID: Reply],
        recalled: [Recalled],
        players: [Participant],
        mostTurns: Int
    ) {
        self.landmarks = landmarks
        let dialog = landmarks.dialog
        let started = Event.Started(
            dialog: dialog.id,
            title: dialog.title,
            language: dialog.language,
            depth: depth,
            participants: players
        )
        let (conversation, events) = Conversation.begin(
            started,
            in: script,
            at: Self.now,
            turn: Self.key(0),
            recalled: recalled
        )
        note(events)
        walk(conversation, replies, choices, mostTurns)
    }

    private mutating func walk(
        _ beginning: Conversation,
        _ replies: Replies,
        _ choices: [ItemID: Reply],
        _ mostTurns: Int
    ) {
        var conversation = beginning
        for turn in 1...mostTurns {
            let item: ItemID
            let reply: Reply
            let input: Input
            switch conversation.prompt(at: Self.now).position {
            case .asking(let question):
                note(question)
                item = question.place.item
                let isOwn = question.place.calls.isEmpty && replies.questions.contains(item)
                reply = isOwn ? choices[item] ?? replies[item][0] : Replies.usual(question)
                input = reply.input
            case .choosing(let offered):
                // All of them, and then on.
                let open = offered.filter { !$0.settled }.map(\.place)
                item = open.first?.item ?? ""
                reply = .skip
                input = open.isEmpty ? .next : .pick(open)
            case .casting: (item, reply, input) = ("", .skip, .skip)
            case .settling, .paused, .finished, .abandoned, .readOnly: return
            }
            do {
                let decision = try conversation.decide(input, at: Self.now, key: Self.key(turn))
                if case .rejected? = decision.events.first?.event { return refuse(item, reply) }
                conversation.accept(decision)
                note(decision.events)
            } catch {
                return refuse(item, reply)
            }
        }
        findings.insert(.endless(turns: mostTurns))
    }

    private mutating func refuse(_ item: ItemID, _ reply: Reply) {
        switch reply {
        case .skip: findings.insert(.refused(item, typed: "/overslaan"))
        case .typed(let text): findings.insert(.refused(item, typed: text))
        }
    }

    private mutating func note(_ events: [RecordedEvent]) {
        for recorded in events {
            if let goal = WalkGoal(recorded.event) { goals.insert(goal) }
            if case .asked(let asked) = recorded.event { note(asked) }
            if case .said(let said) = recorded.event, said.place.calls.isEmpty,
                let template = landmarks.spoken[said.place.item]
            {
                check(said.text, from: template, at: said.place.item)
            }
        }
    }

    private mutating func note(_ asked: Event.Asked) {
        guard asked.place.calls.isEmpty else { return }
        self.asked.append(asked.place.item)
        guard let question = landmarks.questions[asked.place.item], let variant = asked.variant,
            question.variants.indices.contains(variant)
        else { return }
        check(asked.text, from: question.variants[variant], at: question.id)
    }

    private mutating func note(_ open: Prompt.OpenQuestion) {
        guard open.place.calls.isEmpty, let question = landmarks.questions[open.place.item] else {
            return
        }
        for (text, template) in [(open.hint, question.hint), (open.why, question.why)] {
            guard let text, let template else { continue }
            check(text, from: template, at: question.id)
        }
    }

    private mutating func check(_ text: String, from template: Template, at item: ItemID) {
        let shown = ShownText(text, from: template)
        findings.formUnion(shown.findings(at: item, landmarks, text: text))
    }

    private static let now = Timestamp(milliseconds: 1_795_446_720_000, offsetMinutes: 60)

    private static func key(_ turn: Int) -> TurnKey {
        guard let key = TurnKey("walk-\(turn)") else {
            preconditionFailure("letters, digits and '-' make a key")
        }
        return key
    }
}
