import DialogModel

/// What is said of anything that is followed over time.
package enum OverTimeWords {
    /// Over the days.
    package static let when = Sentence(nl: "Wanneer", en: "When")
    /// Over what was said to the questions that a score led to.
    package static let behind = Sentence(nl: "Wat erachter zat", en: "What was behind it")

    /// Over one line: what asks, about whom, and what it asks.
    package static func heading(
        _ title: String,
        _ question: String,
        about client: String?
    ) -> Sentence {
        let about = client.map(ReportWords.about)
        return Sentence(
            nl: "\([title, about?.dutch].compactMap(\.self).joined(separator: ", ")): \(question)",
            en: "\([title, about?.english].compactMap(\.self).joined(separator: ", ")): \(question)"
        )
    }

    /// The scores are each about another client.
    package static func apart(count: Int) -> Sentence {
        Sentence(
            nl:
                "Deze \(count) scores gaan elk over een andere cliënt: samen zeggen ze niet waar het heen gaat.",
            en:
                "These \(count) scores are each about another client: together they have no direction."
        )
    }

    /// The day of a conversation, its number, and whom it was about.
    package static func moment(_ at: Timestamp, number: Int, client: String? = nil) -> Sentence {
        let day = ReportDates.day(at.localDate)
        let conversation = ReportWords.number(number)
        let about = client.map(ReportWords.about)
        return Sentence(
            nl: ([day.dutch, conversation.dutch] + [about?.dutch].compactMap(\.self))
                .joined(separator: ", "),
            en: ([day.english, conversation.english] + [about?.english].compactMap(\.self))
                .joined(separator: ", ")
        )
    }

    /// The question as it was worded where that was otherwise.
    package static func asked(_ question: String) -> Sentence {
        Sentence(nl: "(gevraagd als: \(question))", en: "(asked as: \(question))")
    }

    /// What the scores come to, the oldest first, of which the last was given at `end`.
    ///
    /// - Precondition: There is one.
    package static func takeaway(
        _ scores: [Tenths],
        on scale: Scale,
        until end: Timestamp
    ) -> Sentence {
        guard let first = scores.first, let last = scores.last, let low = scores.min(),
            let high = scores.max()
        else { preconditionFailure("a line has a score") }
        guard scores.count > 1 else {
            return ScoreWords.one(first, from: scale.lowest, to: scale.highest)
        }
        guard low < high else { return ScoreWords.alike(first, count: scores.count) }
        let number = { (score: Tenths, language: Language) in score.formatted(in: language) }
        let reach = Sentence(
            nl: "Het laagst was \(number(low, .dutch)), het hoogst \(number(high, .dutch)).",
            en: "The lowest was \(number(low, .english)), the highest \(number(high, .english))."
        )
        // Not every reflection asks it: the last score may be of a while ago.
        let day = ReportDates.day(end.localDate)
        let course =
            first == last
            ? Sentence(
                nl:
                    "Het begon bij \(number(first, .dutch)) en was de laatste keer, \(day.dutch), weer zo.",
                en: "It began at \(number(first, .english)), and was so again the last time, "
                    + "\(day.english)."
            )
            : Sentence(
                nl: "Het begon bij \(number(first, .dutch)) en was de laatste keer, \(day.dutch), "
                    + "\(number(last, .dutch)).",
                en: "It began at \(number(first, .english)) and was \(number(last, .english)) "
                    + "the last time, \(day.english)."
            )
        return course.followed(by: reach)
    }

    /// Names of lists have a word in their place.
    package static let namesCovered = Sentence(
        nl: "Waar een naam van je lijst stond, staat \(ReportWords.name.dutch). "
            + "Er kunnen nog andere namen in staan: lees het na voor je het deelt.",
        en: "\(ReportWords.name.english) stands where a name of your list stood. "
            + "Others may still be in it: read it through before you share it."
    )
}
