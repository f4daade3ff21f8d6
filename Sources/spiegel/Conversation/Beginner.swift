import DialogModel
import SpiegelAPI
import SpiegelClient
import Wording

/// Asks what has to be known before a conversation can begin, as far as it was not said already.
@MainActor
struct Beginner {
    /// The dialogue.
    let entry: CatalogueEntry
    /// Who asks.
    let talk: Talk
    /// Whether anything may be asked.
    let mayAsk: Bool
    /// The client's pseudonym, if it was said.
    var pseudonym: String?
    /// The names to watch, if they were said.
    var names: [String]?
    /// How much time there is, if it was said.
    var depth: Question.Depth?
    /// With whom, if it was said.
    var colleague: String?
    /// In which company, if it was said.
    var mode: Dialog.Mode?
    /// Whether cues may lead to one more question.
    var probing = Event.Started.Probing.on

    /// The beginning; `nil` where the user went away from it.
    func beginning() async -> Beginning? {
        talk.show([.gap, Row(entry.title, .strong)])
        if entry.language != talk.language {
            talk.remark(ScreensBeginning.otherLanguage(entry.title, entry.language))
        }
        let mode = chosenMode
        let isAboutClient = Menu.isAboutClient(entry)
        guard let participants = await chosenParticipants(mode),
            let pseudonym = await isAboutClient ? chosenPseudonym() : "",
            let names = await isAboutClient ? chosenNames() : [],
            let depth = await chosenDepth()
        else { return nil }
        return Beginning(
            dialog: entry.id,
            language: entry.language,
            mode: mode,
            depth: depth,
            probing: probing,
            client: ClientAlias(
                pseudonym: pseudonym.isEmpty ? nil : pseudonym,
                watchedNames: names
            ),
            participants: participants
        )
    }

    /// As it was said; else as the dialogue is mostly held.
    private var chosenMode: Dialog.Mode {
        if let mode { return mode }
        if colleague != nil { return .interview }
        return Dialog.Mode.allCases.first(where: entry.modes.contains) ?? .alone
    }

    private func chosenParticipants(_ mode: Dialog.Mode) async -> [Participant]? {
        switch mode {
        case .alone: []
        case .interview: await chosenColleague().map { [Participant(name: $0, role: "asker")] }
        case .meeting: mayAsk ? await Casting(entry.roles, talk: talk).participants() : []
        }
    }

    private func chosenColleague() async -> String? {
        if let colleague { return colleague }
        let limit = Limits().nameCharacters
        while mayAsk, case .text(let typed)? = await heard(ScreensBeginning.colleague) {
            if (1...limit).contains(typed.trimmed.count) { return typed.trimmed }
            if !typed.trimmed.isEmpty {
                talk.remark(ScreensBeginning.nameTooLong(limit: limit), .warning)
            }
        }
        return nil
    }

    private func chosenPseudonym() async -> String? {
        if let pseudonym { return pseudonym }
        guard mayAsk else { return "" }
        let limit = Limits().nameCharacters
        while case .text(let typed)? = await heard(ScreensBeginning.pseudonym) {
            if NameList.saysNone(typed) { return "" }
            if typed.trimmed.count <= limit { return typed.trimmed }
            talk.remark(ScreensBeginning.nameTooLong(limit: limit), .warning)
        }
        return nil
    }

    private func chosenNames() async -> [String]? {
        if let names { return names }
        guard mayAsk else { return [] }
        let limits = Limits()
        while case .text(let typed)? = await heard(ScreensBeginning.names) {
            guard let names = NameList.read(typed) else {
                talk.remark(ScreensBeginning.notNames, .warning)
                continue
            }
            if names.contains(where: { $0.count > limits.nameCharacters }) {
                talk.remark(ScreensBeginning.nameTooLong(limit: limits.nameCharacters), .warning)
            } else if names.count > limits.watchedNames {
                talk.remark(ScreensBeginning.tooManyNames(limit: limits.watchedNames), .warning)
            } else {
                return names
            }
        }
        return nil
    }

    private func chosenDepth() async -> Question.Depth? {
        guard entry.hasShortForm else { return .full }
        if let depth { return depth }
        guard mayAsk else { return .full }
        while case .text(let typed)? = await heard(ScreensBeginning.time(entry.minutes)) {
            switch typed.trimmed {
            case "1": return .short
            case "2": return .full
            default: talk.remark(ScreensBeginning.oneOrTwo, .warning)
            }
        }
        return nil
    }

    /// What is typed; `nil` where the user goes away.
    ///
    /// Ctrl-C asks again.
    private func heard(_ question: Sentence) async -> Talk.Heard? {
        while true {
            switch await talk.ask(question) {
            case .text(let text): return .text(text)
            case .interrupt: continue
            case .end: return nil
            }
        }
    }
}
