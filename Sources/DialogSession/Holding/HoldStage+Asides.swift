import DialogModel
import Wording

/// What is asked beside the conversation, on a line of its own.
extension HoldStage {
    /// Asks it.
    mutating func open(_ aside: Aside) -> [Move] {
        self.aside = aside
        return goOn()
    }

    /// The line in which it is answered.
    func listening(at aside: Aside) -> Listening {
        switch aside {
        case .reviseWhich: Listening(after: .question(ConversationProgress.revisable))
        case .note: Listening(after: .question(ConversationWords.noteAsked))
        case .pseudonym:
            Listening(after: .question(ScreensBeginning.pseudonym(now: client.pseudonym)))
        case .names:
            Listening(after: .question(ScreensBeginning.names(now: client.watchedNames)))
        case .time: Listening(after: .question(ScreensBeginning.time(entry?.minutes)))
        case .takeBack: Listening(after: .question(ConversationWords.takeBack), isFresh: true)
        case .ownQuestion(let text):
            Listening(
                after: company.askerLead(in: language),
                recalling: text,
                commands: TypedLine.completions(shortcuts, in: language)
            )
        case .finish:
            Listening(after: .question(ConversationLeaving.finishNow), isFresh: true)
        case .stop: Listening(after: .question(ConversationLeaving.stopChoice))
        case .hidden: Listening(after: .question(ConversationLeaving.hidden))
        case .meant(let command, _):
            Listening(after: .question(CommandsInConversation.meant(command)))
        case .whisper(let role, nil):
            Listening(
                after: .question(MeetingWords.onlyFor(role.title, company.names(role.id))),
                isFresh: true
            )
        case .whisper: Listening(after: .question(MeetingWords.wipesThis), isFresh: true)
        }
    }

    mutating func heard(_ heard: Heard, at aside: Aside) -> [Move] {
        switch (aside, heard) {
        case (.whisper(let role, let text), _): return self.heard(heard, whisperingTo: role, text)
        case (.hidden, .line(let line)): return keep(line) + again()
        case (.hidden, _): return again()
        case (.stop, .end), (.ownQuestion, .end): return send(.pause)
        case (_, .interrupt), (_, .end): return goOn()
        case (.reviseWhich(let answers), .line(let line)):
            return line.trimmed.isEmpty ? goOn() : revise(line.trimmed, among: answers)
        case (.note, .line(let line)):
            return line.trimmed.isEmpty ? goOn() : send(.note(line))
        case (.pseudonym, .line(let line)): return call(line.trimmed)
        case (.names(let pseudonym), .line(let line)): return watch(line, calling: pseudonym)
        case (.time, .line(let line)):
            return line.trimmed.isEmpty ? goOn() : turn(to: line.trimmed)
        case (.takeBack(let place), .line(let line)): return self.heard(line, about: place)
        case (.ownQuestion(let suggestion), .line(let line)):
            return ask(line, suggesting: suggestion)
        case (.finish, .line(let line)):
            return Confirmation.isYes(line) ? send(.finish) : goOn()
        case (.stop, .line(let line)):
            switch line.trimmed {
            case "1": return send(.pause)
            case "2": return send(.abandon)
            default: return goOn()
            }
        case (.meant(let command, let text), .line(let line)):
            return self.heard(line, meaning: command, or: text)
        }
    }

    /// Enter keeps the word as the answer; a yes or the command does what was meant.
    private mutating func heard(
        _ line: String,
        meaning command: ConversationCommand,
        or text: String
    ) -> [Move] {
        guard let question = Self.asked(shown ?? latest) else { return goOn() }
        if line.trimmed.isEmpty { return answer(text, to: question) }
        if Confirmation.isYes(line) { return obey(command, "") }
        return heard(.line(line), at: question)
    }
}
