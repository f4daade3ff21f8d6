import DialogModel
import LineEditor
import SpiegelAPI
import SpiegelClient
import Wording

/// One conversation on the screen: shows what it waits for, hears what is typed, sends that as a turn.
@MainActor
final class ConversationLoop {
    /// How the screen was left.
    enum Leaving: Hashable {
        case paused
        case finished
        case abandoned
        /// It can be read and not continued.
        case readOnly
    }

    /// A turn that was sent and has had no reply.
    struct Unanswered {
        let input: Input
        let sequence: Int
        let key: TurnKey
    }

    let talk: Talk
    let connection: Connection
    let id: ConversationID
    let number: Int
    let catalogue: [CatalogueEntry]
    /// The dialogues that can be called, by word.
    let shortcuts: [String: DialogID]

    /// Who takes part.
    let company: Company

    /// What the conversation waits for.
    var prompt: Prompt {
        didSet { promptSince = .now }
    }
    /// Since when this is known; time boxes run on from there.
    private(set) var promptSince = ContinuousClock.now
    /// The last event that has been shown.
    var seen: Int
    /// What happened elsewhere and has not been shown.
    var untold: TurnReply?
    /// The learning question, once there is one.
    var learningQuestion: String?
    /// Rows that wait until nobody is typing.
    var nudges: [Row] = []
    /// Whether the heading of the present step stands above what comes.
    var isFramed = false
    /// Whether the step it goes on in is still to be named on this screen.
    var owesHeading = false
    /// The step about which it has been said what is still open.
    var warned: Address?
    /// What is already in the next line: a text that could not be kept, or is to be changed.
    var prefilled = ""
    /// What has been typed of an open list.
    var gathered: Gathered?
    /// A turn whose reply has not come.
    var unanswered: Unanswered?
    /// The question that is being revisited.
    var revisiting: Address?
    /// The answers that can be revised, for completion.
    var revisable: [String] = []
    /// Whether the open question stands on the screen.
    var isShown = false
    var leaving: Leaving?

    /// The conversation that `reply` is about.
    init(
        _ reply: ConversationReply,
        catalogue: [CatalogueEntry],
        talk: Talk,
        connection: Connection
    ) {
        self.talk = talk
        self.connection = connection
        self.catalogue = catalogue
        id = reply.conversation.id
        number = reply.conversation.number
        shortcuts = reply.shortcuts
        prompt = reply.prompt
        seen = reply.prompt.sequence
        let summary = reply.conversation.summary
        company = Company(summary, catalogue)
        learningQuestion = summary.kept.last { $0.keep == .learningQuestion }?.text
    }

    /// The user's language.
    var language: Language { talk.language }

    /// Holds the conversation until it is left.
    func run() async throws(Fault) -> Leaving {
        talk.lines.completions = { [weak self] word, before in
            self?.completions(of: word, after: before) ?? []
        }
        defer { talk.lines.completions = { _, _ in [] } }
        let following = company.mode == .alone ? nil : Task { await follow() }
        let outcome = await held()
        following?.cancel()
        await following?.value
        return try outcome.get()
    }

    private func held() async -> Result<Leaving, Fault> {
        do {
            while leaving == nil { try await step() }
            return .success(leaving ?? .paused)
        } catch {
            return .failure(error)
        }
    }

    private func step() async throws(Fault) {
        tellNudges()
        keepStrayPoints()
        switch prompt.position {
        case .asking(let question):
            showOwedHeading()
            try await ask(question)
        case .choosing(let offered):
            // Once something has been asked, the menu has a heading of its own.
            if offered.contains(where: \.settled) { owesHeading = false }
            showOwedHeading()
            try await offer(offered)
        case .settling(let answers):
            showOwedHeading()
            try await settle(answers)
        case .paused: try await take(.resume)
        case .finished: try await finish()
        case .abandoned:
            talk.say(ConversationLeaving.abandoned(number: number))
            leaving = .abandoned
        case .readOnly(let since):
            talk.say(ConversationLeaving.readOnly(since: since), .warning)
            leaving = .readOnly
        }
    }

