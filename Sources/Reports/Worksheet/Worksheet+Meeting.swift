import DialogModel
import Wording

/// What a meeting leaves on paper afterwards.
extension Worksheet {
    /// The minutes: who was there, the form where a case was told, what was agreed, what was said in each
    /// step beside that, and how long each part took.
    ///
    /// What the form holds, and the dialogue that filled it in, is not told twice.
    init(
        minutesOf account: Account,
        _ summary: ConversationSummary,
        number: Int,
        times: Times,
        found: Sentence
    ) {
        let said = Self.said(account)
        let onForm = summary.kept.filter(\.keep.isOnWorksheet)
        let filling = Set(onForm.compactMap(\.place.calls.first))
        let agreed = summary.kept.filter(\.keep.isAgreed)
        let told = Set((onForm + agreed).map(\.place))
        let rest = said.filter { place, _ in
            !told.contains(place) && !(place.calls.first.map(filling.contains) ?? false)
        }
        // Where no case was told, the last part of the form is left: what was agreed.
        let form = Self.form(account, summary, said).suffix(onForm.isEmpty ? 1 : .max)
        self.init(
            number: number,
            title: WorksheetWords.minutes,
            facts: Self.facts(of: summary, number)
                + [ReportWords.standing(summary.standing)].compactMap(\.self),
            parts: [Self.present(summary)] + form + Self.minutes(of: account, rest),
            grids: CostBenefitGrid.all(in: said),
            times: times,
            closing: [ReportWords.ofTeam, found]
        )
    }

    /// The proof of who took part, when, for how long and on which topic, told in `language`; nothing of
    /// what was said.
    init(
        attendanceOf account: Account,
        _ summary: ConversationSummary,
        number: Int,
        found: Sentence,
        in language: Language
    ) {
        let say = { (sentence: Sentence) in [Clean(sentence(in: language))] }
        // The topic is chosen from a list that everybody knows.
        let topic = Self.said(account)[Address(item: "onderwerp")]
        let fields: [(Sentence, [Clean])] = [
            (AttendanceWords.meeting, [Clean(summary.title)]),
            (AttendanceWords.day, say(ReportDates.weekday(summary.began.localDate))),
            (AttendanceWords.length, say(TimeWords.minutes(account.minutes))),
        ]
        let about = topic.map { [(ProgrammeWords.topic, $0)] } ?? []
        let told = (fields + about).map { Field(label: .printed($0), lines: $1) }
        let signature = [AttendanceWords.name, AttendanceWords.signature].map { label in
            Field(label: .printed(label), lines: [])
        }
        self.init(
            number: number,
            title: AttendanceWords.title,
            facts: [ReportDates.day(summary.began.localDate)],
            parts: [
                Part(heading: AttendanceWords.what, fields: told), Self.present(summary),
                Part(heading: AttendanceWords.signed, fields: signature),
            ],
            closing: [AttendanceWords.nothingSaid, found]
        )
    }

    private static func present(_ summary: ConversationSummary) -> Part {
        Part(
            heading: AttendanceWords.present,
            fields: [Field(label: nil, lines: summary.names.map { Clean($0) })]
        )
    }
}
