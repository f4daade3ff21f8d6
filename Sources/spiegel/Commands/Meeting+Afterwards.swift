import ArgumentParser
import DialogModel
import SpiegelAPI
import SpiegelLink
import Wording

extension Meeting {
    /// `spiegel meeting minutes`: what was agreed and said.
    struct Minutes: Act {
        static let configuration = CommandConfiguration(
            "minutes",
            ["verslag"],
            abstract: MonthWords.minutes
        )

        @Argument(help: help(MonthWords.meetingNumber)) var number: Int?
        @ArgumentParser.Option(
            name: [.customShort("o"), .long, .customLong("naar")],
            help: help(MonthWords.paperOutput)
        )
        var output: String?
        @OptionGroup var manner: Manner

        func act(in visit: Visit) async throws {
            let forms: [PaperForm: ExportFormat] = [
                .text: .minutes, .markdown: .minutesMarkdown, .html: .minutesHTML,
            ]
            try await visit.write(visit.meeting(of: number), to: output, as: forms)
        }
    }

    /// `spiegel meeting attendance`: who was there.
    struct Attendance: Act {
        static let configuration = CommandConfiguration(
            "attendance",
            ["aanwezigheid"],
            abstract: MonthWords.attendance
        )

        @Argument(help: help(MonthWords.meetingNumber)) var number: Int?
        @ArgumentParser.Option(
            name: [.customShort("o"), .long, .customLong("naar")],
            help: help(MonthWords.paperOutput)
        )
        var output: String?
        @OptionGroup var manner: Manner

        func act(in visit: Visit) async throws {
            let meeting = try await visit.meeting(of: number)
            guard meeting.summary.standing == .finished else {
                visit.notice(MonthWords.notOver)
                throw Ended(code: 1)
            }
            try await visit.write(
                meeting,
                to: output,
                as: [.text: .attendance, .html: .attendanceHTML]
            )
        }
    }
}

extension Visit {
    /// Writes a paper about `meeting` to a new file, or to the screen, in the one of `forms` that the ending
    /// says.
    fileprivate func write(
        _ meeting: ListedConversation,
        to output: String?,
        as forms: [PaperForm: ExportFormat]
    ) async throws {
        let language = language
        let known = PaperForm.allCases.filter { forms[$0] != nil }
        guard let format = forms[try PaperForm(output, among: known, in: language)] else { return }
        let text = try await call { client throws(Fault) in
            try await client.export(meeting.id, as: format, in: language)
        }
        try put(text, to: output)
        notice(MonthWords.readFirst)
    }
}