    private func showOwedHeading() {
        guard owesHeading, let step = prompt.step else { return }
        owesHeading = false
        talk.show(
            StepScreen.rows(step.title, step.index, of: step.count, on: talk.paper, in: language)
        )
    }

    private func ask(_ question: Prompt.OpenQuestion) async throws(Fault) {
        if !isShown { put(question) }
        switch await hear(question) {
        case .interrupt: talk.remark(ConversationWords.howToLeave)
        case .end: if try await sendPoints(of: question) { try await pause() }
        case .text(let line):
            switch TypedLine(line, shortcuts: shortcuts) {
            case .answer(let text):
                guard let whole = whole(text, for: question) else { return }
                // It was answered on another screen meanwhile.
                guard Self.asked(prompt) == question else { return keep(whole) }
                try await answer(whole, to: question)
            case .command(let command, let argument):
                if command.leavesQuestion, try await !sendPoints(of: question) { return }
                try await obey(command, argument, at: question)
                if command == .skip, Self.asked(prompt) != question { gathered = nil }
            case .call(let dialog):
                if try await sendPoints(of: question) { try await take(.call(dialog)) }
            case .unknown(let word, let nearest):
                talk.remark(CommandsInConversation.unknown(word, nearest: nearest), .warning)
                prefilled = line
            case .ambiguous(let word, let commands):
                talk.remark(CommandsInConversation.ambiguous(word, commands), .warning)
                prefilled = line
            }
        }
    }

    /// Shows a question, in a meeting under its heading.
    func put(_ question: Prompt.OpenQuestion) {
        frame()
        let screen = QuestionScreen(
            question: question,
            isRevisited: revisiting == question.place,
            isInteractive: talk.isInteractive
        )
        let points = points(of: question).enumerated().map { Row("\($0 + 1) > \($1)", .faint) }
        talk.show(screen.rows(on: talk.paper, in: language) + points)
        isShown = true
        isFramed = false
    }

    func answer(_ text: String, to question: Prompt.OpenQuestion) async throws(Fault) {
        let isRevisited = revisiting == question.place
        let isEmpty = text.trimmed.isEmpty
        let limit = Limits().answerBytes
        guard text.utf8.count <= limit else {
            talk.remark(
                ScreensTrouble.tooLong(bytes: text.utf8.count, limit: limit),
                .warning
            )
            prefilled = text
            return
        }
        if isRevisited, isEmpty || text == question.previous { return try await take(.skip) }
        if isEmpty, case .probe = question.origin { return try await take(.skip) }
        // The question whether to look further closes every step of a short form: Enter is enough.
        if isEmpty, question.kind == .yesNo, !question.required { return try await take(.skip) }
        try await take(.answer(text))
    }

    /// Hears a line; a further point of a list after its number.
    private func hear(_ question: Prompt.OpenQuestion) async -> Talk.Heard {
        let kept = prefilled
        prefilled = ""
        let points = points(of: question)
        guard points.isEmpty else {
            return await talk.hear(after: "\(points.count + 1) > ", prefilled: kept)
        }
        return await talk.hear(
            after: company.prompt(for: question, in: language),
            prefilled: kept.isEmpty ? previousText(question) : kept
        )
    }

    /// A text stands there to be changed; a score or a choice is typed anew.
    private func previousText(_ question: Prompt.OpenQuestion) -> String {
        switch question.kind {
        case .text, .list: question.previous ?? ""
        case .number, .scale, .choice, .choices, .yesNo, .date: ""
        }
    }

    private func completions(of word: String, after before: String) -> [String] {
        if before.isEmpty {
            guard word.hasPrefix("/") else { return [] }
            return TypedLine.completions(shortcuts, in: language).filter { $0.hasPrefix(word) }
        }
        guard case .command(.revise, _) = TypedLine(before, shortcuts: shortcuts) else { return [] }
        return revisable.filter { $0.hasPrefix(word) }
    }
}
