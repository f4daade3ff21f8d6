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
        case .copyWhich: Listening(after: .question(CopyWords.which))
        case .copy(_, _, let recalled): Listening(recalling: recalled)
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

    /// Takes what is typed there, where a command is one too.
    mutating func heard(_ heard: Heard, at aside: Aside) -> [Move] {
        switch (aside, heard) {
        case (.whisper(let role, let text), _): return self.heard(heard, whisperingTo: role, text)
        case (.hidden, .line(let line)): return keep(line) + again()
        case (.hidden, _): return again()
        case (.copy(let copy, let page, _), .line(let line)):
            return self.heard(line, reading: copy, page: page)
        case (.stop, .end), (.ownQuestion, .end): return send(.pause)
        case (_, .interrupt), (_, .end): return again()
        case (.ownQuestion(let suggestion), .line(let line)):
            return ask(line, suggesting: suggestion)
        case (_, .line(let line)):
            guard case .answer = TypedLine(line, shortcuts: shortcuts, in: language) else {
                // What has not been on the screen yet is not answered.
                if shown == nil, let moves = heardLate(heard) { return moves }
                return self.heard(heard)
            }
            return take(line, at: aside)
        }
    }

    /// Takes a reply, and asks again for what cannot be used.
    ///
    /// So the next line answers what stands above it, and not the question below.
    private mutating func take(_ line: String, at aside: Aside) -> [Move] {
        let text = line.trimmed
        self.aside = aside
        switch aside {
        case .reviseWhich(let answers):
            return text.isEmpty ? again() : revise(text, among: answers)
        case .note: return text.isEmpty ? again() : send(.note(line))
        case .copyWhich(let copies): return text.isEmpty ? again() : choose(text, among: copies)
        case .pseudonym: return call(text)
        case .names(let pseudonym): return watch(line, calling: pseudonym)
        case .time: return text.isEmpty ? again() : turn(to: text)
        case .takeBack(let place): return self.heard(line, about: place)
        case .finish:
            if Confirmation.isYes(text) { return send(.finish) }
            return (Confirmation.isNo(text) ? [] : keep(line)) + again()
        case .stop:
            switch text {
            case "": return again()
            case "1": return send(.pause)
            case "2": return send(.abandon)
            case _ where Int(text) != nil: return remark(ScreensBeginning.oneOrTwo, .warning)
            default: return keep(line) + goOn()
            }
        case .meant(let command, let text):
            return self.heard(line, meaning: command, or: text)
        case .ownQuestion, .hidden, .copy, .whisper: return again()
        }
    }

    /// Enter keeps the word as the answer; a yes or the command does what was meant.
    private mutating func heard(
        _ line: String,
        meaning command: ConversationCommand,
        or text: String
    ) -> [Move] {
        aside = nil
        guard let question = Self.asked(shown ?? latest) else { return goOn() }
        if line.trimmed.isEmpty { return answer(text, to: question) }
        if Confirmation.isYes(line) { return obey(command, "") }
        return heard(.line(line), at: question)
    }
}
