import DialogModel

/// What is said around the topics of theory.
package enum TheoryWords {
    /// Above them.
    package static let heading = Sentence(
        nl: "Theorie om te herhalen. Bladzijden, bijlagen en scènes zijn van het Praktijkboek "
            + "(Koekkoek, 2011) en de DVD erbij.",
        en:
            "Theory to go over. Pages, appendices and scenes are those of the Praktijkboek (Koekkoek, "
            + "2011, in Dutch) and its DVD."
    )

    /// Under them.
    package static let begin = Sentence(
        nl: "Samen een onderwerp ophalen: spiegel begin theorie --bijeenkomst",
        en: "Go over a topic together: spiegel begin theorie --meeting"
    )

    /// Pages of the book.
    package static func pages(_ pages: [String]) -> Sentence {
        Sentence(
            nl: "bladzijde \(listed(pages, .dutch))",
            en:
                "\(pages.count == 1 && !isRange(pages) ? "page" : "pages") \(listed(pages, .english))"
        )
    }

    /// Appendices of the book.
    package static func appendices(_ numbers: [String]) -> Sentence {
        Sentence(
            nl: "\(numbers.count == 1 ? "bijlage" : "bijlagen") \(listed(numbers, .dutch))",
            en: "\(numbers.count == 1 ? "appendix" : "appendices") \(listed(numbers, .english))"
        )
    }

    /// Scenes of the DVD.
    package static func scenes(_ numbers: [String]) -> Sentence {
        Sentence(
            nl: "DVD scène \(listed(numbers, .dutch))",
            en: "DVD \(numbers.count == 1 ? "scene" : "scenes") \(listed(numbers, .english))"
        )
    }

    /// Readers.
    package static func readers(_ titles: [String]) -> Sentence {
        let quoted = titles.map { "'\($0)'" }
        return Sentence(
            nl: "reader \(Listing.and(quoted, .dutch))",
            en: "reader \(Listing.and(quoted, .english))"
        )
    }

    /// Short films.
    package static func films(_ dutch: [String], _ english: [String]) -> Sentence {
        Sentence(
            nl: "korte films over \(Listing.and(dutch, .dutch))",
            en: "short films on \(Listing.and(english, .english))"
        )
    }

    private static func isRange(_ pages: [String]) -> Bool { pages.contains { $0.contains("-") } }

    /// `39-48` is read out.
    private static func listed(_ numbers: [String], _ language: Language) -> String {
        let between = Sentence(nl: " tot en met ", en: " to ")(in: language)
        return Listing.and(
            numbers.map { $0.split(separator: "-").joined(separator: between) },
            language
        )
    }
}
