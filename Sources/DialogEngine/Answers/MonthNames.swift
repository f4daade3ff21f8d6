import DialogModel

/// The months in words.
enum MonthNames {
    private static let dutch = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
    ]
    private static let english = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    /// The name of a month, 1 to 12.
    static func name(of month: Int, in language: Language) -> String {
        switch language {
        case .dutch: dutch[month - 1]
        case .english: english[month - 1]
        }
    }

    /// The month that a folded word names, in full or by three letters at least, in either
    /// language: no word is one month in Dutch and another in English.
    static func month(named word: String) -> Int? {
        if word == "mrt" { return 3 }
        guard word.utf8.count >= 3 else { return nil }
        for names in [dutch, english] {
            if let index = names.firstIndex(where: { FoldedText($0).text.hasPrefix(word) }) {
                return index + 1
            }
        }
        return nil
    }
}
