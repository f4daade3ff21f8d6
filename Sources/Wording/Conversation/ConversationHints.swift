import DialogModel

/// How each kind of question is answered, in a few words under it.
package enum ConversationHints {
    /// The hint for `kind`; `nil` where the question speaks for itself.
    ///
    /// - Parameters:
    ///   - kind: What is asked for.
    ///   - required: Whether Enter alone does not pass it over.
    ///   - interactive: Whether somebody types. From a pipe a list comes on one line.
    /// - Returns: The hint.
    package static func hint(
        _ kind: Question.Kind,
        required: Bool = true,
        interactive: Bool
    ) -> Sentence? {
        switch kind {
        case .text, .scale: nil
        case .list:
            interactive
                ? Sentence(
                    nl: "Eén per regel; een lege regel sluit af.",
                    en: "One per line; an empty line ends the list."
                )
                : Sentence(nl: "Gescheiden door ';'.", en: "Separated by ';'.")
        case .number(let lowest, let highest): number(lowest, highest)
        case .choice: nil
        case .choices:
            Sentence(nl: "Meer mag: 1, 3.", en: "You can choose more than one: 1, 3.")
        case .yesNo:
            required
                ? Sentence(nl: "(ja of nee)", en: "(yes or no)")
                : Sentence(nl: "(ja of nee; Enter: verder)", en: "(yes or no; Enter: go on)")
        case .date(.back):
            Sentence(
                nl: "Bijvoorbeeld 23 november, gisteren of vorige week maandag.",
                en: "For instance 23 November, yesterday or Monday last week."
            )
        case .date(.ahead), .date(.any):
            Sentence(
                nl: "Bijvoorbeeld maandag, over twee weken of 14 februari.",
                en: "For instance Monday, in two weeks or 14 February."
            )
        }
    }

    /// Under lines of which one can be chosen.
    package static let pick = Sentence(
        nl: "Een nummer, of eigen woorden.",
        en: "A number, or words of your own."
    )

    private static func number(_ lowest: Tenths?, _ highest: Tenths?) -> Sentence? {
        guard let lowest, let highest else { return nil }
        return Sentence(
            nl: "(\(lowest.formatted(in: .dutch)) tot en met \(highest.formatted(in: .dutch)))",
            en: "(\(lowest.formatted(in: .english)) to \(highest.formatted(in: .english)))"
        )
    }
}
