import DialogModel

/// What a report says of scores.
package enum ScoreWords {
    /// Over the scores, and over the one column.
    package static let heading = Sentence(nl: "Scores", en: "Scores")
    /// Over the questions.
    package static let question = Sentence(nl: "Vraag", en: "Question")
    /// Over the scores.
    package static let score = Sentence(nl: "Score", en: "Score")

    /// A score with what it is measured on, in full.
    package static func told(_ score: Tenths, on scale: Scale) -> Sentence {
        Sentence { language in
            let number = { (tenths: Tenths) in tenths.formatted(in: language) }
            let from = "\(number(scale.lowest)) (\(scale.lowEnd))"
            let to = "\(number(scale.highest)) (\(scale.highEnd))"
            return Sentence(
                nl: "\(number(score)), van \(from) tot \(to)",
                en: "\(number(score)), from \(from) to \(to)"
            )
        }
    }

    /// There is one score.
    package static func one(_ score: Tenths, from lowest: Tenths, to highest: Tenths) -> Sentence {
        Sentence { language in
            let number = { (tenths: Tenths) in tenths.formatted(in: language) }
            return Sentence(
                nl: "De score is \(number(score)), van \(number(lowest)) tot \(number(highest)).",
                en: "The score is \(number(score)), from \(number(lowest)) to \(number(highest))."
            )
        }
    }

    /// All scores are the same.
    package static func alike(_ score: Tenths, count: Int) -> Sentence {
        Sentence { language in
            let shown = score.formatted(in: language)
            return Sentence(
                nl: "Alle \(count) scores zijn \(shown).",
                en: "All \(count) scores are \(shown)."
            )
        }
    }

    /// The highest score, which the questions `high` have, and the lowest, which `low` have.
    package static func spread(
        highest: Tenths,
        at high: [Int],
        lowest: Tenths,
        at low: [Int]
    ) -> Sentence {
        Sentence { language in
            let top = "\(highest.formatted(in: language)) (\(questions(high, language)))"
            let bottom = "\(lowest.formatted(in: language)) (\(questions(low, language)))"
            return Sentence(
                nl: "De hoogste score is \(top), de laagste \(bottom).",
                en: "The highest score is \(top), the lowest \(bottom)."
            )
        }
    }

    /// They are measured on different scales, so none is higher than another.
    package static func apart(count: Int) -> Sentence {
        Sentence(
            nl: "Deze \(count) scores staan elk op een eigen schaal en zijn niet te vergelijken.",
            en: "These \(count) scores are on scales of their own and cannot be compared."
        )
    }

    private static func questions(_ numbers: [Int], _ language: Language) -> String {
        let listed = Listing.and(numbers.map(String.init), language)
        return Sentence(
            nl: "vraag \(listed)",
            en: "question\(numbers.count == 1 ? "" : "s") \(listed)"
        )(in: language)
    }
}

extension Sentence {
    /// The sentence that `words` gives in each language.
    fileprivate init(_ words: (Language) -> Sentence) {
        self.init(nl: words(.dutch).dutch, en: words(.english).english)
    }
}
