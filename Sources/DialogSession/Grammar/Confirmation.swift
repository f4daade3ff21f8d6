import DialogModel

/// Whether a line is a clear yes: what cannot be undone is done after nothing less.
package enum Confirmation {
    /// Whether it is: a yes, and behind it nothing but what makes it warmer.
    package static func isYes(_ line: String) -> Bool {
        says(["j", "ja", "jaa", "jaaa", "jazeker", "y", "yes", "yeah", "yep"], line)
    }

    /// Whether it is as clear a no.
    static func isNo(_ line: String) -> Bool {
        says(["n", "nee", "neen", "no", "nope"], line)
    }

    private static func says(_ words: Set<String>, _ line: String) -> Bool {
        let said = FoldedText.words(of: line).map(\.folded)
        guard let first = said.first else { return false }
        return words.contains(first) && said.dropFirst().allSatisfy(warmers.union(words).contains)
    }

    /// What says nothing else beside a yes or a no.
    private static let warmers: Set<String> = [
        "graag", "hoor", "doe", "maar", "prima", "natuurlijk", "zeker", "is", "goed", "dank", "je",
        "bedankt", "aub", "alsjeblieft", "svp", "please", "thanks", "thank", "you", "sure", "do",
        "of", "course",
    ]
}
