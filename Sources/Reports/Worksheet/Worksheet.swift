import DialogModel
import Wording

/// What remains of a meeting, as a form (method M8): description, what touches you, the learning
/// question, the analysis, and what was agreed; and the cost-benefit forms that were filled in (I7).
///
/// What was not said leaves a line to write on. Of a meeting that was about no case it is what was said in
/// each step.
package struct Worksheet {
    /// A part of the form.
    struct Part {
        let heading: Sentence
        let fields: [Field]
    }

    /// A field with what was said; several where it was asked more than once.
    struct Field {
        /// What stands before a field.
        enum Label {
            /// The form's own word.
            case printed(Sentence)
            /// The question that was asked.
            case asked(Clean)
        }

        /// Before it, where its part has more than one.
        let label: Label?
        let lines: [Clean]
    }

    /// Which of the owner's conversations it is of.
    let number: Int
    /// What it is called.
    let title: Sentence
    /// Under the title.
    let facts: [Sentence]
    /// The parts, none where the conversation is no meeting.
    let parts: [Part]
    /// The cost-benefit forms.
    var grids: [CostBenefitGrid] = []
    /// What its parts were to take and took.
    var times = Times.none
    /// What kind of paper it is, and what was found of names.
    let closing: [Sentence]

    /// Whether there is anything to show.
    package var isEmpty: Bool { parts.isEmpty && grids.isEmpty }

    /// All that is printed of what people wrote.
    var texts: [Clean] {
        let fields = parts.flatMap(\.fields).flatMap { field -> [Clean] in
            guard case .asked(let question) = field.label else { return field.lines }
            return [question] + field.lines
        }
        let cells = grids.flatMap(\.behaviours).flatMap { behaviour in
            [behaviour.name].compactMap(\.self)
                + behaviour.rows.flatMap { $0.left.lines + $0.right.lines }
        }
        return fields + cells
    }

    /// Under the title, on one line.
    func facts(in language: Language) -> Clean {
        Clean(facts.map { $0(in: language) }.joined(separator: " · "))
    }
}

extension Worksheet {
    /// The worksheet of a conversation.
    ///
    /// - Parameters:
    ///   - account: What its log tells.
    ///   - summary: The conversation at a glance.
    ///   - number: Which of the owner's conversations it is.
    ///   - found: What was found of names.
    init(_ account: Account, summary: ConversationSummary, number: Int, found: Sentence) {
        let said = Self.said(account)
        let isFilled = summary.kept.contains(where: \.keep.isOnWorksheet)
        let isMeeting = summary.mode == .meeting && !summary.kept.isEmpty
        self.init(
            number: number,
            title: isFilled
                ? WorksheetWords.title : isMeeting ? WorksheetWords.minutes : WorksheetWords.grid,
            facts: Self.facts(of: summary, number),
            parts: isFilled
                ? Self.form(account, summary, said)
                : isMeeting ? Self.minutes(of: account, said) : [],
            grids: CostBenefitGrid.all(in: said),
            closing: [found]
        )
    }

    /// The form, with what was kept for it.
    static func form(
        _ account: Account,
        _ summary: ConversationSummary,
        _ said: [Address: [Clean]]
    ) -> [Part] {
        let lines = { (item: ConversationSummary.KeptItem) in
            said[item.place] ?? [Clean(item.text)]
        }
        let agreements = summary.kept.filter(\.keep.isAgreed).map {
            item in
            let question = account.question(at: item.place)?.text
            return Field(label: question.map { .asked(Clean($0)) }, lines: lines(item))
        }
        return parts(agreements) { keep in
            summary.kept.filter { $0.keep == keep }.flatMap(lines)
        }
    }

    /// The answers that hold, by place; a list by its points.
    static func said(_ account: Account) -> [Address: [Clean]] {
        let said = account.questions.compactMap { question in
            question.given.last?.answer.map { (question.place, $0) }
        }
        return Dictionary(
            said.map { place, said in
                (place, said.points.isEmpty ? [Clean(said.shown)] : said.points.map { Clean($0) })
            },
            uniquingKeysWith: { _, last in last }
        )
    }

    private static func parts(_ agreements: [Field], _ lines: (Keep) -> [Clean]) -> [Part] {
        func field(_ label: Sentence?, _ keep: Keep) -> Field {
            Field(label: label.map { .printed($0) }, lines: lines(keep))
        }
        return [
            Part(
                heading: WorksheetWords.description,
                fields: [
                    field(WorksheetWords.who, .worksheetWho),
                    field(WorksheetWords.phase, .worksheetPhase),
                    field(WorksheetWords.strengths, .worksheetStrengths),
                ]
            ),
            Part(
                heading: WorksheetWords.touches,
                fields: [
                    field(WorksheetWords.feel, .worksheetFeel),
                    field(WorksheetWords.explore, .worksheetExplore),
                    field(WorksheetWords.connect, .worksheetConnect),
                ]
            ),
            Part(
                heading: WorksheetWords.learningQuestion,
                fields: [field(nil, .learningQuestion)]
            ),
            Part(
                heading: WorksheetWords.analysis,
                fields: [
                    field(WorksheetWords.answer, .worksheetAnswer),
                    field(WorksheetWords.lessons, .worksheetLessons),
                ]
            ),
            Part(
                heading: WorksheetWords.agreements,
                fields: agreements.isEmpty ? [Field(label: nil, lines: [])] : agreements
            ),
        ]
    }

    /// Under the title: the conversation, when, which, about whom, with whom.
    static func facts(of summary: ConversationSummary, _ number: Int) -> [Sentence] {
        let about = summary.client.pseudonym.map { ReportWords.about($0) }
        let with = summary.names.isEmpty ? nil : ReportWords.with(summary.names)
        return [
            Sentence(nl: summary.title, en: summary.title),
            ReportDates.day(summary.began.localDate), ReportWords.number(number),
        ] + [about, with].compactMap(\.self)
    }
}
