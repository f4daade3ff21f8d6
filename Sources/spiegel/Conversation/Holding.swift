import DialogModel
import LineEditor
import SpiegelAPI
import SpiegelClient
import Wording

/// Holds a conversation from its beginning, or from where it was left, until it is left again.
@MainActor
struct Holding {
    private let visit: Visit
    private let catalogue: [CatalogueEntry]
    private var talk: Talk { visit.talk }

    /// Holds conversations on `visit`, among the dialogues of `catalogue`.
    init(_ visit: Visit, _ catalogue: [CatalogueEntry]) {
        self.visit = visit
        self.catalogue = catalogue
    }

    /// Begins one.
    func begin(_ beginning: Beginning) async throws(Fault) {
        try await hold(await begun(beginning))
    }

    private func begun(_ beginning: Beginning) async throws(Fault) -> ConversationLoop {
        var generator = SystemRandomNumberGenerator()
        let id = ConversationID.random(using: &generator)
        let key = TurnKey.random(using: &generator)
        let reply = try await visit.call { client throws(Fault) in
            try await client.begin(beginning, as: id, key: key)
        }
        let loop = loop(reply)
        if let asker = loop.company.asker, loop.company.mode == .interview {
            talk.show([.gap, Row(InterviewWords.begins(asker)(in: talk.language), .strong)])
        }
        try await Whispering(loop).begin()
        loop.present(reply.events)
        return loop
    }

    /// Goes on with one; `others` are open too.
    func resume(_ listed: ListedConversation, others: Int) async throws(Fault) {
        let id = listed.id
        let reply = try await visit.call { client throws(Fault) in
            try await client.conversation(id)
        }
        switch reply.prompt.position {
        case .finished:
            return talk.say(ConversationLeaving.alreadyFinished(number: listed.number))
        case .abandoned: return talk.say(ConversationLeaving.abandoned(number: listed.number))
        case .asking, .choosing, .settling, .paused, .readOnly: break
        }
        let account = try await visit.call { client throws(Fault) in
            try await client.account(of: id)
        }
        greet(reply.conversation.summary, account, others: others)
        let loop = loop(reply)
        loop.revisiting = account.revisiting
        loop.owesHeading = reply.conversation.summary.mode != .meeting
        try await hold(loop)
    }

    private func greet(_ summary: ConversationSummary, _ account: Account, others: Int) {
        talk.say(
            ConversationLeaving.resumed(
                summary.title,
                about: summary.client.pseudonym,
                since: ScreensLists.when(summary.changed, now: Surroundings.now())
            )
        )
        if others > 0 { talk.remark(ConversationLeaving.others(others)) }
        guard let place = account.lastAnswered,
            let last = account.question(at: place)?.given.last(where: { $0.answer != nil }),
            let answer = last.answer?.shown
        else { return }
        talk.say(ConversationLeaving.lastAnswer)
        talk.show([
            Row(last.question, .faint, indent: 2), Row("'\(answer)'", indent: 4, hang: 1),
        ])
    }

    private func loop(_ reply: ConversationReply) -> ConversationLoop {
        ConversationLoop(reply, catalogue: catalogue, talk: talk, connection: visit.connection)
    }

    private func hold(_ loop: ConversationLoop) async throws(Fault) {
        let leaving = try await loop.run()
        guard leaving != .readOnly, talk.isInteractive, !visit.manner.noInput else { return }
        if leaving == .finished { try await offer(after: loop) }
        // Enter, or anything but a clear yes, leaves the screen as it is.
        if await talk.confirms(ConversationLeaving.wipe), !talk.lines.wipe() {
            talk.say(ConversationLeaving.cannotWipe)
        }
    }

    /// What fits after it; whoever goes away from that has left.
    private func offer(after loop: ConversationLoop) async throws(Fault) {
        let id = loop.id
        let reply = try await visit.call { client throws(Fault) in
            try await client.conversation(id)
        }
        let summary = reply.conversation.summary
        let offering = Offering(visit, catalogue)
        if let score = await offering.score(after: try await loop.account(), summary) {
            guard try await begun(score).run() == .finished else { return }
        }
        try await offering.choice(after: summary)
    }
}
