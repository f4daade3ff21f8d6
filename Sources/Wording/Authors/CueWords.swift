import DialogModel

/// Sentences about the words that probe, for who keeps them.
package enum CueWords {
    /// A cue, and the words that fire it; `nil` where nothing does.
    package static func title(of cue: Cue, evidence: String?) -> Sentence {
        let name = name(of: cue)
        guard let evidence else {
            return Sentence(
                nl: "Geen vraag bij \(name.dutch).",
                en: "No question at \(name.english)."
            )
        }
        guard !evidence.isEmpty else {
            return Sentence(
                nl: "Een vraag bij \(name.dutch).",
                en: "A question at \(name.english)."
            )
        }
        return Sentence(
            nl: "Een vraag bij \(name.dutch): '\(evidence)'.",
            en: "A question at \(name.english): '\(evidence)'."
        )
    }

    /// What a cue is.
    package static func name(of cue: Cue) -> Sentence {
        switch cue {
        case .short: Sentence(nl: "een kort antwoord", en: "a short answer")
        case .judgement: Sentence(nl: "een oordeel", en: "a judgement")
        case .generalisation: Sentence(nl: "'altijd' of 'nooit'", en: "'always' or 'never'")
        case .thought:
            Sentence(
                nl: "een gedachte in plaats van een gevoel",
                en: "a thought instead of a feeling"
            )
        }
    }

    /// A phrase as it stands in the file, and its line.
    package static func place(_ phrase: String, line: Int) -> Sentence {
        Sentence(nl: "regel \(line): \(phrase)", en: "line \(line): \(phrase)")
    }

    /// The answer has few words.
    package static let length = Sentence(nl: "zo weinig woorden", en: "so few words")

    /// A virtue is denied.
    package static func denied(_ virtue: Sentence, by denial: Sentence) -> Sentence {
        Sentence(
            nl: "\(denial.dutch), en \(virtue.dutch)",
            en: "\(denial.english), and \(virtue.english)"
        )
    }

    /// A place that does not count, what it rests on, and why.
    package static func silent(_ evidence: String, _ ground: Sentence, _ why: Sentence) -> Sentence
    {
        let quoted = evidence.isEmpty ? "" : "'\(evidence)': "
        return Sentence(
            nl: "\(quoted)\(ground.dutch). Telt niet: \(why.dutch).",
            en: "\(quoted)\(ground.english). Does not count: \(why.english)."
        )
    }

    /// A denial stands before it.
    package static func denial(_ place: Sentence) -> Sentence {
        Sentence(nl: "ontkend (\(place.dutch))", en: "denied (\(place.english))")
    }

    /// An exception holds.
    package static func exception(_ place: Sentence) -> Sentence {
        Sentence(nl: "uitzondering (\(place.dutch))", en: "an exception (\(place.english))")
    }

    /// What is said is enough.
    package static func enough(_ place: Sentence) -> Sentence {
        Sentence(
            nl: "er is genoeg gezegd (\(place.dutch))",
            en: "enough is said (\(place.english))"
        )
    }

    /// Somebody else says it.
    package static let speech = Sentence(nl: "een ander zegt het", en: "somebody else says it")

    /// A feeling is named.
    package static let feeling = Sentence(
        nl: "er wordt een gevoel genoemd",
        en: "a feeling is named"
    )
}
