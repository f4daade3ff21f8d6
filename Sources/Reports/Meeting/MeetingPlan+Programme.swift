import DialogModel
import Wording

extension MeetingPlan {
    /// The programme with the minutes of each part, and the invitation to send; what nobody said yet is a
    /// line to write on.
    package func programme(in language: Language) -> Worksheet {
        let parts = ProgrammePart.allCases.map { part in
            Worksheet.Part(heading: heading(of: part), fields: fields(of: part, in: language))
        }
        let invitation = Worksheet.Part(
            heading: ProgrammeWords.toSend,
            fields: [field(nil, invitation(in: language))]
        )
        return Worksheet(
            number: number,
            title: ProgrammeWords.title,
            facts: [when, ReportWords.number(number)],
            parts: parts + [invitation],
            closing: [
                ProgrammeWords.together(ProgrammePart.takeaways.after), ProgrammeWords.ofTeam,
                ReportWords.names(found: 0, covered: false),
            ]
        )
    }

    /// What can be sent to those who come: when, about what, in which order, and what is asked of them.
    ///
    /// What was agreed and what came in stays out of it: a mail goes by ways that nobody here guards.
    func invitation(in language: Language) -> Clean {
        let order = ProgrammePart.allCases.map { "- \(heading(of: $0)(in: language))" }
        let words = [
            ProgrammeWords.date(when), ProgrammeWords.about(topic?.line),
            form.map { ProgrammeWords.then($0.line, bringer: bringer?.line) },
        ].compactMap { $0?(in: language) }
        return Clean(
            (words + [""] + order + ["", ProgrammeWords.wishesWanted(in: language)])
                .joined(separator: "\n")
        )
    }

    /// Day and time as far as they are known.
    private var when: Sentence {
        ProgrammeWords.when(day.map(ReportDates.weekday), time: time?.line)
    }

    private func heading(of part: ProgrammePart) -> Sentence {
        ProgrammeWords.heading(
            part.title,
            at: begins.flatMap { begins in
                part.minutes.map { _ in begins.later(by: part.after).text }
            },
            minutes: part.minutes
        )
    }

    private func fields(of part: ProgrammePart, in language: Language) -> [Worksheet.Field] {
        switch part {
        case .welcome:
            let none = Clean(ProgrammeWords.noneStands(in: language))
            return [field(ProgrammeWords.standing, agreed.isEmpty ? [none] : agreed)]
        case .theory:
            return [field(ProgrammeWords.topic, topic)]
                + (core.map { [field(ProgrammeWords.core, $0)] } ?? [])
        case .example:
            return [field(ProgrammeWords.form, form)]
                + (hasBringer ? [field(ProgrammeWords.bringer, bringer)] : [])
                + (ready.map { [field(ProgrammeWords.ready, $0)] } ?? [])
        case .anyOtherBusiness: return [field(ProgrammeWords.wishes, wishes)]
        case .evaluation:
            return [field(nil, Clean(ProgrammeWords.howToEvaluate(in: language)))]
        case .nextTime:
            return [
                ProgrammeWords.topic, ProgrammeWords.form, ProgrammeWords.bringer,
                ProgrammeWords.day,
            ].map { field($0, nil) }
        case .takeaways: return [field(nil, nil)]
        }
    }

    private func field(_ label: Sentence?, _ said: Clean?) -> Worksheet.Field {
        field(label, said.map { [$0] } ?? [])
    }

    private func field(_ label: Sentence?, _ lines: [Clean]) -> Worksheet.Field {
        Worksheet.Field(label: label.map { .printed($0) }, lines: lines)
    }
}
