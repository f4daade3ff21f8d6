import DialogModel
import SpiegelAPI
import Wording

/// Somebody chooses among the questions of a step: the one who asks, or whoever reflects alone.
extension HoldStage {
    mutating func offer(_ offered: [Prompt.OfferedQuestion]) -> [Move] {
        // Once something has been asked, the menu has a heading of its own.
        if offered.contains(where: \.settled) { owesHeading = false }
        var moves = owedHeading()
        if isDue || shown?.position != latest.position {
            moves += [.show(.offered(offered, in: latest.step, company.mode))]
        }
        hasShown()
        let listening = Listening(
            after: company.mode == .alone ? .plain : company.askerLead(in: language),
            recalling: recalled,
            commands: TypedLine.completions(shortcuts, in: language),
            revisable: revisable
        )
        return moves + [.listen(listening)]
    }

    mutating func heard(_ heard: Heard, among offered: [Prompt.OfferedQuestion]) -> [Move] {
        switch heard {
        case .interrupt: return remark(ConversationWords.howToLeave)
        case .end: return send(.pause)
        case .line(let line):
            if line.trimmed.isEmpty, case .unsent(let turn) = draft { return send(again: turn) }
            if let (name, words) = company.asking(line) {
                guard name != company.asker else { return self.heard(.line(words), among: offered) }
                let moves = send(.handOver(to: name))
                afterwards = .line(words)
                return moves
            }
            let typed = AskerLine(
                line,
                among: offered.count,
                shortcuts: shortcuts,
                in: language
            )
            return obey(typed, offered, line)
        }
    }

    private mutating func obey(
        _ typed: AskerLine,
        _ offered: [Prompt.OfferedQuestion],
        _ line: String
    ) -> [Move] {
        switch typed {
        case .choose(let indices):
            let places = indices.map { offered[$0].place }
            return send(places.count == 1 ? .choose(places[0], wording: nil) : .pick(places))
        case .word(let index, let wording):
            guard !offered[index].settled else {
                draft = .kept(line)
                return remark(InterviewWords.alreadyAsked, .warning)
            }
            return send(.choose(offered[index].place, wording: wording))
        case .own(""): return open(.ownQuestion(suggesting: nil))
        case .plain where company.mode == .alone:
            draft = .kept(line)
            return pleaseChoose
        case .own(let text), .plain(let text): return ask(own: text)
        case .probe where company.mode == .alone: return pleaseChoose
        case .probe(""): return ask(.account(id), for: .probe)
        case .probe(let text): return send(.ask(text))
        case .next: return goOn(from: offered)
        case .command(let line): return obey(line)
        case .unclear: return pleaseChoose
        }
    }

    /// Asks what was typed; where somebody's name stands before it who does not ask here, says so first,
    /// and Enter asks it as it stands.
    private mutating func ask(own text: String) -> [Move] {
        guard surroundings.isInteractive, let name = company.stranger(asking: text) else {
            return send(.ask(text))
        }
        draft = .unsent(
            Unanswered(input: .ask(text), sequence: answering, key: surroundings.key())
        )
        return remark(InterviewWords.stranger(name, besides: company.names(.asker)), .warning)
    }

    private var pleaseChoose: [Move] {
        mutating get {
            remark(
                company.mode == .alone ? InterviewWords.chooseAlone : InterviewWords.pleaseChoose,
                .warning
            )
        }
    }

    /// Goes on; where nothing of the step has been asked, says so first, once.
    private mutating func goOn(from offered: [Prompt.OfferedQuestion]) -> [Move] {
        guard company.mode != .alone, surroundings.isInteractive, !offered.isEmpty,
            !offered.contains(where: \.settled), warned != latest.step?.step
        else { return send(.next) }
        warned = latest.step?.step
        return remark(InterviewWords.nothingAsked)
    }

    /// One more question on the last answer.
    mutating func probe(_ account: Account) -> [Move] {
        guard account.lastAnswered != nil else {
            return remark(InterviewWords.nothingToProbe, .warning)
        }
        let suggestion = InterviewWords.andThen(in: language)
        guard surroundings.isInteractive else { return send(.ask(suggestion)) }
        return [.show(.remark(InterviewWords.probeAsked(suggestion)))]
            + open(.ownQuestion(suggesting: suggestion))
    }

    /// A question of the asker's own; Enter takes what is suggested.
    mutating func ask(_ line: String, suggesting suggestion: String?) -> [Move] {
        let typed = TypedLine(line, shortcuts: shortcuts, in: language)
        guard case .answer = typed else { return obey(typed) }
        let text = line.trimmed.isEmpty ? suggestion ?? "" : line.trimmed
        return text.isEmpty ? goOn() : send(.ask(text))
    }

    private mutating func obey(_ line: TypedLine) -> [Move] {
        switch line {
        case .command(let command, let argument): return obey(command, argument)
        case .call(let dialog): return send(.call(dialog))
        case .unknown, .ambiguous: return [.show(line.refusal)] + goOn()
        case .answer: return pleaseChoose
        }
    }
}
