import DialogModel
import SpiegelClient
import Wording

extension ConversationLoop {
    /// Sends a turn and shows what it led to.
    ///
    /// Where it cannot be taken, a sentence says so, what was typed stays in the line, and nothing
    /// has changed.
    ///
    /// - Throws: Faults after which nothing can be done here.
    func take(_ input: Input) async throws(Fault) {
        let turn = Unanswered(input: input, sequence: prompt.sequence, key: key(for: input))
        unanswered = turn
        let id = id
        do {
            let reply = try await connection.call { client throws(Fault) in
                try await client.send(turn.input, to: id, key: turn.key, after: turn.sequence)
            }
            unanswered = nil
            await show(reply.events, then: reply.prompt)
            await takeOver()
        } catch .outOfTurn {
            try await catchUp(after: turn)
        } catch {
            try refuse(error, input)
        }
    }

    /// The key of a turn; the same one for what is sent again, so that it is never done twice.
    private func key(for input: Input) -> TurnKey {
        if let unanswered, unanswered.input == input, unanswered.sequence == prompt.sequence {
            return unanswered.key
        }
        var generator = SystemRandomNumberGenerator()
        return .random(using: &generator)
    }

    private func refuse(_ fault: Fault, _ input: Input) throws(Fault) {
        prefilled = input.typed ?? ""
        switch fault {
        case .connectionLost, .noDaemon:
            guard talk.isInteractive, connection.failedStart == nil, !connection.isGivenUp else {
                throw fault
            }
            talk.remark(ScreensTrouble.stillLost, .warning)
        case .diskFull, .notWritable, .diskFailure:
            guard talk.isInteractive else { throw fault }
            talk.remark(fault.sentence, .warning)
            talk.remark(ScreensTrouble.notKept, .warning)
        case .notNow, .required, .unknownDialog, .unknownQuestion, .nothingBefore, .notCallable,
            .callsTooDeep, .tooLong, .unfitName, .tooManyConnections, .requestTooSlow,
            .requestTooLarge, .malformedRequest, .unfitField, .keyReused, .brokenScript:
            unanswered = nil
            talk.remark(fault.sentence, .warning)
        case .unknownConversation, .readOnly, .outOfTurn, .unsupportedMode, .unknownResource,
            .wrongMethod, .notPermitted, .damaged, .newerSchema, .keyMissing, .keyUnfit,
            .keyForeign, .alreadyRunning, .socketPathTooLong, .notASocket, .systemFailure,
            .wireMismatch, .folderUnfit, .foreignDaemon, .unexpected:
            throw fault
        }
    }

    /// Someone else was first, in another window; or this turn itself was, and its reply was lost.
    private func catchUp(after turn: Unanswered) async throws(Fault) {
        let id = id
        let missed = try await connection.call { client throws(Fault) in
            try await client.events(of: id, after: turn.sequence)
        }
        let next = try await connection.call { client throws(Fault) in
            try await client.prompt(of: id)
        }
        unanswered = nil
        guard !missed.contains(where: { $0.turn == turn.key }) else {
            return await show(missed, then: next)
        }
        if missed.allSatisfy(\.event.staysPut) {
            // Only time passed, or something was added; what was typed still fits.
            await show(missed, then: next)
            return try await take(turn.input)
        }
        talk.remark(ConversationWords.outOfTurn, .warning)
        var rows: [Row] = []
        for case .answered(let answered) in missed.map(\.event) {
            rows.append(Row(answered.told, indent: 4))
        }
        talk.show(rows)
        await show(missed, then: next)
        if let typed = turn.input.typed {
            talk.remark(ConversationWords.textKept)
            prefilled = typed
        }
    }

    /// Shows the events of a conversation that begins here.
    func present(_ events: [RecordedEvent]) {
        for recorded in events { talk.show(rows(recorded.event)) }
    }

    /// What is shown of an event; an answer too where it was given elsewhere.
    private func rows(_ event: Event, next: Prompt? = nil, told: Bool = false) -> [Row] {
        if case .entered(let step) = event, company.mode == .meeting {
            return frame(step, next: next)
        }
        if case .answered(let answered) = event, told { return [Row(answered.told, indent: 4)] }
        let question = Self.asked(prompt)
        return EventScreen.rows(event, to: question, on: talk.paper, in: language)
    }

    /// Shows the events that have not been shown, and takes over what comes next.
    ///
    /// Answers are shown too where they are to be `told`: they were given on another screen.
    func show(_ events: [RecordedEvent], then next: Prompt, told: Bool = false) async {
        for recorded in events where recorded.sequence > seen {
            seen = recorded.sequence
            if case .becameStale(let stale) = recorded.event { await showUnreached(stale) }
            let rows = rows(recorded.event, next: next, told: told)
            if told || recorded.event.staysPut { tell(rows) } else { talk.show(rows) }
            if case .revisiting(let visit) = recorded.event { revisiting = visit.place }
            if case .left = recorded.event { revisiting = nil }
            if case .answered(let answered) = recorded.event {
                revisiting = nil
                if answered.keep == .learningQuestion { learningQuestion = answered.shown }
            }
        }
        guard next.sequence >= prompt.sequence else { return }
        seen = max(seen, next.sequence)
        let asked = Self.asked(prompt)
        let isSame = asked != nil && asked == Self.asked(next)
        prompt = next
        isShown = isShown && isSame
    }

    /// Answers that the script no longer comes to, when no choice about them is asked for.
    private func showUnreached(_ stale: Event.BecameStale) async {
        let places = stale.answers.filter { $0.reason == .branch }.map(\.place)
        guard !places.isEmpty else { return }
        let id = id
        // The words are a courtesy; without them the answers are marked all the same.
        let answers =
            (try? await connection.call { client throws(Fault) in
                try await client.answers(of: id)
            }) ?? []
        let gone = answers.filter { places.contains($0.place) }
            .compactMap { given in given.answer.map { (question: given.question, answer: $0) } }
        guard !gone.isEmpty else { return }
        talk.show([.gap] + StaleScreen.unreached(gone, in: language))
    }

    /// The question that is open.
    static func asked(_ prompt: Prompt) -> Prompt.OpenQuestion? {
        if case .asking(let question) = prompt.position { question } else { nil }
    }
}

extension Input {
    /// The text that was typed for it, to be kept where it cannot be taken.
    var typed: String? {
        switch self {
        case .answer(let text), .ask(let text): text
        case .note(let text): "/notitie \(text)"
        case .skip, .back, .revise, .settleStale, .choose, .next, .call, .ring, .handOver,
            .extend, .turnProbing, .tick, .pause, .resume, .finish, .abandon:
            nil
        }
    }
}

extension TurnKey {
    /// A new key.
    static func random(using generator: inout some RandomNumberGenerator) -> TurnKey {
        let id = ConversationID.random(using: &generator)
        guard let key = TurnKey(id.hex) else { preconditionFailure("hexadecimal digits fit") }
        return key
    }
}
