import DialogModel
import Wording

/// Puts one question and all that was said to it into words.
struct ExchangeWriter {
    let reading: Reading
    let language: Language

    /// The exchange about `entry`.
    func exchange(_ entry: Entry) -> Page.Exchange {
        var lead: Clean?
        var indent = entry.place.calls.count
        if case .probe(_, let cue, let evidence) = entry.asked.origin {
            lead = say(ReportWords.probed(cue, evidence: evidence))
            indent += 1
        }
        return Page.Exchange(
            lead: lead,
            asker: entry.asker.map { Clean($0) },
            question: Clean(entry.asked.text),
            lines: lines(entry),
            indent: indent
        )
    }

    private func lines(_ entry: Entry) -> [Page.Line] {
        entry.former.map { former($0, now: entry.asked.text) } + present(entry)
    }

    private func present(_ entry: Entry) -> [Page.Line] {
        guard let given = entry.present else { return [.mark(say(ReportWords.unanswered))] }
        var lines: [Page.Line] = []
        switch given.content {
        case .answer(let text):
            lines.append(.answer(Self.clean(text), by: teller(given)))
        case .skipped: lines.append(.mark(say(ReportWords.skipped)))
        }
        if let stale = given.stale { lines.append(.mark(say(reason(stale)))) }
        return lines
    }

    /// In an interview the one whose paper this is tells, and has given no name.
    private func teller(_ given: Entry.Given) -> Clean? {
        if let name = given.by { return Clean(name) }
        switch reading.mode {
        case .interview: return say(ReportWords.teller)
        case .alone, .meeting: return nil
        }
    }

    private func former(_ given: Entry.Given, now question: String) -> Page.Line {
        let lead =
            given.question == question
            ? ReportWords.formerly : ReportWords.formerly(asked: given.question)
        guard case .answer(let text) = given.content else { return .mark(say(lead)) }
        return .former(lead: say(lead), Self.clean(text))
    }

    private func reason(_ stale: Entry.Stale) -> Sentence {
        let because = reading.entries[stale.because]
        let when =
            because?.isScore == true
            ? ReportWords.given(whenScoreWas: stale.was)
            : ReportWords.given(when: stale.was, to: because?.asked.text ?? "")
        switch stale.reason {
        case .wording: return when
        case .branch: return ReportWords.unasked(since: when)
        }
    }

    private static func clean(_ lines: [String]) -> Clean { Clean(lines.joined(separator: "\n")) }

    private func say(_ sentence: Sentence) -> Clean { Clean(sentence(in: language)) }
}
