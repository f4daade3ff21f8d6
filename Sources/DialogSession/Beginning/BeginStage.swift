import DialogModel
import SpiegelAPI
import Wording

/// Asks what has to be known before a conversation can begin, as far as it was not said already.
struct BeginStage: Stage {
    /// What is asked, in this order.
    private enum Asked: Hashable {
        case colleague
        case role(Int)
        case pseudonym
        case names
        case depth
    }

    private let entry: CatalogueEntry
    private let catalogue: [CatalogueEntry]
    private let surroundings: Surroundings
    private let mode: Dialog.Mode
    private var wishes: Wishes
    private var players: [[String]]
    private let questions: [Asked]
    private var place = 0

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
        players = Array(repeating: [], count: mode == .meeting ? entry.roles.count : 0)
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
        if entry.setting.about == .client {
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
        return [.show(scenes)] + goOn()
    }

    mutating func heard(_ heard: Heard) -> [Move] {
        switch heard {
        case .interrupt: return goOn()
        case .end: return nothingBegun
        case .line(let line):
            let typed = TypedLine(line, shortcuts: [:])
            switch typed {
            case .answer(let text): return take(text.trimmed)
            case .command(.back, _):
                place = max(0, place - 1)
                return goOn()
            case .command(.skip, _): return take("")
            case .command(.stop, _), .command(.pause, _): return nothingBegun
            case .command, .call: return remark(ScreensBeginning.commandsHere)
            case .unknown, .ambiguous: return [.show(typed.refusal)] + goOn()
            }
        }
    }

    mutating func arrived(_ reply: Reply) -> [Move] { [] }
    mutating func refused(_ fault: Fault) -> [Move] { [.leave(.failed(fault))] }

    private var nothingBegun: [Move] {
        [.show(.say(ScreensBeginning.nothingBegun)), .leave(.paused)]
    }

    private func remark(_ sentence: Sentence, _ tone: Scene.Tone = .faint) -> [Move] {
        [.show(.remark(sentence, tone))] + goOn()
    }

    /// Asks the next question; begins after the last.
    private func goOn() -> [Move] {
        guard questions.indices.contains(place) else {
            return [.enter(LoadStage(beginning: beginning, catalogue, surroundings))]
        }
        let question =
            switch questions[place] {
            case .colleague: ScreensBeginning.colleague
            case .role(let index):
                MeetingWords.who(entry.roles[index].title, known: known(to: index))
            case .pseudonym: ScreensBeginning.pseudonym
            case .names: ScreensBeginning.names
            case .depth: ScreensBeginning.time(entry.minutes)
            }
        let commands = [ConversationCommand.back, .stop].map { command in
            "/" + command.name(in: surroundings.language)
        }
        return [.listen(Listening(after: .question(question), commands: commands))]
    }

    private mutating func take(_ text: String) -> [Move] {
        let limits = Limits()
        switch questions[place] {
        case .colleague:
            guard !text.isEmpty else { return goOn() }
            guard text.count <= limits.nameCharacters else { return tooLong(limits) }
            wishes.colleague = text
        case .role(let index):
            switch RoleLine.read(text, among: known(to: index)) {
            case .success(let names): players[index] = names
            case .failure(let refusal): return remark(refusal.sentence, .warning)
            }
        case .pseudonym:
            guard text.count <= limits.nameCharacters else { return tooLong(limits) }
            wishes.pseudonym = NameList.saysNone(text) ? "" : text
        case .names:
            guard let names = NameList.read(text) else {
                return remark(ScreensBeginning.notNames, .warning)
            }
            guard names.allSatisfy({ $0.count <= limits.nameCharacters }) else {
                return tooLong(limits)
            }
            guard names.count <= limits.watchedNames else {
                return remark(ScreensBeginning.tooManyNames(limit: limits.watchedNames), .warning)
            }
            wishes.names = names
            place += 1
            return names.isEmpty ? goOn() : remark(ScreensBeginning.watching(names))
        case .depth:
            guard let depth = Question.Depth(said: text) else {
                return remark(ScreensBeginning.oneOrTwo, .warning)
            }
            wishes.depth = depth
        }
        place += 1
        return goOn()
    }

    private func tooLong(_ limits: Limits) -> [Move] {
        remark(ScreensBeginning.nameTooLong(limit: limits.nameCharacters), .warning)
    }

    /// The names that were given to the roles before this one, each once.
    private func known(to index: Int) -> [String] {
        players.prefix(index).joined().reduce(into: []) { known, name in
            if !known.contains(name) { known.append(name) }
        }
    }

    private var beginning: Beginning {
        let participants: [Participant] =
            switch mode {
            case .alone: []
            case .interview: [Participant(name: wishes.colleague ?? "", role: "asker")]
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
            client: ClientAlias(
                pseudonym: pseudonym.isEmpty ? nil : pseudonym,
                watchedNames: wishes.names ?? []
            ),
            participants: participants
        )
    }
}
