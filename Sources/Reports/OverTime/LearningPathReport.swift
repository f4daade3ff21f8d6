import DialogModel
import Wording

/// The learning path as a page: what it asks, and what of it was done.
package struct LearningPathReport {
    private let path: LearningPath
    private let names: Report.Names.Manner

    /// The report on `path`, in which names are as `names` says.
    package init(_ path: LearningPath, names: Report.Names.Manner) {
        self.path = path
        self.names = names
    }

    /// In `language`, to be written in any form.
    package func sheet(in language: Language) -> OverTimeSheet {
        let say = { (sentence: Sentence) in Clean(sentence(in: language)) }
        return OverTimeSheet(
            Sheet(
                title: say(PathWords.title),
                facts: [],
                sections: [before(say), start(say), rhythm(in: language), own(say)],
                closing: [say(ReportWords.personal), say(names.sentence)]
            ),
            of: path,
            in: language
        )
    }

    private func before(_ say: (Sentence) -> Clean) -> Sheet.Section {
        let ready = path.ready.map { say(ReportDates.day($0.localDate)) }
        let rows = [
            (PathWords.ready, ready), (PathWords.startDay, path.start.map { Clean($0) }),
            (PathWords.advocate, path.advocate.map { Clean($0) }),
        ]
        return Sheet.Section(
            heading: say(PathWords.before),
            parts: [
                .points(PathWords.conditions.map(say)),
                ticked(rows.map { ($0, $1 ?? say(PathWords.notYet)) }, say),
            ]
        )
    }

    private func start(_ say: (Sentence) -> Clean) -> Sheet.Section {
        Sheet.Section(
            heading: say(PathWords.start),
            parts: [
                .sentence(say(PathWords.startWay)), .points(PathWords.startContent.map(say)),
                .sentence(say(PathWords.startRoles)),
            ]
        )
    }

    private func rhythm(in language: Language) -> Sheet.Section {
        let say = { (sentence: Sentence) in Clean(sentence(in: language)) }
        let months = path.months
        let takeaway = say(
            PathWords.takeaway(met: months.count(where: \.hasMeeting), of: months.count)
        )
        let ends = [months.first, months.last].compactMap { month in
            month.map { ReportDates.month($0.first)(in: language) }
        }
        let strip = Drawing.Strip(
            label: Clean(ends.joined(separator: " – ")),
            parts: months.map(\.hasMeeting)
        )
        let table = Sheet.Table(
            heads: [say(PathWords.month), say(PathWords.meeting)],
            rows: months.map { month in
                [
                    say(ReportDates.month(month.first)),
                    say(month.hasMeeting ? PathWords.met : PathWords.notMet),
                ]
            }
        )
        return Sheet.Section(
            heading: say(PathWords.rhythm),
            parts: [
                .sentence(say(PathWords.rhythmWay)), .sentence(takeaway),
                .drawing(
                    Drawing(
                        kind: .strips([strip]),
                        name: say(PathWords.rhythm),
                        takeaway: takeaway,
                        language: language
                    )
                ),
                .table(table),
                ticked([(PathWords.prepared, tick(path.isPrepared, say))], say),
            ]
        )
    }

    private func own(_ say: (Sentence) -> Clean) -> Sheet.Section {
        Sheet.Section(
            heading: say(PathWords.own),
            parts: [
                .sentence(say(PathWords.ownWay)),
                ticked(
                    [
                        (PathWords.alone, tick(path.reflectsAlone, say)),
                        (PathWords.together, tick(path.reflectsTogether, say)),
                    ],
                    say
                ),
            ]
        )
    }

    private func tick(_ isDone: Bool, _ say: (Sentence) -> Clean) -> Clean {
        say(isDone ? PathWords.done : PathWords.notYet)
    }

    private func ticked(
        _ rows: [(part: Sentence, standing: Clean)],
        _ say: (Sentence) -> Clean
    ) -> Sheet.Part {
        .table(
            Sheet.Table(
                heads: [say(PathWords.part), say(PathWords.standing)],
                rows: rows.map { [say($0.part), $0.standing] }
            )
        )
    }
}
