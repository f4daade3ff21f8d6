import DialogModel

/// What is said of names that should not stay in; where others look on, none is named.
extension ConversationWords {
    /// Names from the user's list stand in an answer, which can be written anew, or in a note or a question
    /// of one's own.
    package static func mentioned(
        _ mentioned: Event.Mentioned,
        isAlone: Bool
    ) -> Sentence {
        let quoted = mentioned.names.map { "'\($0)'" }
        let isOne = quoted.count == 1
        let found =
            isAlone
            ? Sentence(
                nl:
                    "Let op: \(Listing.and(quoted, .dutch)) \(isOne ? "staat" : "staan") op je lijst.",
                en: "Note: \(Listing.and(quoted, .english)) \(isOne ? "is" : "are") on your list."
            )
            : Sentence(
                nl: "Let op: hier \(isOne ? "staat een naam" : "staan namen") van de lijst.",
                en:
                    "Note: \(isOne ? "a name" : "names") of the list \(isOne ? "stands" : "stand") here."
            )
        return found.followed(
            by: mentioned.place == nil
                ? Sentence(
                    nl: "Wat je later uitschrijft, krijgt daar \(ReportWords.name.dutch).",
                    en: "What you write out later has \(ReportWords.name.english) there."
                )
                : Sentence(
                    nl: "Met /terug kun je het anders schrijven.",
                    en: "With /back you can write it differently."
                )
        )
    }

    /// Whom it is about and which names are watched, from here on; where somebody is not alone, how many.
    package static func aliased(_ client: ClientAlias, isAlone: Bool) -> Sentence {
        let named =
            client.pseudonym.map { name in
                let stop = name.hasSuffix(".") ? "" : "."
                return Sentence(
                    nl: "De cliënt heet hier \(name)\(stop)",
                    en: "The client is called \(name)\(stop)"
                )
            } ?? Sentence(nl: "De cliënt heeft hier geen naam.", en: "The client has no name here.")
        return named.followed(
            by: ScreensBeginning.watching(client.watchedNames, isAlone: isAlone)
        )
    }
}
