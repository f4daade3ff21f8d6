import DialogModel
import FoundationEssentials
import Wording

/// A conversation as a person reads it: what was asked, what was said, what became of it later.
package struct Report {
    private let account: Account
    private let summary: ConversationSummary
    let number: Int
    private let names: Names
    private let scales: [Address: Scale]
    let times: Times

    /// The report on a conversation.
    ///
    /// - Parameters:
    ///   - account: What its log tells.
    ///   - summary: The conversation at a glance; its kept answers close the report.
    ///   - number: Which of the owner's conversations it is.
    ///   - names: What is done about the names that are watched.
    ///   - scales: On what each score was given; one without is not drawn.
    ///   - timeline: What its steps were to take and took; not told of what somebody did alone.
    package init(
        _ account: Account,
        summary: ConversationSummary,
        number: Int,
        names: Names = .none,
        scales: [Address: Scale] = [:],
        timeline: Timeline = .none
    ) {
        self.account = account
        self.summary = summary
        self.number = number
        self.names = names
        self.scales = scales
        // Alone, nobody keeps the time.
        times = account.mode == .alone ? .none : Times(timeline)
    }

    /// The report as Markdown (CommonMark; strikethrough as GitHub writes it).
    ///
    /// Nothing in an answer is taken for Markdown or HTML, and no control or bidirectional
    /// character is left in it.
    package func markdown(in language: Language) -> String {
        MarkdownPage(page(in: language), in: language).text
    }

    /// The report as text of eighty columns, counted as a terminal does, without control or
    /// bidirectional characters.
    package func plainText(in language: Language) -> String {
        PlainPage(page(in: language), in: language).text
    }

    /// The report as a file for a browser, which holds its style, asks for no other and runs no script;
    /// scores are drawn in it as well.
    ///
    /// Nothing in an answer is taken for HTML, and no control or bidirectional character is left in it.
    package func html(in language: Language) -> String {
        HTMLPage(page(in: language, on: scales), in: language).text
    }

    /// Everything that is known, for other programs: `{"format": 1, "number", "summary",
    /// "events"}`, the events as the log has them.
    ///
    /// Control and format characters are escaped. The names that are watched are in none of it, but
    /// where somebody wrote them.
    ///
    /// - Parameters:
    ///   - events: The whole log, in order.
    ///   - language: The language of what stands in place of a name.
    /// - Returns: The JSON.
    /// - Throws: `EncodingError`, which the present model never gives.
    package func json(_ events: [RecordedEvent], in language: Language) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let export = Export(
            number: number,
            summary: covered(in: language).summary.about(summary.client.unwatched),
            events: events.map { $0.unwatched.reworded(covering(in: language)) }
        )
        return HarmlessJSON.escaped(String(decoding: try encoder.encode(export), as: UTF8.self))
    }

    /// The sheet that `paper` makes of what is printed, and of what was found of names on it.
    func sheet(
        in language: Language,
        _ paper: (Account, ConversationSummary, _ found: Sentence) -> Worksheet
    ) -> Worksheet {
        let (account, summary) = covered(in: language)
        return paper(account, summary, found(paper(self.account, self.summary, notFound).texts))
    }

    private func page(in language: Language, on scales: [Address: Scale] = [:]) -> Page {
        func page(_ account: Account, _ summary: ConversationSummary, _ names: Sentence) -> Page {
            let scores = Scores(summary.scores, on: scales)
            return Page(
                of: account,
                summary,
                number: number,
                scores: scores,
                times: times,
                names,
                in: language
            )
        }
        let (account, summary) = covered(in: language)
        return page(account, summary, found(page(self.account, self.summary, notFound).texts))
    }

    /// What is printed, with names or without.
    private func covered(in language: Language) -> (account: Account, summary: ConversationSummary)
    {
        let words = covering(in: language)
        return (account.reworded(words), summary.reworded(words))
    }

    private func covering(in language: Language) -> (String) -> String {
        switch names.manner {
        case .written: return { $0 }
        case .covered:
            let word = ReportWords.name(in: language)
            let people = people(in: language)
            return { people[$0] ?? names.cover($0, word).text }
        }
    }

    /// Those who take part and would all be called the same, each by a number: who did what is still told
    /// apart.
    private func people(in language: Language) -> [String: String] {
        let word = ReportWords.name(in: language)
        let alike = Dictionary(grouping: summary.participants.names) { names.cover($0, word).text }
            .filter { $0.key.contains(word) && $0.value.count > 1 }
        var people: [String: String] = [:]
        for name in summary.participants.names
        where alike.values.contains(where: { $0.contains(name) }) {
            people[name] = ReportWords.name(number: people.count + 1)(in: language)
        }
        return people
    }

    private var notFound: Sentence { ReportWords.names(found: 0, covered: false) }

    private func found(_ texts: [Clean]) -> Sentence {
        let count = texts.reduce(0) { count, text in
            count + names.cover(text.lines.joined(separator: "\n"), "").count
        }
        return ReportWords.names(found: count, covered: names.manner == .covered)
    }

    private struct Export: Encodable {
        let format = 1
        let number: Int
        let summary: ConversationSummary
        let events: [RecordedEvent]
    }
}
