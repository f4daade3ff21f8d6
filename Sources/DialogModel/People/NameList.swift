/// Names as people type them, one after the other: `Jan, van den Berg en Wil`.
package enum NameList {
    /// What stands between two names, beside commas, semicolons, slashes, signs and line ends.
    static let joiners: Set = ["en", "and", "of", "or"]
    /// What says that there is no name.
    static let nobody: Set = [
        "geen", "nee", "niemand", "nvt", "n v t", "niet van toepassing", "geen namen", "niks",
        "niets", "geen hoor", "nee hoor", "niemand hoor", "none", "no", "nobody", "no one", "noone",
        "n a", "not applicable", "no names", "none thanks", "nothing", "no thanks", "nope",
    ]
    /// Words that no name has: where one stands, somebody says something.
    static let notNames: Set = [
        "geen", "niet", "niemand", "behalve", "dezelfde", "zelfde", "vorige", "keer", "same",
        "last", "iedereen", "alleman", "allemaal", "alle", "mag",
        "weet", "weten", "idee", "ik", "mijn", "zijn", "haar", "hun", "ons", "onze", "jouw",
        "jullie",
        "moeder", "vader", "broer", "zus", "zoon", "dochter", "man", "vrouw", "partner", "buurman",
        "buurvrouw", "collega", "client", "wie", "wat", "dat", "dit", "die", "kan", "moet", "gaat",
        "heeft", "heb", "is", "was", "not", "nobody", "none", "except", "everybody", "everyone",
        "but", "i", "my", "his", "their", "our", "your", "so", "do", "the", "usual", "lot",
        "uncle", "mother", "father", "brother", "sister", "son", "daughter", "who", "what", "that",
        "this", "has", "have", "come", "to", "know", "client", "idea",
    ]

    /// The names in `text`, in order, each once; none where it says so, `nil` where it may say
    /// something else: `geen idee`.
    package static func read(_ text: String) -> [String]? {
        guard !saysNone(text) else { return [] }
        var names: [String] = []
        for part in parts(of: TidyText(text).text) {
            let name = bare(part)
            guard !name.isEmpty else { continue }
            guard !isSentence(name) else { return nil }
            if isInitials(name), let surname = names.popLast() {
                names.append("\(name) \(surname)")
            } else if !names.contains(where: { FoldedText($0) == FoldedText(name) }) {
                names.append(name)
            }
        }
        return names
    }

    /// Whether `text` says that there is none: `geen`, `-`, `n.v.t.`; nothing at all says so too.
    package static func saysNone(_ text: String) -> Bool {
        let words = FoldedText.words(of: text).map(\.folded)
        if words.isEmpty { return !text.contains { $0.isLetter || $0.isNumber || $0.isSymbol } }
        return nobody.contains(words.joined(separator: " "))
    }

    private static func parts(of text: String) -> [String] {
        text.split { ",;&+/\n\t\r".contains($0) }.flatMap { part in
            part.split(whereSeparator: \.isWhitespace)
                .split { joiners.contains(FoldedText($0).text) }
                .map { $0.joined(separator: " ") }
        }
    }

    /// Whether such a word stands in a part in small letters, and not as a surname: `de man`.
    private static func isSentence(_ name: String) -> Bool {
        // What stands between brackets is about the name.
        let words = FoldedText.words(of: String(name.prefix { $0 != "(" }))
        return words.indices.contains { index in
            let before = index > 0 ? words[index - 1].folded : ""
            return notNames.contains(words[index].folded) && !words[index].isCapital
                && !Particles.all.contains(before)
        }
    }

    /// Whether a part is initials alone, as behind a surname in `Jansen, P.`, which is one person.
    private static func isInitials(_ name: String) -> Bool {
        name.hasSuffix(".")
            && name.split { $0 == "." || $0 == " " }.allSatisfy { $0.count == 1 && $0 != "-" }
    }

    /// Without the marks of a list or of a sentence around it; the point of an initial stays.
    private static func bare(_ name: String) -> String {
        let marks: Set<Character> = ["-", "–", "•", "·", "*", "\"", "'", "‘", "“", "”"]
        var rest = name.drop { marks.contains($0) || $0.isWhitespace }
        while let last = rest.last, "\"“”*-".contains(last) { rest = rest.dropLast() }
        let word = rest.split(separator: " ").last ?? ""
        if rest.hasSuffix("."), word.count > 3, !word.dropLast().contains(".") {
            rest = rest.dropLast()
        }
        return String(rest)
    }
}
