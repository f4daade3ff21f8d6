import DialogModel
import Wording

/// Puts an account into words.
///
/// A heading is written when something comes under it, and again, as 'continued', after another
/// dialogue in between. The question whether to look further is left out: its answer is what follows.
struct PageWriter {
    /// What has been written.
    private(set) var blocks: [Page.Block] = []

    private let account: Account
    private let language: Language
    /// The step that each dialogue is at, by the calls that lead to it.
    private var steps: [[Address.CallSite]: Account.Heading] = [:]
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

    /// Writes `account` in `language`.
    init(_ account: Account, _ language: Language) {
        self.account = account
        self.language = language
        for entry in account.entries { write(entry) }
    }

    private mutating func write(_ entry: Account.Entry) {
        switch entry {
        case .step(let step): steps[step.step.calls] = step
        case .called(let call): titles[call.calls] = call.title
        case .question(let question): write(question)
        case .note(let note):
            if let place = note.place { head(place.calls) }
            remark(lead(ReportWords.note, note.by), note.text)
        case .bell(let text): remark(say(ReportWords.bell), text)
        case .cast(let roles): remark(say(MeetingWords.cast(roles)), "")
        case .fate(let fated): remark(say(FateWords.told(fated.fate, on: fated.at)), fated.text)
        case .resumed(let moment): remark(say(ReportWords.resumed(moment)), "")
        case .unknown(let since): remark(say(ReportWords.unknown(since: since)), "")
        }
    }

    private mutating func write(_ question: Account.AskedQuestion) {
        guard question.deepens == nil else { return }
        head(question.place.calls)
        let writer = ExchangeWriter(mode: account.mode, language: language)
        let exchange = writer.exchange(question)
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
            // A dialogue inside another stands under the step that it was called in.
            head(Array(calls.dropLast()))
            standing = heading
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
