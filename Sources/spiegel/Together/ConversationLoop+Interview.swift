import DialogModel
import SpiegelAPI
import SpiegelClient
import Wording

extension ConversationLoop {
    /// In an interview: the asker chooses what to ask.
    func offer(_ offered: [Prompt.OfferedQuestion]) async throws(Fault) {
        if !isShown {
            let screen = InterviewScreen(offered: offered, step: prompt.step)
            talk.show(screen.rows(on: talk.paper, in: language))
            isShown = true
        }
        switch await talk.hear(after: company.askerPrompt(in: language), prefilled: takePrefilled())
        {
        case .interrupt: talk.remark(ConversationWords.howToLeave)
        case .end: try await pause()
        case .text(let line):
            guard case .choosing(offered) = prompt.position else { return keep(line) }
            let typed = AskerLine(line, among: offered.count, shortcuts: shortcuts)
            try await obey(typed, among: offered, line: line)
        }
    }

    private func obey(
        _ typed: AskerLine,
        among offered: [Prompt.OfferedQuestion],
        line: String
    ) async throws(Fault) {
        switch typed {
        case .choose(let index, let wording):
            if wording != nil, offered[index].settled {
                return talk.remark(InterviewWords.alreadyAsked, .warning)
            }
            try await take(.choose(offered[index].place, wording: wording))
        case .own(""): try await askOwn(suggesting: nil)
        case .probe(""): try await probe()
        case .own(let text), .probe(let text): try await take(.ask(text))
        case .next: try await goOn(from: offered)
        case .command(let line): try await obey(line)
        case .unclear:
            talk.remark(InterviewWords.pleaseChoose, .warning)
            // A question that lacks its key is worth keeping; a wrong number only gets in the way.
            if line.trimmed.contains(where: \.isWhitespace) { prefilled = line }
        }
    }

    /// Goes on; where something has not been asked, says so first, once.
    private func goOn(from offered: [Prompt.OfferedQuestion]) async throws(Fault) {
        let open = offered.filter { !$0.settled }.map(\.text)
        guard talk.isInteractive, !open.isEmpty, warned != prompt.step?.step else {
            return try await take(.next)
        }
        warned = prompt.step?.step
        talk.remark(InterviewWords.stillOpen(open))
    }

    /// One more question on the last answer.
    private func probe() async throws(Fault) {
        let isAnything = try await account().lastAnswered != nil
        guard isAnything else { return talk.remark(InterviewWords.nothingToProbe, .warning) }
        let suggestion = InterviewWords.andThen(in: language)
        guard talk.isInteractive else { return try await take(.ask(suggestion)) }
        try await askOwn(suggesting: suggestion)
    }

    private func askOwn(suggesting text: String?) async throws(Fault) {
        let heard = await talk.hear(
            after: company.askerPrompt(in: language),
            prefilled: text ?? ""
        )
        switch heard {
        case .interrupt: break
        case .end: try await pause()
        case .text(let typed):
            let line = TypedLine(typed, shortcuts: shortcuts)
            guard case .answer = line else { return try await obey(line) }
            if !typed.trimmed.isEmpty { try await take(.ask(typed.trimmed)) }
        }
    }

    private func obey(_ line: TypedLine) async throws(Fault) {
        switch line {
        case .command(let command, let argument): try await obey(command, argument, at: nil)
        case .call(let dialog): try await take(.call(dialog))
        case .unknown(let word, let nearest):
            talk.remark(CommandsInConversation.unknown(word, nearest: nearest), .warning)
        case .ambiguous(let word, let commands):
            talk.remark(CommandsInConversation.ambiguous(word, commands), .warning)
        case .answer: talk.remark(InterviewWords.pleaseChoose, .warning)
        }
    }

    /// What was typed for something that is no longer asked stays in the line.
    func keep(_ line: String) {
        guard !line.trimmed.isEmpty else { return }
        talk.remark(ConversationWords.textKept)
        prefilled = line
    }

    /// What is to stand in the next line; it is given once.
    func takePrefilled() -> String {
        defer { prefilled = "" }
        return prefilled
    }
}
