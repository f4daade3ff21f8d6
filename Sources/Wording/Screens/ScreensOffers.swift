import DialogModel

/// What may come after a conversation.
package enum ScreensOffers {
    /// A dialogue that fits after it.
    package struct Offer: Hashable, Sendable {
        /// What it is called.
        package let title: String
        /// How long it takes, where that is known.
        package let minutes: Dialog.Minutes?

        /// The offer of `title`.
        package init(title: String, minutes: Dialog.Minutes?) {
            self.title = title
            self.minutes = minutes
        }
    }

    /// What can be typed then, in one line.
    ///
    /// - Parameters:
    ///   - offer: The dialogue that its number begins, if one is offered.
    ///   - isReflection: Whether it is something to take to supervision.
    /// - Returns: The number, and the program's words.
    package static func next(_ offer: Offer?, isReflection: Bool) -> Sentence {
        let offered = offer.map { offer in
            let time = offer.minutes.map(ScreensOpening.minutes)
            return Sentence(
                nl: "1 voor \(offer.title)\(time.map { " (\($0.dutch))" } ?? ""), ",
                en: "1 for \(offer.title)\(time.map { " (\($0.english))" } ?? ""), "
            )
        }
        return Sentence(
            nl: "Kan nog: \(offered?.dutch ?? "")toon, later, verberg of "
                + "\(isReflection ? "exporteer voor de werkbegeleiding" : "exporteer"). Enter sluit.",
            en: "You can also type \(offered?.english ?? "")show, later, hide or "
                + "\(isReflection ? "export for supervision" : "export"). Enter closes."
        )
    }

    /// What each of these words does.
    package static let help = Sentence(
        nl: "toon laat dit gesprek teruglezen. later zet er iets bij, ook meteen: later nog "
            + "gebeld. exporteer maakt er een bestand van, om mee te nemen naar de "
            + "werkbegeleiding; een eerder gesprek kan ook: exporteer 3. verberg maakt het "
            + "scherm leeg.",
        en: "show lets you read this conversation again. later adds to it, also at once: later "
            + "phoned him. export makes a file of it to take to supervision; an earlier one can "
            + "be taken too: export 3. hide clears the screen."
    )

    /// Something else was typed.
    package static let notHere = Sentence(
        nl: "Dit gesprek is klaar, dus dit staat nergens. Met later ervoor komt het erbij (pijl "
            + "omhoog haalt het terug); ? zegt wat er verder kan.",
        en: "This conversation is finished, so this is not kept. With later before it, it is "
            + "added (arrow up brings it back); ? says what else there is."
    )
}
