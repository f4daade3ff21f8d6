import ArgumentParser
import DialogModel
import Reports
import SpiegelAPI
import SpiegelLink
import Wording

/// `spiegel meeting`: what a monthly meeting needs on paper.
struct Meeting: ParsableCommand {
    static let configuration = CommandConfiguration(
        "meeting",
        ["bijeenkomst"],
        abstract: MonthWords.meeting,
        subcommands: [Plan.self, Minutes.self, Attendance.self]
    )

    /// `spiegel meeting plan`: the programme, the invitation and the date.
    struct Plan: Act {
        static let configuration = CommandConfiguration("plan", abstract: MonthWords.plan)

        @Argument(help: help(MonthWords.planNumber)) var number: Int?
        @ArgumentParser.Option(
            name: [.customLong("at"), .customLong("om")],
            help: help(MonthWords.at),
            transform: Plan.time
        )
        var time: ClockTime?
        @OptionGroup var options: PaperPlace.Options
        @OptionGroup var manner: Manner

        func act(in visit: Visit) async throws {
            let language = visit.language
            let place = try visit.place(options)
            let form = try PaperForm(
                place,
                among: [.markdown, .text, .html, .mail, .calendar],
                in: language
            )
            let found = try await visit.plan(of: number)
            let plan = time.map { found.beginning(at: $0) } ?? found
            let now = Surroundings.now()
            let programme = plan.programme(in: language)
            let text: String
            switch form {
            case .markdown: text = programme.markdown(in: language)
            case .text: text = programme.plainText(in: language)
            case .html: text = programme.html(in: language)
            case .mail: text = plan.mail(Surroundings.moment, made: now, in: language)
            case .calendar:
                guard let date = plan.calendar(Surroundings.moment, made: now, in: language) else {
                    visit.notice(MonthWords.noDay)
                    throw Ended(code: 1)
                }
                text = date
            }
            try await visit.put(text, to: place)
            if plan.day == nil {
                visit.notice(MonthWords.dayOpen)
            } else if plan.begins == nil {
                visit.notice(MonthWords.timeOpen)
            }
            visit.notice(MonthWords.readFirst)
        }

        private static func time(_ text: String) throws -> ClockTime {
            guard let time = ClockTime(text) else {
                throw ValidationError(MonthWords.at(in: Surroundings.languageOfHelp))
            }
            return time
        }
    }
}
