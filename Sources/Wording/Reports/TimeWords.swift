import DialogModel

/// What a report says of time.
package enum TimeWords {
    /// Over the times.
    package static let heading = Sentence(nl: "Tijd", en: "Time")
    /// Over the steps.
    package static let step = Sentence(nl: "Onderdeel", en: "Part")
    /// Over the minutes that were planned.
    package static let planned = Sentence(nl: "Gepland", en: "Planned")
    /// Over the minutes that it took.
    package static let taken = Sentence(nl: "Gebruikt", en: "Taken")
    /// How the picture is read.
    package static let key = Sentence(
        nl: "Een open balk is wat er gepland was, de dichte eronder wat het werd.",
        en: "An open bar is what was planned, the solid one below it what it took."
    )

    /// A number of minutes.
    package static func minutes(_ count: Int) -> Sentence {
        Sentence(
            nl: count == 1 ? "1 minuut" : "\(count) minuten",
            en: count == 1 ? "1 minute" : "\(count) minutes"
        )
    }

    /// What was planned for a step, which was made longer by `added` on the way.
    package static func planned(_ minutes: Int?, added: Int) -> Sentence {
        guard let minutes else { return Sentence(nl: "geen tijd", en: "no time") }
        let planned = Self.minutes(minutes)
        guard added > 0 else { return planned }
        return Sentence(
            nl: "\(planned.dutch), en \(added) erbij",
            en: "\(planned.english), and \(added) more"
        )
    }

    /// All steps together, of those that had a time.
    package static func told(planned: Int, taken: Int) -> Sentence {
        let was = minutes(planned)
        let became = minutes(taken)
        guard planned != taken else {
            return Sentence(
                nl: "Er was \(was.dutch) gepland, en zo lang duurde het ook.",
                en: "\(was.english) had been planned, and that is how long it took."
            )
        }
        let by = length(taken - planned)
        return Sentence(
            nl: "Er was \(was.dutch) gepland. Het duurde \(became.dutch), \(by.dutch).",
            en: "\(was.english) had been planned. It took \(became.english), \(by.english)."
        )
    }

    /// The steps that differ most from what was planned, each by how many minutes it took longer.
    package static func furthest(_ steps: [(title: String, over: Int)]) -> Sentence {
        let told = { (language: Language) in
            Listing.and(
                steps.map { "\($0.title) (\(length($0.over)(in: language)))" },
                language
            )
        }
        return Sentence(
            nl: "Het verst van het plan: \(told(.dutch)).",
            en: "Furthest from the plan: \(told(.english))."
        )
    }

    private static func length(_ over: Int) -> Sentence {
        Sentence(
            nl: "\(abs(over)) \(over > 0 ? "langer" : "korter")",
            en: "\(abs(over)) \(over > 0 ? "more" : "less")"
        )
    }
}
