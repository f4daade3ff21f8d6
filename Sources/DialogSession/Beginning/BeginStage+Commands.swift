import DialogModel
import SpiegelAPI
import Wording

/// What can be typed before the first question besides its answer.
extension BeginStage {
    /// The commands that mean something here.
    var commands: [ConversationCommand] {
        var commands: [ConversationCommand] = [
            .help, .back, .skip, .names, .why, .probing, .question, .hide, .pause, .stop,
        ]
        if entry.hasShortForm { commands.append(.time) }
        if !players.isEmpty { commands.append(.roles) }
        return commands
    }

    /// Takes an answer, or does what a line asks for that begins with `/`.
    mutating func obey(_ line: String) -> [Move] {
        switch aside {
        case .hidden?:
            aside = nil
            return goOn(recalling: line.trimmed.isEmpty ? nil : line)
        case .meant(let command, let text)?:
            aside = nil
            if line.trimmed.isEmpty { return take(text.trimmed) }
            if Confirmation.isYes(line) { return obey(command, "", line: line) }
        case nil: break
        }
        let typed = TypedLine(line, shortcuts: shortcuts, in: surroundings.language)
        switch typed {
        case .answer(let text):
            guard let command = TypedLine.command(named: text) else { return take(text.trimmed) }
            aside = .meant(command, text)
            return listen(CommandsInConversation.meant(command))
        case .command(let command, let argument): return obey(command, argument, line: line)
        case .call: return keep(line)
        case .unknown, .ambiguous: return [.show(typed.refusal)] + goOn(recalling: line)
        }
    }

    private mutating func obey(
        _ command: ConversationCommand,
        _ argument: String,
        line: String
    ) -> [Move] {
        switch command {
        case .help: return [.show(.help(commands, calls: []))] + goOn()
        case .back:
            guard place > 0 else { return remark(Refusal.nothingBefore.sentence) }
            place -= 1
            return goOn()
        case .skip: return pass()
        case .stop, .pause: return nothingBegun
        case .why: return remark(why)
        case .question: return goOn()
        case .hide:
            aside = .hidden
            return [.act(.wipe(otherwise: [.remark(ConversationLeaving.cannotWipe, .warning)]))]
                + listen(ConversationLeaving.hidden)
        case .names: return name(argument)
        case .time: return commands.contains(.time) ? ask(.depth, argument) : keep(line)
        case .roles: return commands.contains(.roles) ? cast(argument) : keep(line)
        case .probing:
            // What a script says of it otherwise is known from the first question on.
            let usual = mode == .alone ? Event.Started.Probing.on : .off
            let probing: Event.Started.Probing = (wishes.probing ?? usual) == .on ? .off : .on
            wishes.probing = probing
            return remark(ConversationWords.probing(probing))
        case .revise, .note, .bell, .rest, .all, .progress, .longer, .copy, .finish:
            return keep(line)
        }
    }

    /// The dialogues that can be called once it has begun.
    private var shortcuts: [String: DialogID] {
        let callable = catalogue.filter { $0.language == entry.language }.compactMap { entry in
            entry.shortcut.map { ($0, entry.id) }
        }
        return Dictionary(callable) { first, _ in first }
    }

    /// Keeps a line for the first question, from which on it means something.
    private mutating func keep(_ line: String) -> [Move] {
        kept = kept.map { "\($0)\n\(line)" } ?? line
        let word = line.trimmed.prefix { !$0.isWhitespace }
        return remark(ScreensBeginning.fromFirstQuestion(String(word)))
    }

    /// Passes over the question that is asked: who asks has to be known, and time is enough unless it
    /// is said that there is little.
    private mutating func pass() -> [Move] {
        switch questions[place] {
        case .colleague: return remark(ScreensBeginning.nameNeeded)
        case .depth: return take("2")
        case .role, .present, .pseudonym, .names: return take("")
        }
    }

    /// Has a question asked here, wherever it stood; a `text` answers it.
    private mutating func ask(_ asked: Asked, _ text: String) -> [Move] {
        bring(asked)
        return text.isEmpty ? goOn() : take(text)
    }

    private mutating func bring(_ asked: Asked) {
        if let index = questions.firstIndex(of: asked) {
            questions.remove(at: index)
            if index < place { place -= 1 }
        }
        questions.insert(asked, at: place)
    }

    /// `/namen`: asks for pseudonym and names; with names behind it, watches these too.
    private mutating func name(_ argument: String) -> [Move] {
        guard argument.isEmpty else {
            let known = NameList.saysNone(argument) ? [] : wishes.names ?? []
            return ask(.names, (known + [argument]).joined(separator: ", "))
        }
        bring(.names)
        if entry.setting.about == .client { bring(.pseudonym) }
        return goOn()
    }

    /// `/rol`: who does what so far; or a role and who has it.
    private mutating func cast(_ argument: String) -> [Move] {
        let company = Company(
            mode: mode,
            title: entry.title,
            participants: beginning.participants,
            cast: zip(entry.roles, players).map { Prompt.CastRole($0, $1) }
        )
        guard !argument.isEmpty else {
            return [.show(.gap, .roles(company, whispers: []))] + goOn()
        }
        if let role = company.role(argument),
            let index = entry.roles.firstIndex(where: { $0.id == role.id })
        {
            return ask(.role(index), "")
        }
        let line = CastLine(argument, entry.roles, known: company.participants.names)
        if let refusal = line.refusal { return remark(refusal, .warning) }
        guard !line.cast.isEmpty, line.isClear else {
            return remark(MeetingWords.noSuchRole(entry.roles.map(\.title)), .warning)
        }
        for (index, role) in entry.roles.enumerated() {
            guard let names = line.cast[role.id] else { continue }
            bring(.role(index))
            players[index] = names
            place += 1
        }
        return goOn()
    }

    /// Why the question is asked.
    private var why: Sentence {
        switch questions[place] {
        case .colleague: ScreensBeginning.whyColleague
        case .role: ScreensBeginning.whyRoles
        case .present: MeetingWords.whyPresent
        case .pseudonym: ScreensBeginning.whyPseudonym
        case .names: ScreensBeginning.whyNames
        case .depth: ScreensBeginning.whyTime
        }
    }
}
