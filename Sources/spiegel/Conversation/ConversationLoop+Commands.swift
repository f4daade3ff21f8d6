import DialogModel
import SpiegelAPI
import SpiegelClient
import Wording

extension ConversationLoop {
    /// Does what a `/` line asks for.
    func obey(
        _ command: ConversationCommand,
        _ argument: String,
        at question: Prompt.OpenQuestion?
    ) async throws(Fault) {
        switch command {
        case .help: help()
        case .back: try await take(.back)
        case .skip: try await take(.skip)
        case .revise: try await revise(argument)
        case .note: try await note(argument)
        case .why: explain(question)
        case .bell: try await take(.ring)
        case .probing: try await turnProbing()
        case .question: isShown = false
        case .progress: try await report()
        case .time: tellTime()
        case .longer: try await extend(argument)
        case .roles: try await tellRoles(argument)
        case .hide: await hide()
        case .pause: try await pause()
        case .finish: try await finishEarly()
        case .stop: try await stop()
        }
    }

    private func help() {
        let sides = shortcuts.sorted { $0.key < $1.key }.map { word, dialog in
            (word: word, title: title(of: dialog))
        }
        let commands = ConversationCommand.allCases.filter {
            company.mode != .alone || !$0.isForCompany
        }
        talk.show(
            HelpScreen.rows(commands, shortcuts: sides, on: talk.paper, in: language)
        )
        isShown = false
    }

    private func title(of dialog: DialogID) -> String {
        let entries = catalogue.filter { $0.id == dialog }
        return (entries.first { $0.language == language } ?? entries.first)?.title ?? dialog.name
    }

    private func explain(_ question: Prompt.OpenQuestion?) {
        guard let why = question?.why else {
            let words =
                question?.required ?? false
                ? ConversationWords.noWhyRequired : ConversationWords.noWhy
            return talk.remark(words)
        }
        talk.show([Row(why, .faint, indent: 2)])
    }

    private func note(_ text: String) async throws(Fault) {
        guard text.isEmpty else { return try await take(.note(text)) }
        guard case .text(let typed) = await talk.ask(ConversationWords.noteAsked),
            !typed.trimmed.isEmpty
        else { return }
        try await take(.note(typed))
    }

    /// Off where it is on, and on where it is off.
    private func turnProbing() async throws(Fault) {
        try await take(.turnProbing(try await account().probing == .on ? .off : .on))
    }

    private func report() async throws(Fault) {
        let account = try await account()
        if let step = prompt.step {
            talk.remark(ConversationProgress.step(step.title, step.index, of: step.count))
        }
        talk.remark(
            ConversationProgress.done(
                answered: account.answered,
                skipped: account.skipped,
                minutes: account.minutes
            )
        )
    }

    private func revise(_ name: String) async throws(Fault) {
        let id = id
        let answers = try await connection.call { client throws(Fault) in
            try await client.answers(of: id)
        }
        revisable = answers.map(\.place.item.name)
        guard !answers.isEmpty else { return talk.remark(ConversationProgress.nothing) }
        var name = name
        if name.isEmpty {
            talk.show(AnswersScreen.rows(answers, in: language))
            isShown = false
            guard case .text(let typed) = await talk.ask(ConversationProgress.revisable),
                !typed.trimmed.isEmpty
            else { return }
            name = typed.trimmed
        }
        guard let given = Self.find(name, in: answers) else {
            let nearest = Nearness.nearest(to: name, among: revisable)
            return talk.remark(
                Fault.unknownQuestion(name, nearest: nearest).sentence,
                .warning
            )
        }
        try await take(.revise(given.place))
    }

    /// By its number in the list, by its name, or by the beginning of one name only.
    private static func find(_ name: String, in answers: [GivenAnswer]) -> GivenAnswer? {
        if let number = Int(name) {
            return answers.indices.contains(number - 1) ? answers[number - 1] : nil
        }
        let folded = FoldedText(name).text
        let exact = answers.last { answer in
            [answer.place.item.name, answer.place.description].contains(folded)
        }
        let begun = answers.filter { $0.place.item.name.hasPrefix(folded) }
        return exact ?? (begun.count == 1 ? begun.first : nil)
    }

    /// Clears the screen for somebody who passes by, and shows nothing until Enter.
    private func hide() async {
        guard talk.lines.wipe() else {
            return talk.remark(ConversationLeaving.cannotWipe, .warning)
        }
        _ = await talk.ask(ConversationLeaving.hidden)
        isShown = false
    }

    /// What the log tells so far.
    func account() async throws(Fault) -> Account {
        let id = id
        return try await connection.call { client throws(Fault) in
            try await client.account(of: id)
        }
    }
}
