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
        @OptionGroup var options: PaperPlace.Options
        @OptionGroup var manner: Manner

        func act(in visit: Visit) async throws {
            let forms: [PaperForm: ExportFormat] = [
                .text: .minutes, .markdown: .minutesMarkdown, .html: .minutesHTML,
            ]
            let place = try visit.place(options)
            try await visit.write(visit.meeting(of: number), to: place, as: forms)
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
        @OptionGroup var options: PaperPlace.Options
        @OptionGroup var manner: Manner

        func act(in visit: Visit) async throws {
            let place = try visit.place(options)
            let meeting = try await visit.meeting(of: number)
            guard meeting.summary.standing == .finished else {
                visit.notice(MonthWords.notOver)
                throw Ended(code: 1)
            }
            try await visit.write(
                meeting,
                to: place,
                as: [.text: .attendance, .html: .attendanceHTML]
            )
        }
    }
}

extension Visit {
    /// Puts a paper about `meeting` where `place` says, in the one of `forms` that goes there.
    fileprivate func write(
        _ meeting: ListedConversation,
        to place: PaperPlace,
        as forms: [PaperForm: ExportFormat]
    ) async throws {
        let language = language
        let known = PaperForm.allCases.filter { forms[$0] != nil }
        guard let format = forms[try PaperForm(place, among: known, in: language)] else { return }
        let text = try await call { client throws(Fault) in
            try await client.export(meeting.id, as: format, in: language)
        }
        try await put(text, to: place)
        notice(MonthWords.readFirst)
    }
}
