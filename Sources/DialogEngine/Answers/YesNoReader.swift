import DialogModel

/// Reads yes or no, in Dutch and English alike: nobody means the other thing by `yes`.
enum YesNoReader {
    private static let yes: Set<String> = [
        "ja", "j", "jawel", "jazeker", "jahoor", "jep", "zeker", "graag", "klopt", "oke", "ok",
        "prima", "goed", "yes", "y", "yep", "yeah", "yup", "sure", "okay", "certainly",
    ]
    private static let no: Set<String> = [
        "nee", "n", "neen", "neuh", "nope", "no", "nah", "nooit",
    ]
    /// Phrases that say no without the word.
    private static let refusals: Set<String> = [
        "liever niet", "niet nu", "nu niet", "niet", "not now", "not really", "rather not",
        "niet echt",
    ]

    /// What the first word says, unless the other word follows.
    static func read(_ text: String) -> Reading<Bool> {
        let words = FoldedText.words(of: text).map(\.folded)
        if refusals.contains(words.joined(separator: " ")) { return .understood(false) }
        guard let first = words.first else { return .refused(.notYesOrNo) }
        let rest = words.dropFirst()
        if yes.contains(first), !rest.contains(where: no.contains) { return .understood(true) }
        if no.contains(first), !rest.contains(where: { $0 == "ja" || $0 == "yes" }) {
            return .understood(false)
        }
        return .refused(.notYesOrNo)
    }
}
