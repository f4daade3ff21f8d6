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

    /// Months by their names in either language, in full and by their first letters, of which three
    /// at least: no word is one month in Dutch and another in English.
    static let table: WordTable<Int> = {
        var months: [String: Int] = ["mrt": 3]
        for names in [dutch, english] {
            for (index, name) in names.enumerated() {
                let folded = FoldedText(name).text
                for length in 3...max(3, folded.count) {
                    months[String(folded.prefix(length))] = index + 1
                }
            }
        }
        return WordTable(
            months,
            .init(.dateAhead, "1 mrt 2027", "1 maart 2027"),
            .init(.dateAhead, "Mei zou het nog doorgeven", nil)
        )
    }()
}
