import DialogModel
import Wording

extension MeetingPlan {
    /// When the day and the clock of a place show something.
    package typealias LocalTime = (CalendarDate, ClockTime) -> Timestamp

    /// The date for a calendar (RFC 5545): its name stays the same for the same meeting, and its version
    /// rises whenever day or time are answered anew.
    ///
    /// Without a time it takes the whole day. Lines end in CR LF.
    ///
    /// - Parameters:
    ///   - local: The clock of where the meeting is.
    ///   - now: When the file is made.
    ///   - language: The language of its words.
    /// - Returns: The file; `nil` where no day is known.
    package func calendar(_ local: LocalTime, made now: Timestamp, in language: Language) -> String?
    {
        guard let day else { return nil }
        let span: CalendarFile.Span =
            if let begins {
                .time(
                    from: local(day, begins),
                    to: local(day, begins).later(by: minutes * 60_000)
                )
            } else {
                .day(day)
            }
        return CalendarFile(
            name: planned.hex,
            revision: revision,
            made: now,
            span: span,
            title: Clean(ProgrammeWords.event(topic?.line)(in: language)),
            place: place,
            description: invitation(in: language)
        ).text
    }

    /// The invitation as a mail that is not sent yet, with the date for a calendar where a day is known
    /// (RFC 5322; `X-Unsent` makes a mail program open it for writing).
    ///
    /// It has no sender, date or identity, and nobody's address. Lines end in CR LF.
    package func mail(_ local: LocalTime, made now: Timestamp, in language: Language) -> String {
        let date = calendar(local, made: now, in: language).map { text in
            MailFile.Attachment(
                name: ProgrammeWords.fileName(in: language) + ".ics",
                media: "text/calendar",
                text: text
            )
        }
        return MailFile(
            name: planned.hex,
            subject: Clean(ProgrammeWords.subject(day.map(ReportDates.weekday))(in: language)),
            body: invitation(in: language),
            attachment: date
        ).text
    }
}
