import DialogModel

/// What lists of conversations say.
public enum ScreensLists {
    /// Where a conversation stands.
    public static func standing(_ summary: ConversationSummary) -> Sentence {
        switch summary.standing {
        case .open:
            summary.step.map { Sentence(nl: "open, bij \($0)", en: "open, at \($0)") }
                ?? Sentence(nl: "open", en: "open")
        case .finished: Sentence(nl: "klaar", en: "finished")
        case .abandoned: Sentence(nl: "gestopt", en: "stopped")
        }
    }

    /// Whom a conversation is about.
    public static func about(_ pseudonym: String) -> Sentence {
        Sentence(nl: "over \(pseudonym)", en: "about \(pseudonym)")
    }

    /// There are no conversations.
    public static let none = Sentence(
        nl: "Er zijn nog geen gesprekken. spiegel begint er een.",
        en: "There are no conversations yet. spiegel begins one."
    )

    /// None is about this client.
    public static let noneAbout = Sentence(
        nl: "Over deze cliënt is er geen gesprek.",
        en: "There is no conversation about this client."
    )

    /// Nothing was found.
    public static let nothingFound = Sentence(nl: "Niets gevonden.", en: "Nothing found.")

    /// More was found than is shown.
    public static let moreFound = Sentence(
        nl: "Er is nog meer gevonden. Zoek met meer woorden om het te zien.",
        en: "There is more. Search for more words to see it."
    )

    /// In the place of a question: the words stood in a note.
    public static let inNote = Sentence(nl: "notitie", en: "note")

    /// A moment of today, yesterday, or another day.
    ///
    /// - Parameters:
    ///   - stamp: The moment, shown on its writer's own clock.
    ///   - now: The present, with the reader's.
    /// - Returns: The day, and the time where it is near.
    public static func when(_ stamp: Timestamp, now: Timestamp) -> Sentence {
        let (hour, minute) = stamp.localTime
        let time = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
        let yesterday = Timestamp(
            milliseconds: now.milliseconds - 86_400_000,
            offsetMinutes: now.offsetMinutes
        )
        if stamp.localDate == now.localDate {
            return Sentence(nl: "vandaag \(time)", en: "today \(time)")
        }
        if stamp.localDate == yesterday.localDate {
            return Sentence(nl: "gisteren \(time)", en: "yesterday \(time)")
        }
        return ReportDates.day(stamp.localDate)
    }
}
