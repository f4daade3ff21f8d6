import DialogModel

/// What is said at a list that is gone back to.
extension ConversationWords {
    /// Below its points, which are numbered.
    package static let previousList = Sentence(
        nl:
            "Enter: zo laten. 'weg 2' haalt punt 2 weg. Andere regels komen in de plaats van de hele lijst.",
        en: "Enter: leave it. 'remove 2' takes point 2 away. Other lines replace the whole list."
    )

    /// A number was typed that one of its points has.
    package static func pointNamed(_ number: Int) -> Sentence {
        Sentence(
            nl: "Moet punt \(number) weg, typ dan: weg \(number).",
            en: "To take point \(number) away, type: remove \(number)."
        )
    }

    /// Whether `word`, folded, takes a point away, in either language.
    package static func takesAway(_ word: String) -> Bool {
        ["weg", "verwijder", "schrap", "remove", "delete", "drop"].contains(word)
    }
}
