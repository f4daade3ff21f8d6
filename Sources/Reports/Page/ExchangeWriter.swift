import DialogModel
import Wording

/// Puts one question and all that was said to it into words.
struct ExchangeWriter {
    let mode: Dialog.Mode
    let language: Language

    /// The exchange about `question`.
    func exchange(_ question: Account.AskedQuestion) -> Page.Exchange {
        var lead: Clean?
        var indent = question.place.calls.count
        if case .probe(_, let cue, let evidence) = question.origin {
            lead = say(ReportWords.probed(cue, evidence: evidence))
            indent += 1
        }
        return Page.Exchange(
            lead: lead,
            asker: question.asker.map { Clean($0) },
            question: Clean(question.text),
            lines: question.former.map { former($0, now: question.text) } + present(question),
            indent: indent
        )
    }

    private func present(_ question: Account.AskedQuestion) -> [Page.Line] {
        guard let given = question.present else {
            return [.mark(say(ReportWords.unanswered))]
        }
        guard let said = given.answer else { return [.mark(say(ReportWords.skipped))] }
        let answer = Page.Line.answer(Page.Said(said), by: teller(given))
        return [answer] + (question.stale.map { [.mark(say(reason($0)))] } ?? [])
    }

    /// In an interview the one whose paper this is tells, and has given no name.
    private func teller(_ given: Account.Given) -> Clean? {
        if let name = given.by { return Clean(name) }
        switch mode {
        case .interview: return say(ReportWords.teller)
        case .alone, .meeting: return nil
        }
    }

    private func former(_ given: Account.Given, now question: String) -> Page.Line {
        let lead =
            given.question == question
            ? ReportWords.formerly : ReportWords.formerly(asked: given.question)
        guard let said = given.answer else { return .mark(say(lead)) }
        return .former(lead: say(lead), Page.Said(said))
    }

    private func reason(_ stale: Account.Stale) -> Sentence {
        let when =
            stale.isScore
            ? ReportWords.given(whenScoreWas: stale.was)
            : ReportWords.given(when: stale.was, to: stale.question)
        switch stale.reason {
        case .wording: return when
        case .branch: return ReportWords.unasked(since: when)
        }
    }

    private func say(_ sentence: Sentence) -> Clean { Clean(sentence(in: language)) }
}
