/// Numbers as inscriptions have them: `VII`.
enum RomanNumeral {
    /// `I`, `V` and `X` alone may be letters.
    private static let values = [
        "II": 2, "III": 3, "IV": 4, "VI": 6, "VII": 7, "VIII": 8, "IX": 9,
    ]

    /// What a text is worth that is one of them, in capitals.
    static func value(of text: String) -> Int? { values[text.trimmed] }
}
