import DialogModel
import SpiegelAPI
import Wording

/// Asks what has to be known before a conversation can begin, as far as it was not said already.
struct BeginStage: Stage {
    /// What is asked, in this order.
    enum Asked: Hashable {
        case colleague
        case role(Int)
        /// Who is there, where roles are handed out later.
        case present
        case pseudonym
        case names
        case depth
    }

    /// What the next line is about, where it answers no question.
    enum Aside: Hashable {
        case hidden
        /// A word that is a command's, alone on the line.
        case meant(ConversationCommand, String)
    }

    let entry: CatalogueEntry
    let catalogue: [CatalogueEntry]
    let surroundings: Surroundings
    let mode: Dialog.Mode
    var wishes: Wishes
    var players: [[String]]
    var present: [String] = []
    var questions: [Asked]
    var place = 0
    var aside: Aside?
    /// What was typed and waits for the first question.
    var kept: String?

    init(
        _ entry: CatalogueEntry,
        _ wishes: Wishes,
        _ catalogue: [CatalogueEntry],
        _ surroundings: Surroundings
    ) {
        self.entry = entry
        self.catalogue = catalogue
        self.surroundings = surroundings
        self.wishes = wishes
        mode =
            wishes.mode
            ?? (wishes.colleague != nil
                ? .interview
                : Dialog.Mode.allCases.first(where: entry.modes.contains) ?? .alone)
        players = Array(
            repeating: [],
            count: mode == .meeting && !entry.casts ? entry.roles.count : 0
        )
        questions =
            surroundings.mayAsk ? Self.questions(entry, mode: mode, wishes, players.count) : []
    }

    private static func questions(
        _ entry: CatalogueEntry,
        mode: Dialog.Mode,
        _ wishes: Wishes,
        _ roles: Int
    ) -> [Asked] {
        var questions: [Asked] = []
        if mode == .interview, wishes.colleague == nil { questions.append(.colleague) }
        questions += (0..<roles).map { .role($0) }
        if mode == .meeting, entry.casts { questions.append(.present) }
        // In a meeting a case is yet to be chosen, and what is typed stands on the wall.
        if entry.setting.about == .client, mode != .meeting {
            if wishes.pseudonym == nil { questions.append(.pseudonym) }
            if wishes.names == nil { questions.append(.names) }
        }
        if entry.hasShortForm, wishes.depth == nil { questions.append(.depth) }
        return questions
    }

    mutating func opened() -> [Move] {
        var scenes: [Scene] = [.gap, .quote(entry.title, .strong)]
        if entry.language != surroundings.language {
            scenes.append(.remark(ScreensBeginning.otherLanguage(entry.title, entry.language)))
        }
        if questions.contains(.role(0)) { scenes += [.gap, .say(MeetingWords.handingOut)] }
        if mode == .meeting, entry.setting.about == .client {
            scenes.append(.remark(ScreensBeginning.namesInCompany))
        }
        return [.show(scenes)] + goOn()
    }

    mutating func heard(_ heard: Heard) -> [Move] {
        switch heard {
        case .interrupt:
            aside = nil
            return goOn()
        case .end: return nothingBegun
        case .line(let line): return obey(line)
        }
    }

    mutating func arrived(_ reply: Reply) -> [Move] { [] }
    mutating func refused(_ fault: Fault) -> [Move] { [.leave(.failed(fault))] }

    var nothingBegun: [Move] {
        [.show(.say(ScreensBeginning.nothingBegun)), .leave(.paused)]
    }

    func remark(_ sentence: Sentence, _ tone: Scene.Tone = .faint) -> [Move] {
        [.show(.remark(sentence, tone))] + goOn()
    }

    /// Asks the next question, where `line` can be brought back; begins after the last.
    func goOn(recalling line: String? = nil) -> [Move] {
        guard questions.indices.contains(place) else {
            let load = LoadStage(beginning: beginning, kept: kept, catalogue, surroundings)
            return [.enter(load)]
        }
        let question =
            switch questions[place] {
            case .colleague: ScreensBeginning.colleague
            case .role(let index):
                MeetingWords.who(entry.roles[index].title, known: known(to: index))
            case .present: MeetingWords.whoIsThere
            case .pseudonym: ScreensBeginning.pseudonym
            case .names: ScreensBeginning.names
            case .depth: ScreensBeginning.time(entry.minutes)
            }
        return listen(question, recalling: line)
    }

    /// The line after `question`, with the commands that work there.
    func listen(_ question: Sentence, recalling line: String? = nil) -> [Move] {
        let commands = commands.map { "/" + $0.name(in: surroundings.language) }
        let listening = Listening(
            after: .question(question),
            recalling: line,
            commands: commands
        )
        return [.listen(listening)]
    }

    var beginning: Beginning {
        let participants: [Participant] =
            switch mode {
            case .alone: []
            case .interview: [Participant(name: wishes.colleague ?? "", role: .asker)]
            case .meeting where entry.casts: present.map { Participant(name: $0) }
            case .meeting:
                zip(entry.roles, players).flatMap { role, names in
                    names.map { Participant(name: $0, role: role.id) }
                }
            }
        let pseudonym = wishes.pseudonym ?? ""
        return Beginning(
            dialog: entry.id,
            language: entry.language,
            mode: mode,
            depth: wishes.depth ?? .full,
            probing: wishes.probing,
            // What is typed ahead fits all the questions.
            fading: surroundings.isInteractive ? nil : .off,
            client: ClientAlias(
                pseudonym: pseudonym.isEmpty ? nil : pseudonym,
                watchedNames: wishes.names ?? []
            ),
            participants: participants
        )
    }
}
