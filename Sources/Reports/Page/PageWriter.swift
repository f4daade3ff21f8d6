import DialogModel
import Wording

/// Puts a reading into words.
///
/// A heading is written when something comes under it, and again, as 'continued', after another
/// dialogue in between. The question whether to look further is left out: its answer is what follows.
struct PageWriter {
    /// What has been written.
    private(set) var blocks: [Page.Block] = []

    private let reading: Reading
    private let language: Language
    /// The step that each dialogue is at, by the calls that lead to it.
    private var steps: [[Address.CallSite]: Event.Entered] = [:]
    /// The title of each called dialogue.
    private var titles: [[Address.CallSite]: String] = [:]
    /// What has a heading.
    private var headed: Set<Heading> = []
    /// Under what the last block stands.
    private var standing: Heading?

    private struct Heading: Hashable {
        let calls: [Address.CallSite]
        let step: Address?
    }

    /// Writes `reading` in `language`.
    init(_ reading: Reading, _ language: Language) {
        self.reading = reading
        self.language = language
        for piece in reading.pieces { write(piece) }
    }

    private mutating func write(_ piece: Reading.Piece) {
        switch piece {
        case .step(let step): steps[step.step.calls] = step
        case .called(let call): titles[call.inside + [call.site]] = call.title
        case .question(let place): if let entry = reading.entries[place] { write(entry) }
        case .fork: break
        case .note(let text, let by, let place):
            if let place { head(place.calls) }
            remark(lead(ReportWords.note, by), text)
        case .bell(let text): remark(say(ReportWords.bell), text)
        case .resumed(let moment): remark(say(ReportWords.resumed(moment)), "")
        case .unknown(let since): remark(say(ReportWords.unknown(since: since)), "")
        }
    }

    private mutating func write(_ entry: Entry) {
        guard !entry.place.item.isDeepening else { return }
        head(entry.place.calls)
        let exchange = ExchangeWriter(reading: reading, language: language).exchange(entry)
        blocks.append(.exchange(exchange))
    }

    private mutating func remark(_ lead: Clean, _ text: String) {
        let indent = standing?.calls.count ?? 0
        blocks.append(.remark(lead: lead, text: Clean(text), indent: indent))
    }

    private mutating func head(_ calls: [Address.CallSite]) {
        let heading = Heading(calls: calls, step: steps[calls]?.step)
        guard heading != standing else { return }
        standing = heading
        let isNew = headed.insert(heading).inserted
        let title = steps[calls]?.title
        guard let dialog = titles[calls] else {
            guard let title else { return }
            return blocks.append(.heading(continued(title, isNew), level: 1))
        }
        if headed.insert(Heading(calls: calls, step: nil)).inserted, heading.step != nil {
            blocks.append(.heading(say(ReportWords.called(dialog)), level: 1 + calls.count))
        }
        let step = title.map { ReportWords.step($0, of: dialog)(in: language) } ?? dialog
        blocks.append(.heading(continued(step, isNew), level: 2 + calls.count))
    }

    private func continued(_ title: String, _ isNew: Bool) -> Clean {
        isNew ? Clean(title) : say(ReportWords.continued(title))
    }

    private func lead(_ sentence: Sentence, _ by: String?) -> Clean {
        guard let by else { return say(sentence) }
        return Clean("\(sentence(in: language)) (\(by))")
    }

    private func say(_ sentence: Sentence) -> Clean { Clean(sentence(in: language)) }
}
