import DialogModel

/// What lists of conversations say.
package enum ScreensLists {
    /// Where a conversation stands.
    package static func standing(_ summary: ConversationSummary) -> Sentence {
        switch summary.standing {
        case .open:
            summary.step.map { Sentence(nl: "open, bij \($0)", en: "open, at \($0)") }
                ?? Sentence(nl: "open", en: "open")
        case .finished: Sentence(nl: "klaar", en: "finished")
        case .abandoned: Sentence(nl: "gestopt", en: "stopped")
        }
    }

    /// Where a conversation stands of which a copy was brought at `moment`.
    package static func brought(_ standing: Sentence, at moment: Timestamp) -> Sentence {
        let day = ReportDates.day(moment.localDate)
        return Sentence(
            nl: "\(standing.dutch), ingebracht op \(day.dutch)",
            en: "\(standing.english), brought on \(day.english)"
        )
    }

    /// Whom a conversation is about.
    package static func about(_ pseudonym: String) -> Sentence {
        Sentence(nl: "over \(pseudonym)", en: "about \(pseudonym)")
    }

    /// There are no conversations.
    package static let none = Sentence(
        nl: "Er zijn nog geen gesprekken. spiegel begint er een.",
        en: "There are no conversations yet. spiegel begins one."
    )

    /// None is about this client.
    package static let noneAbout = Sentence(
        nl: "Over deze cliënt is er geen gesprek.",
        en: "There is no conversation about this client."
    )

    /// Nothing was found.
    package static let nothingFound = Sentence(nl: "Niets gevonden.", en: "Nothing found.")

    /// More was found than is shown.
    package static let moreFound = Sentence(
        nl: "Er is nog meer gevonden. Zoek met meer woorden om het te zien.",
        en: "There is more. Search for more words to see it."
    )

    /// Before what was found: what it is, and the question that it stands under, if any.
    package static func found(_ found: FoundAs, under question: String) -> Sentence {
        let what: Sentence? =
            switch found {
            case .answer: question.isEmpty ? Sentence(nl: "antwoord", en: "answer") : nil
            case .formerAnswer: Sentence(nl: "eerder", en: "earlier")
            case .note: Sentence(nl: "notitie", en: "note")
            case .ownQuestion: Sentence(nl: "eigen vraag", en: "a question of your own")
            case .name: Sentence(nl: "naam", en: "name")
            }
        func told(in language: Language) -> String {
            [question.isEmpty ? nil : question, what?(in: language)].compactMap(\.self)
                .joined(separator: " · ")
        }
        return Sentence(nl: told(in: .dutch), en: told(in: .english))
    }

    /// A moment of today, yesterday, or another day.
    ///
    /// - Parameters:
    ///   - stamp: The moment, shown on its writer's own clock.
    ///   - now: The present, with the reader's.
    /// - Returns: The day, and the time where it is near.
    package static func when(_ stamp: Timestamp, now: Timestamp) -> Sentence {
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
