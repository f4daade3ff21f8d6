import DialogModel
import SpiegelAPI
import Wording

/// A question is open.
extension HoldStage {
    /// Shows the question that is open, unless it stands there.
    mutating func put(_ question: Prompt.OpenQuestion) -> [Move] {
        defer { hasShown() }
        guard isDue || Self.asked(shown) != question else { return [] }
        let view = Scene.PutQuestion(
            question: question,
            isRevisited: revisiting == question.place,
            points: points(of: question)
        )
        let frame = frame()
        isFramed = false
        return frame + [.show(.question(view))]
    }

    /// The line in which it is answered.
    func listening(for question: Prompt.OpenQuestion) -> Listening {
        let points = points(of: question)
        return Listening(
            after: points.isEmpty
                ? company.lead(for: question, in: language) : .point(points.count + 1),
            recalling: recalled ?? previousText(question),
            commands: TypedLine.completions(shortcuts, in: language),
            revisable: revisable
        )
    }

    /// A text can be brought into the line and changed; a score or a choice is typed anew.
    private func previousText(_ question: Prompt.OpenQuestion) -> String? {
        switch question.kind {
        case .text, .list: question.previous
        case .number, .scale, .choice, .choices, .yesNo, .date: nil
        }
    }

    /// What was typed and can be brought back.
    var recalled: String? {
        switch draft {
        case .unsent(let turn): turn.input.typed
        case .kept(let text): text
        case .none, .points: nil
        }
    }

    mutating func heard(_ heard: Heard, at question: Prompt.OpenQuestion) -> [Move] {
        switch heard {
        case .interrupt: return remark(ConversationWords.howToLeave)
        case .end: return first(sending: question, then: .pause)
        case .line(let line):
            let heard = TypedLine(line, shortcuts: shortcuts, in: language)
            switch heard {
            case .answer(let text): return typed(text, at: question)
            case .command(let command, let argument):
                guard command.leavesQuestion else { return obey(command, argument) }
                return first(sending: question, then: .command(command, argument))
            case .call(let dialog): return first(sending: question, then: .call(dialog))
            case .unknown, .ambiguous:
                draft = kept(line)
                return [.show(heard.refusal)] + goOn()
            }
        }
    }

    /// A text that is kept; the points of a list that goes on are not given up for it.
    private func kept(_ line: String) -> Draft {
        if case .points = draft { return draft }
        return .kept(line)
    }

    private mutating func typed(_ line: String, at question: Prompt.OpenQuestion) -> [Move] {
        // Who types the key's name means the key.
        let text = FoldedText(line.trimmed).text == "enter" ? "" : line
        if text.trimmed.isEmpty, case .unsent(let turn) = draft { return send(again: turn) }
        if let command = TypedLine.command(named: text), points(of: question).isEmpty {
            aside = .meant(command, text)
            return goOn()
        }
        // It was answered on another screen meanwhile.
        guard Self.asked(latest) == question else { return keep(text) + goOn() }
        if let moves = changed(text, in: question) ?? doubted(text, at: question) { return moves }
        guard let whole = whole(text, for: question) else { return goOn() }
        return answer(whole, to: question)
    }

    /// A question of somebody else is no answer to the one that is open: once it is shown back, and sent
    /// where it was meant so after all.
    private mutating func doubted(_ text: String, at question: Prompt.OpenQuestion) -> [Move]? {
        // Points of a list begin with names, and a pipe cannot be asked.
        if case .list = question.kind { return nil }
        guard company.mode != .alone, surroundings.isInteractive, draft != .kept(text),
            text.trimmed.hasSuffix("?"), let label = text.labelled?.label,
            let name = company.participant(label),
            !company.names(question.role ?? .bringer).contains(name)
        else { return nil }
        draft = .kept(text)
        return remark(MeetingWords.asksInstead(name), .warning)
    }

    /// Answers `question` with `text`, or passes over it where Enter alone means that.
    mutating func answer(_ text: String, to question: Prompt.OpenQuestion) -> [Move] {
        let limit = Limits().answerBytes
        guard text.utf8.count <= limit else {
            draft = .kept(text)
            return remark(
                ScreensTrouble.tooLong(bytes: text.utf8.count, limit: limit),
                .warning
            )
        }
        if text.trimmed.isEmpty, revisiting != question.place, let suggested = question.suggested {
            // On the line nothing was typed: it says what was taken.
            return [.show(.quote(suggested))] + send(.answer(suggested))
        }
        guard !passes(text, over: question) else { return send(.skip) }
        return send(.answer(fate(text, at: question) ?? text))
    }

    /// What became of something is said in as many ways here as where it waits.
    private func fate(_ text: String, at question: Prompt.OpenQuestion) -> String? {
        let options = question.kind.options
        guard options.compactMap({ Fate($0.id) }).count == Fate.allCases.count,
            let fate = FateLine.fate(text)
        else { return nil }
        return options.first { Fate($0.id) == fate }?.text
    }

    private func passes(_ text: String, over question: Prompt.OpenQuestion) -> Bool {
        let isEmpty = text.trimmed.isEmpty
        // An answer of before stands above the line, with what Enter does to it.
        if revisiting == question.place || question.previous != nil {
            return isEmpty || text == question.previous
        }
        if case .probe = question.origin { return isEmpty }
        // The question whether to look further closes every step of a short form: Enter is enough.
        return isEmpty && question.goesOnByEnter
    }
    /// The question that is open in `prompt`.
    static func asked(_ prompt: Prompt?) -> Prompt.OpenQuestion? {
        if case .asking(let question)? = prompt?.position { question } else { nil }
    }
}

extension Prompt.OpenQuestion {
    /// Whether Enter alone goes on from it.
    var goesOnByEnter: Bool { kind == .yesNo && !required }
}

extension Input {
    /// The text that was typed for it, to be kept where it cannot be taken.
    var typed: String? {
        switch self {
        case .answer(let text), .ask(let text): text
        case .note(let text): "/notitie \(text)"
        case .skip, .back, .revise, .settleStale, .choose, .pick, .next, .call, .ring, .handOver,
            .extend, .turnProbing, .turnDepth, .turnFading, .widen, .alias, .cast, .takeBack,
            .resolve, .tick, .pause,
            .resume,
            .finish,
            .abandon:
            nil
        }
    }
}
