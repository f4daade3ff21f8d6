import DialogModel
import Wording

/// What remains of a meeting, as a form (method M8): description, what touches you, the learning
/// question, the analysis, and what was agreed; and the cost-benefit forms that were filled in (I7).
///
/// What was not said leaves a line to write on. Of a meeting that was about no case it is what was said in
/// each step.
public struct Worksheet {
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

    let summary: ConversationSummary
    let number: Int
    /// What it is called.
    let title: Sentence
    /// The parts, none where the conversation is no meeting.
    let parts: [Part]
    /// The cost-benefit forms.
    let grids: [CostBenefitGrid]
    /// What was found of names.
    let found: Sentence

    /// The worksheet of a conversation.
    ///
    /// - Parameters:
    ///   - account: What its log tells.
    ///   - summary: The conversation at a glance.
    ///   - number: Which of the owner's conversations it is.
    ///   - found: What was found of names.
    init(_ account: Account, summary: ConversationSummary, number: Int, found: Sentence) {
        self.found = found
        self.summary = summary
        self.number = number
        let said = Self.said(account)
        grids = CostBenefitGrid.all(in: said)
        guard summary.kept.contains(where: \.keep.isOnWorksheet) else {
            let isMeeting = summary.mode == .meeting && !summary.kept.isEmpty
            parts = isMeeting ? Self.minutes(of: account, said) : []
            title = isMeeting ? WorksheetWords.minutes : WorksheetWords.grid
            return
        }
        title = WorksheetWords.title
        let lines = { (item: ConversationSummary.KeptItem) in
            said[item.place] ?? [Clean(item.text)]
        }
        let agreements = summary.kept.filter { [.agreement, .appointment].contains($0.keep) }.map {
            item in
            let question = account.question(at: item.place)?.text
            return Field(label: question.map { .asked(Clean($0)) }, lines: lines(item))
        }
        parts = Self.parts(agreements) { keep in
            summary.kept.filter { $0.keep == keep }.flatMap(lines)
        }
    }

    /// Whether there is anything to show.
    public var isEmpty: Bool { parts.isEmpty && grids.isEmpty }

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

    /// The answers that hold, by place; a list by its points.
    private static func said(_ account: Account) -> [Address: [Clean]] {
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
    func facts(in language: Language) -> Clean {
        var facts: [String] = [
            summary.title, ReportDates.day(summary.began.localDate)(in: language),
            ReportWords.number(number)(in: language),
        ]
        if let pseudonym = summary.client.pseudonym {
            facts.append(ReportWords.about(pseudonym)(in: language))
        }
        if !summary.names.isEmpty {
            facts.append(ReportWords.with(summary.names)(in: language))
        }
        return Clean(facts.joined(separator: " · "))
    }
}
