import DialogModel
import SpiegelAPI
import Wording

/// The one who asks chooses among the questions of a step.
extension HoldStage {
    mutating func offer(_ offered: [Prompt.OfferedQuestion]) -> [Move] {
        // Once something has been asked, the menu has a heading of its own.
        if offered.contains(where: \.settled) { owesHeading = false }
        var moves = owedHeading()
        if shown?.position != latest.position {
            moves += [.show(.offered(offered, in: latest.step))]
        }
        shown = latest
        let listening = Listening(
            after: company.askerLead(in: language),
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
            return obey(AskerLine(line, among: offered.count, shortcuts: shortcuts), offered, line)
        }
    }

    private mutating func obey(
        _ typed: AskerLine,
        _ offered: [Prompt.OfferedQuestion],
        _ line: String
    ) -> [Move] {
        switch typed {
        case .choose(let index, let wording):
            if wording != nil, offered[index].settled {
                draft = .kept(line)
                return remark(InterviewWords.alreadyAsked, .warning)
            }
            return send(.choose(offered[index].place, wording: wording))
        case .own(""): return open(.ownQuestion(suggesting: nil))
        case .probe(""): return ask(.account(id), for: .probe)
        case .own(let text), .probe(let text): return send(.ask(text))
        case .next: return goOn(from: offered)
        case .command(let line): return obey(line)
        case .unclear: return remark(InterviewWords.pleaseChoose, .warning)
        }
    }

    /// Goes on; where something has not been asked, says so first, once.
    private mutating func goOn(from offered: [Prompt.OfferedQuestion]) -> [Move] {
        let open = offered.filter { !$0.settled }.map(\.text)
        guard surroundings.isInteractive, !open.isEmpty, warned != latest.step?.step else {
            return send(.next)
        }
        warned = latest.step?.step
        return remark(InterviewWords.stillOpen(open))
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
        let typed = TypedLine(line, shortcuts: shortcuts)
        guard case .answer = typed else { return obey(typed) }
        let text = line.trimmed.isEmpty ? suggestion ?? "" : line.trimmed
        return text.isEmpty ? goOn() : send(.ask(text))
    }

    private mutating func obey(_ line: TypedLine) -> [Move] {
        switch line {
        case .command(let command, let argument): return obey(command, argument)
        case .call(let dialog): return send(.call(dialog))
        case .unknown, .ambiguous: return [.show(line.refusal)] + goOn()
        case .answer: return remark(InterviewWords.pleaseChoose, .warning)
        }
    }
}
