import DialogModel
import SpiegelAPI
import TestSupport

@testable import DialogSession

/// Somebody at the keyboard, and the terminal and line around it: drives a session, and holds it to
/// its five sentences.
struct Typist {
    private var session: Session
    private let isMeeting: Bool
    private(set) var table: Table
    private var dice: Dice
    /// What was done, to be read when a sentence does not hold.
    private(set) var diary: [String] = []
    /// What does not hold.
    private(set) var broken: [String] = []

    private var onScreen: [Prompt.Position] = []
    private var shownTexts: Set<String> = []
    private var recalled: String?
    /// Whether the line answers something beside the conversation.
    private var isAside = false
    private var wasAside = false
    private var isTaken = false
    private var keysOfLine: [TurnKey: Input] = [:]
    private var refusedAt: Int?
    private var asks = 0

    init(seed: UInt64, mode: Dialog.Mode) {
        dice = Dice(seed: seed)
        isMeeting = mode == .meeting
        table = Table(mode: mode, seed: seed)
        session = Session(
            .hold(table.reply, []),
            in: Table.surroundings(seed: seed, showsAbove: seed.isMultiple(of: 2))
        )
    }

    /// Types so many lines, among news and losses.
    mutating func type(_ lines: Int) {
        perform(session.begin(), hearing: "")
        for _ in 0..<lines where session.leaving == nil && broken.isEmpty {
            if dice.oneIn(5) { news() }
            let heard = line()
            diary.append("> \(heard)")
            keysOfLine = [:]
            refusedAt = nil
            asks = 0
            wasAside = isAside
            isTaken = false
            let acts = session.heard(heard)
            let typed: String = if case .line(let text) = heard { text } else { "" }
            if acts.isEmpty { broken.append("nothing to be seen of \(heard)") }
            perform(acts, hearing: typed)
            holdToText(typed)
        }
    }

    private mutating func line() -> Heard {
        if dice.oneIn(25) { return .interrupt }
        if dice.oneIn(60) { return .end }
        return .line(dice.pick(isMeeting ? Self.lines + Self.casts : Self.lines))
    }

    private static let casts = [
        "Noor schrijft, Tom en Aya vragen", "vrager: Piet", "Noor en Tom", "niemand",
    ]

    private static let lines = [
        "", "", "hij liep weg", "rust; ruzie", "de sleutel\nde buurvrouw", "7", "een zesje", "elf",
        "1", "2", "3", "a", "ja", "nee hoor", "/terug", "/terug", "/overslaan", "/herzie",
        "/herzie c",
        "/hulp", "/waarom", "/vraag", "/notitie even onthouden", "/notitie", "/bel", "/doorvragen",
        "/voortgang", "/zij", "/niets", "/h", "/pauze", "/stop", "/klaar", "stop",
        "Kevin was er ook",
        "v Wat dan?", "d", "9", "hoe was dat dan?", "  spaties  ", "/tijd", "/langer 5", "/rol",
        "/rol vrager Noor", "/tijd kort", "/namen", "/namen Els", "K.", "geen",
        "?",
        " /hulp is een antwoord", "🙂", "'", "a\u{300}",
    ]

    /// Something happens elsewhere: told at once, twice, or not at all.
    private mutating func news() {
        let input = dice.pick([
            Input.note("van een ander"), .answer("elders gezegd"), .skip, .answer("7"), .ring,
        ])
        guard let turn = table.elsewhere(input) else { return }
        diary.append("elsewhere: \(input)")
        for _ in 0..<dice.number(0...2) { see(session.happened(turn)) }
    }

    private mutating func see(_ acts: [Act]) {
        for act in acts {
            switch act {
            case .show(let scenes): for scene in scenes { see(scene) }
            case .ask(let request): broken.append("asked while a line is read: \(request)")
            default: break
            }
        }
    }

    private mutating func see(_ scene: Scene) {
        switch scene {
        case .question(let put): onScreen.append(.asking(put.question))
        case .offered(let offered, _, _): onScreen.append(.choosing(offered))
        case .casting(_, let roles, _): onScreen.append(.casting(roles))
        case .stale(let answers): onScreen.append(.settling(answers))
        case .quote(let text, _): shownTexts.insert(text)
        default: break
        }
    }

    /// Carries out what is wanted, until a line is to be read.
    private mutating func perform(_ acts: [Act], hearing typed: String) {
        var acts = acts
        while true {
            var request: Request?
            for act in acts {
                switch act {
                case .show(let scenes): for scene in scenes { see(scene) }
                case .ask(let asked): request = asked
                case .listen(let listening):
                    recalled = listening.recalled
                    isAside = if case .question = listening.lead { true } else { false }
                default: break
                }
            }
            guard let asked = request, session.leaving == nil else { return }
            asks += 1
            guard asks < 20 else {
                broken.append("asks without end")
                return
            }
            hold(asked)
            let luck = dice.oneIn(6) ? dice.pick(Table.Luck.allCases) : .fine
            diary.append("ask \(asked.errand) \(luck)")
            if dice.oneIn(12) { news() }
            switch table.answer(asked.errand, luck) {
            case .success(let reply):
                if case .turn = asked.errand { isTaken = true }
                acts = session.arrived(reply, to: asked)
                // What comes twice changes nothing.
                if !session.arrived(reply, to: asked).isEmpty { broken.append("a reply twice") }
            case .failure(let fault):
                if case .turn(_, _, _, let after) = asked.errand { refusedAt = after }
                acts = session.refused(fault, asked)
            }
        }
    }

    /// Sentences 1, 3 and 5, at a request.
    private mutating func hold(_ request: Request) {
        guard case .turn(let input, _, let key, let after) = request.errand else { return }
        let position = table.conversation.position(at: after)
        switch input {
        // What is gone back to is named, and stands in a list of its own.
        case .resume, .pause, .revise: break
        default:
            // What was typed of a list is sent first, and then the command of the same line.
            if !isTaken, let position, let last = onScreen.last, position != last,
                !last.isSameQuestion(as: position)
            {
                broken.append("\(input) answers what is not on the screen")
            }
        }
        if let refusedAt, after <= refusedAt {
            broken.append("\(input) is sent again without a line or news")
        }
        if let before = keysOfLine[key], before != input { broken.append("a key used twice") }
        keysOfLine[key] = input
    }

    /// Sentence 2: what was typed is in the log, in the draft, or on the screen.
    private mutating func holdToText(_ typed: String) {
        guard typed == "hij liep weg" || typed == "Kevin was er ook" || typed == "hoe was dat dan?"
        else { return }
        let isKept =
            table.texts.contains { $0.contains(typed) } || recalled?.contains(typed) == true
            || shownTexts.contains { $0.contains(typed) } || wasAside || isGathered(typed)
        if !isKept { broken.append("\(typed) is lost") }
    }

    private func isGathered(_ typed: String) -> Bool {
        guard case .asking(let question)? = onScreen.last, case .list = question.kind else {
            return false
        }
        return true
    }
}
