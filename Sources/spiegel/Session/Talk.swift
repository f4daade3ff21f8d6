import DialogModel
import DialogSession
import LineEditor
import SpiegelAPI
import Wording

/// What the user and the program say to each other, in the user's language.
@MainActor
final class Talk {
    /// Where lines come from.
    let lines: any LineSource
    /// The user's language.
    let language: Language
    private let hasColour: Bool
    private let draws: Bool
    private var hasToldOfClearing = false
    /// What stands before the line being typed, and what of it the clock says.
    private var prompt: (lead: String, clock: String) = (bare, "")
    /// What stands there where there is nothing to say.
    private static let bare = "> "

    /// A talk over `lines`.
    init(_ lines: any LineSource, in language: Language, hasColour: Bool, draws: Bool) {
        self.lines = lines
        self.language = language
        self.hasColour = hasColour
        self.draws = draws
        lines.lineCleared = { [weak self] in self?.tellOfClearing() }
    }

    /// Once, how a cleared line comes back.
    private func tellOfClearing() {
        guard !hasToldOfClearing else { return }
        hasToldOfClearing = true
        remark(ScreensTrouble.cleared)
    }

    /// The paper, as large as the terminal is now.
    var paper: Paper {
        Paper(columns: lines.columns, rows: lines.rows, hasColour: hasColour, draws: draws)
    }

    /// Whether somebody types.
    var isInteractive: Bool { lines.isInteractive }

    /// Shows rows.
    func show(_ rows: [Row]) {
        guard !rows.isEmpty else { return }
        lines.show(paper.lines(rows))
    }

    /// Says a sentence.
    func say(_ sentence: Sentence, _ tone: Visible.Tone = .plain) {
        show([Row(sentence(in: language), tone)])
    }

    /// Says a sentence beside what is going on.
    func remark(_ sentence: Sentence, _ tone: Visible.Tone = .faint) {
        show([Row(sentence(in: language), tone, indent: 2)])
    }

    /// Asks on one line, and hears what is typed after it.
    func ask(_ question: Sentence, recalling recalled: String? = nil) async -> Heard {
        let text = question(in: language)
        // A long question stands above, so that the line being typed has room.
        guard TextWidth.of(text) > paper.columns * 2 / 3 else {
            return await hear(after: "\(text) > ", recalling: recalled)
        }
        say(question)
        return await hear(recalling: recalled)
    }

    /// Asks something that is done only after a clear yes.
    func confirms(_ question: Sentence) async -> Bool {
        lines.discardTypedAhead()
        guard case .line(let reply) = await ask(question) else { return false }
        return Confirmation.isYes(reply)
    }

    /// Hears the next line as a session wants it.
    func hear(_ listening: Listening) async -> Heard {
        switch listening.lead {
        case .plain: await hear(recalling: listening.recalled)
        case .point(let number): await hear(after: "\(number) > ", recalling: listening.recalled)
        case .speaker(let name, let other):
            await hear(after: Self.lead(name, besides: other), recalling: listening.recalled)
        case .question(let question): await ask(question, recalling: listening.recalled)
        }
    }

    /// A speaker's name, as wide as the other's, so that what is said stands under what is asked.
    private static func lead(_ name: String, besides other: String) -> String {
        let room = max(0, TextWidth.of(other) - TextWidth.of(name))
        return name + String(repeating: " ", count: room) + " > "
    }

    /// Says what is left of a step's time, in milliseconds, before the line being typed: what stands above
    /// it stays as it was.
    func tell(left: Int) {
        guard draws, lines.isInteractive else { return }
        prompt.clock = MeetingWords.left(milliseconds: left)(in: language)
        lines.change(prompt: painted(lead))
    }

    /// All that stands before the line being typed.
    private var lead: String {
        guard !prompt.clock.isEmpty else { return prompt.lead }
        return prompt.clock + (prompt.lead == Self.bare ? " " : " · ") + prompt.lead
    }

    /// Hears the next line; what cannot be read or is too long is refused with a sentence.
    func hear(after prompt: String = bare, recalling recalled: String? = nil) async -> Heard {
        self.prompt = (prompt, "")
        var recalled = recalled
        while true {
            let event = await lines.line(after: painted(lead), recalling: recalled)
            switch event {
            case .line(let line):
                wrap(line, after: lead)
                return .line(cleaned(line))
            case .interrupt: return .interrupt
            case .endOfFile: return .end
            case .unreadable(let repaired):
                remark(ScreensTrouble.notText, .warning)
                recalled = repaired
            case .tooLong(let bytes):
                let limit = Limits().answerBytes
                remark(ScreensTrouble.tooLong(bytes: bytes, limit: limit), .warning)
            case .editorFailed(let defect): remark(sentence(defect), .warning)
            }
        }
    }

    /// Breaks a long line that was entered between its words, where the terminal broke it anywhere.
    private func wrap(_ line: String, after prompt: String) {
        let text = prompt + line
        let width = TextWidth.of(text)
        // How the terminal breaks what is not one column wide is the terminal's own.
        guard lines.isInteractive, draws, width > lines.columns,
            text.allSatisfy({ !$0.isNewline && $0 != "\t" && TextWidth.of($0) == 1 })
        else { return }
        let rows = (width + lines.columns - 1) / lines.columns
        lines.replaceEntered(rows, with: paper.lines([Row(text, hang: TextWidth.of(prompt))]))
    }

    /// What stands on the line being typed, and of what it was made; see ``LineSource/typed``.
    var typed: (text: String, recalled: String?) {
        let (text, recalled) = lines.typed
        return (Self.textual(text), recalled)
    }

    /// Shows a sheet that is set in lines already.
    func showSheet(_ text: String) {
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
        lines.show(rows.map { Visible(String($0)) })
    }

    private func painted(_ prompt: String) -> Visible {
        let visible = Visible(prompt)
        return hasColour ? visible.toned(.accent) : visible
    }

    /// Without what is not text: no answer needs a control character but the line feed and the tab.
    private func cleaned(_ line: String) -> String {
        let kept = Self.textual(line)
        if kept.unicodeScalars.count < line.unicodeScalars.count {
            remark(ScreensTrouble.controls, .warning)
        }
        return kept
    }

    private static func textual(_ line: String) -> String {
        let kept = line.unicodeScalars.filter { scalar in
            scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control
        }
        return String(String.UnicodeScalarView(kept))
    }

    private func sentence(_ defect: LineEvent.EditorDefect) -> Sentence {
        switch defect {
        case .noPrivateFolder: ScreensTrouble.noPrivateFolder
        case .notStarted: ScreensTrouble.editorNotStarted
        case .failed(let status): ScreensTrouble.editorFailed(status: status)
        case .returnedAtOnce: ScreensTrouble.editorReturnedAtOnce
        case .unreadable: ScreensTrouble.editorUnreadable
        }
    }
}
