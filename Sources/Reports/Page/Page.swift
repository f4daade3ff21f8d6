import DialogModel
import Wording

/// A report in words, before it takes the form of a file.
struct Page {
    /// One thing below the title.
    enum Block {
        /// A heading; `level` 1 is a step, 2 a dialogue inside it or a step of that.
        case heading(Clean, level: Int)
        /// A question and what was said.
        case exchange(Exchange)
        /// A note or the like; `indent` says inside how many dialogues.
        case remark(lead: Clean, text: Clean, indent: Int)
    }

    /// A question and what was said to it.
    struct Exchange {
        /// What led to the question, where it was not the script.
        let lead: Clean?
        /// Who asked, where several people take part.
        let asker: Clean?
        let question: Clean
        let lines: [Line]
        /// Inside how many dialogues it stands, a probe one more.
        let indent: Int
    }

    /// What stands under a question.
    enum Line {
        /// What holds, and who said it.
        case answer(Said, by: Clean?)
        /// What was said before.
        case former(lead: Clean, Said)
        /// A word about the answer or its absence.
        case mark(Clean)

        fileprivate var texts: [Clean] {
            switch self {
            case .answer(let said, let teller): [said.text, teller].compactMap(\.self)
            case .former(let lead, let said): [lead, said.text]
            case .mark(let text): [text]
            }
        }
    }

    /// What was said to a question.
    struct Said {
        /// All of it; a list with a dash before each point.
        let text: Clean
        /// The points of a list, none where it is no list.
        let points: [Clean]

        init(_ said: Account.Said) {
            points = said.points.map { Clean($0) }
            text = Clean(
                points.isEmpty ? said.shown : said.points.map { "- \($0)" }.joined(separator: "\n")
            )
        }
    }

    /// Words with a label.
    struct Labelled {
        let label: Clean
        let text: Clean
    }

    let title: Clean
    /// Which conversation it is, without anybody's name.
    let name: Clean
    /// When, which, about whom, with whom.
    let facts: [Clean]
    let blocks: [Block]
    let keptHeading: Clean
    let kept: [Labelled]
    let laterHeading: Clean
    let later: [Labelled]
    let scoresHeading: Clean
    let scores: Scores
    let timesHeading: Clean
    let times: Times
    /// What kind of paper it is.
    let closing: [Clean]

    /// The page about a conversation, in `language`; `names` says what was found of names.
    init(
        of account: Account,
        _ summary: ConversationSummary,
        number: Int,
        scores: Scores = .none,
        times: Times = .none,
        _ names: Sentence,
        in language: Language
    ) {
        let say = { (sentence: Sentence) in Clean(sentence(in: language)) }
        title = Clean(summary.title)
        name = Clean("\(summary.title) · \(ReportWords.number(number)(in: language))")
        facts = Self.facts(summary, ended: account.ended, number).map(say)
        blocks = PageWriter(account, language).blocks
        keptHeading = say(ReportKeeps.heading)
        kept = summary.kept.map { item in
            let question = account.question(at: item.place)?.text
            let shown = ReportKeeps.shown(item.text, as: item.keep, to: question)
            return Labelled(label: say(ReportKeeps.label(item.keep)), text: Clean(shown))
        }
        laterHeading = say(ReportWords.later)
        later = account.laterNotes.map { note in
            Labelled(label: say(ReportDates.moment(note.at)), text: Clean(note.text))
        }
        scoresHeading = say(ScoreWords.heading)
        self.scores = scores
        timesHeading = say(TimeWords.heading)
        self.times = times
        let kind = summary.mode == .meeting ? ReportWords.ofTeam : ReportWords.personal
        closing = [say(kind), say(names)]
    }

    /// All that is printed of what people wrote.
    var texts: [Clean] {
        facts + kept.map(\.text) + later.map(\.text)
            + scores.entries.map(\.question)
            + blocks.flatMap { block -> [Clean] in
                switch block {
                case .heading: []
                case .remark(let lead, let text, _): [lead, text]
                case .exchange(let exchange):
                    [exchange.lead, exchange.asker, exchange.question].compactMap(\.self)
                        + exchange.lines.flatMap(\.texts)
                }
            }
    }

    private static func facts(
        _ summary: ConversationSummary,
        ended: Timestamp?,
        _ number: Int
    ) -> [Sentence] {
        var facts = [
            ended.map { ReportDates.span(from: summary.began, to: $0) }
                ?? ReportDates.moment(summary.began),
            ReportWords.number(number),
        ]
        if let pseudonym = summary.client.pseudonym { facts.append(ReportWords.about(pseudonym)) }
        if !summary.names.isEmpty { facts.append(ReportWords.with(summary.names)) }
        if let standing = ReportWords.standing(summary.standing) { facts.append(standing) }
        return facts
    }
}
