import DialogModel
import DialogSession
import LineEditor
import Wording

/// The rows of scenes, on the paper that a talk has.
@MainActor
struct SceneRows {
    private let paper: Paper
    private let language: Language
    private let isInteractive: Bool

    /// Rows for `talk`.
    init(_ talk: Talk) {
        paper = talk.paper
        language = talk.language
        isInteractive = talk.isInteractive
    }

    /// The rows of `scene`.
    func rows(of scene: Scene) -> [Row] {
        switch scene {
        case .gap: [.gap]
        case .say(let sentence, let tone): [Row(sentence(in: language), tone.visible)]
        case .remark(let sentence, let tone):
            [Row(sentence(in: language), tone.visible, indent: 2)]
        case .quote(let text, let tone):
            [
                Row(
                    text,
                    tone.visible,
                    indent: tone == .strong ? 0 : 4,
                    hang: tone == .strong ? 0 : 2
                )
            ]
        case .event(let event, let question):
            EventScreen.rows(event, to: question, on: paper, in: language)
        case .step(let step):
            StepScreen.rows(step.title, step.index, of: step.count, on: paper, in: language)
        case .meeting(let heading): MeetingFrame(heading).rows(on: paper, in: language)
        case .question(let put): rows(put)
        case .offered(let offered, let step, let mode):
            InterviewScreen(offered: offered, step: step, mode: mode).rows(on: paper, in: language)
        case .stale(let answers): StaleScreen.rows(answers, in: language)
        case .unreached(let answers):
            StaleScreen.unreached(answers.map { ($0.question, $0.answer ?? "") }, in: language)
        case .answers(let answers): AnswersScreen.rows(answers, in: language)
        case .help(let commands, let calls):
            HelpScreen.rows(
                commands,
                shortcuts: calls.map { ($0.word, $0.title) },
                on: paper,
                in: language
            )
        case .roles(let company, let whispers):
            RolesScreen.rows(company, whispers: whispers, in: language)
        case .casting(let company, let roles, let whispers):
            RolesScreen.asking(company, roles, whispers: whispers, in: language)
        case .whisper(let text): [Row(text, .strong, indent: 2)]
        case .pushedAway: Array(repeating: .gap, count: Self.pushedRows)
        case .resumed(let summary, let account, let others):
            ResumeScreen(summary: summary, account: account, others: others)
                .rows(now: Surroundings.now(), in: language)
        case .end(let account, let listed, let kept, let next):
            EndScreen(
                account: account,
                minutes: account.minutes,
                kept: kept,
                next: next ?? ConversationLeaving.again(number: listed.number),
                isOfTeam: listed.summary.mode == .meeting
            ).rows(in: language)
        // A sheet is set in lines already, and shown as it is.
        case .sheet: [.gap]
        case .opening(let menu, let overview):
            OpeningScreen(menu: menu, overview: overview).rows(on: paper, in: language)
        case .choices(let menu, let occasion):
            OpeningScreen(menu: menu, overview: nil).rows(occasion, on: paper, in: language)
        case .waiting(let waiting):
            WaitingScreen(waiting: waiting, now: Surroundings.now()).rows(on: paper, in: language)
        case .copies(let copies):
            CopiesScreen(copies: copies, now: Surroundings.now()).rows(on: paper, in: language)
        case .copy(let copy, let page):
            CopyScreen(copy: copy.copy.copy, page: page).rows(in: language)
        }
    }

    /// How far what is secret is pushed away where the screen cannot be wiped.
    private static let pushedRows = 60

    private func rows(_ put: Scene.PutQuestion) -> [Row] {
        let screen = QuestionScreen(
            question: put.question,
            isRevisited: put.isRevisited,
            isInteractive: isInteractive
        )
        let points = put.points.enumerated().map { Row("\($0 + 1) > \($1)", .faint) }
        return screen.rows(on: paper, in: language) + points
    }
}

extension Scene.Tone {
    /// As the terminal shows it.
    var visible: Visible.Tone {
        switch self {
        case .plain: .plain
        case .faint: .faint
        case .strong: .strong
        case .accent: .accent
        case .warning: .warning
        }
    }
}
