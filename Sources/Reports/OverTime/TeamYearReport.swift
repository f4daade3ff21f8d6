import DialogModel
import Wording

/// A team's year, as whoever keeps the method on its agenda and its coach read it.
package struct TeamYearReport {
    private let year: TeamYear
    private let topics: [Option]
    private let now: Timestamp
    private let names: Report.Names.Manner

    /// The report on `year`.
    ///
    /// - Parameters:
    ///   - year: The year.
    ///   - topics: The theory that there is, in the order in which it is offered; none where nobody
    ///     knows.
    ///   - now: The present, by which safety is to be asked about.
    ///   - names: How names are in it.
    package init(_ year: TeamYear, topics: [Option], now: Timestamp, names: Report.Names.Manner) {
        self.year = year
        self.topics = topics
        self.now = now
        self.names = names
    }

    /// In `language`, to be written in any form.
    package func sheet(in language: Language) -> OverTimeSheet {
        let say = { (sentence: Sentence) in Clean(sentence(in: language)) }
        let sections =
            year.meetings.isEmpty
            ? [
                Sheet.Section(
                    heading: say(YearWords.meetings),
                    parts: [.sentence(say(YearWords.none))]
                )
            ]
            : [next(say), meetings(say), fidelity(in: language), theory(say)].compactMap(\.self)
        return OverTimeSheet(
            Sheet(
                title: say(YearWords.title),
                facts: [],
                sections: sections + standing(say) + line(in: language),
                closing: [say(ReportWords.ofTeam), say(names.sentence)]
            ),
            of: year,
            in: language
        )
    }

    private func next(_ say: (Sentence) -> Clean) -> Sheet.Section? {
        guard let next = year.next else { return nil }
        let told = [
            (YearWords.day, next.day), (YearWords.bringer, next.bringer),
            (YearWords.topic, next.theory),
        ].compactMap { label, text in text.map { Clean("\(say(label).line): \($0)") } }
        return Sheet.Section(heading: say(YearWords.next), parts: [.points(told)])
    }

    private func meetings(_ say: (Sentence) -> Clean) -> Sheet.Section {
        Sheet.Section(
            heading: say(YearWords.meetings),
            parts: [
                .table(
                    Sheet.Table(
                        heads: [
                            say(OverTimeWords.when), say(YearWords.meeting), say(YearWords.about),
                        ],
                        rows: year.meetings.map { meeting in
                            let about = [meeting.theory, meeting.form].compactMap { $0?.shown }
                            return [
                                say(OverTimeWords.moment(meeting.at, number: meeting.number)),
                                Clean(meeting.title), Clean(about.joined(separator: "\n")),
                            ]
                        }
                    )
                )
            ]
        )
    }

    private func fidelity(in language: Language) -> Sheet.Section {
        let say = { (sentence: Sentence) in Clean(sentence(in: language)) }
        let takeaway = say(Fidelity(year.meetings).takeaway)
        let drawing = Drawing(
            kind: .strips(
                year.meetings.map { meeting in
                    Drawing.Strip(
                        label: say(ReportDates.day(meeting.at.localDate)),
                        parts: meeting.steps.map(\.isDone)
                    )
                }
            ),
            name: say(YearWords.fidelity),
            takeaway: takeaway,
            language: language
        )
        let table = Sheet.Table(
            heads: [say(OverTimeWords.when), say(YearWords.done), say(YearWords.left)],
            rows: year.meetings.map { meeting in
                [
                    say(OverTimeWords.moment(meeting.at, number: meeting.number)),
                    Clean(meeting.done.joined(separator: " · ")),
                    Clean(meeting.left.joined(separator: " · ")),
                ]
            }
        )
        return Sheet.Section(
            heading: say(YearWords.fidelity),
            parts: [
                .sentence(takeaway), .sentence(say(YearWords.legend)), .drawing(drawing),
                .table(table),
            ]
        )
    }

    private func theory(_ say: (Sentence) -> Clean) -> Sheet.Section? {
        guard !topics.isEmpty else { return nil }
        let had = year.theory
        let known = topics.filter { had[$0.id] != nil }
        let table = Sheet.Table(
            heads: [say(YearWords.topic), say(YearWords.last)],
            rows: topics.map { topic in
                let day = had[topic.id].map { ReportDates.day($0.localDate) }
                return [Clean(topic.text), say(day ?? YearWords.notHad)]
            }
        )
        return Sheet.Section(
            heading: say(YearWords.theory),
            parts: [
                .sentence(say(YearWords.topics(had: known.count, of: topics.count))),
                .table(table),
            ]
        )
    }
}

extension TeamYearReport {
    private func standing(_ say: (Sentence) -> Clean) -> [Sheet.Section] {
        [
            lines(year.agreements, AgreementWords.agreements, YearWords.agreement, say),
            lines(year.lessons, AgreementWords.lessons, YearWords.lesson, say), improvements(say),
        ].compactMap(\.self)
    }

    private func lines(
        _ lines: [FatedLine],
        _ heading: Sentence,
        _ column: Sentence,
        _ say: (Sentence) -> Clean
    ) -> Sheet.Section? {
        guard !lines.isEmpty else { return nil }
        return Sheet.Section(
            heading: say(heading),
            parts: [
                .table(Sheet.Table(lines, under: column, say)),
                .sentence(say(YearWords.askedAgain)),
            ]
        )
    }

    private func improvements(_ say: (Sentence) -> Clean) -> Sheet.Section? {
        guard let first = year.improvements.first else { return nil }
        return Sheet.Section(
            heading: say(YearWords.improvements),
            parts: [
                .points(year.improvements.map { Clean($0.text) }),
                .sentence(say(YearWords.improvements(lastOn: first.at))),
            ]
        )
    }

    /// What the coach raises: attunement, safety, and a way in where there is no case.
    private func line(in language: Language) -> [Sheet.Section] {
        let say = { (sentence: Sentence) in Clean(sentence(in: language)) }
        let attunement = year.attunement.map { line in
            Sheet.Section(
                heading: say(YearWords.attunement),
                parts: ScoreSection(line, in: language).parts
            )
        }
        let asked = year.safety.map { ScoreSection($0, in: language).parts } ?? []
        let due: [Sheet.Part] =
            year.asksSafety(at: now)
            ? [.sentence(say(YearWords.safetyDue(again: year.safety != nil)))] : []
        let safety = Sheet.Section(heading: say(YearWords.safety), parts: asked + due)
        let noCase = Sheet.Section(
            heading: say(YearWords.noCase),
            parts: [
                .sentence(say(YearWords.noCaseWay)),
                .points(YearWords.noCaseQuestions.map(say)),
            ]
        )
        return [attunement, safety, noCase].compactMap(\.self)
    }
}
