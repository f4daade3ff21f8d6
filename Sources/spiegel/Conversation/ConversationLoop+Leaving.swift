import DialogModel
import SpiegelAPI
import SpiegelClient
import Wording

extension ConversationLoop {
    /// Pauses and leaves.
    ///
    /// What was sent is kept, also where the pause itself cannot be written.
    func pause() async throws(Fault) {
        let before = prompt
        do {
            try await take(.pause)
        } catch .connectionLost, .noDaemon {
            talk.say(ConversationLeaving.unpaused(number: number))
            throw .connectionLost
        }
        leaving = .paused
        guard case .paused = prompt.position else {
            return talk.say(ConversationLeaving.unpaused(number: number))
        }
        let step = before.step.map { (index: $0.index, title: $0.title) }
        talk.say(ConversationLeaving.paused(at: step, number: number))
    }

    /// Ends before the last question, if that is meant.
    func finishEarly() async throws(Fault) {
        guard await talk.confirms(ConversationLeaving.finishNow) else { return }
        try await take(.finish)
    }

    /// Pauses or gives up, whichever is meant.
    func stop() async throws(Fault) {
        switch await talk.ask(ConversationLeaving.stopChoice) {
        case .text(let choice) where choice.trimmed == "1": try await pause()
        case .text(let choice) where choice.trimmed == "2": try await take(.abandon)
        case .end: try await pause()
        case .text, .interrupt: break
        }
    }

    /// The end: what was done and kept.
    func finish() async throws(Fault) {
        leaving = .finished
        let account = try await account()
        let id = id
        let reply = try await connection.call { client throws(Fault) in
            try await client.conversation(id)
        }
        let screen = EndScreen(
            account: account,
            minutes: account.minutes,
            kept: reply.conversation.summary.kept,
            number: number
        )
        talk.show(screen.rows(in: language))
        guard Self.hasWorksheet(reply.conversation.summary, account) else { return }
        try await showWorksheet()
    }

    /// What to do with answers that no longer fit.
    func settle(_ answers: [Prompt.StaleAnswer]) async throws(Fault) {
        if !isShown {
            talk.show(StaleScreen.rows(answers, in: language))
            isShown = true
        }
        switch await talk.hear() {
        case .interrupt: talk.remark(ConversationWords.howToLeave)
        case .end: try await pause()
        case .text(let line):
            switch TypedLine(line, shortcuts: shortcuts) {
            case .command(.pause, _): return try await pause()
            case .command(.help, _): return talk.remark(ConversationStale.pleaseChoose)
            case .answer, .command, .call, .unknown, .ambiguous: break
            }
            let choices: [String: StaleChoice] = ["1": .askAgain, "2": .keep, "3": .edit]
            guard let choice = choices[line.trimmed] else {
                return talk.remark(ConversationStale.pleaseChoose, .warning)
            }
            isShown = false
            try await take(.settleStale(choice))
        }
    }
}
