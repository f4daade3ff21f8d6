/// Small words that belong to surnames: `van den Berg`, `v.d. Berg`, `de Vries`.
package enum Particles {
    /// Each with its first letters, which are what its short forms have.
    package static let initials: [String: String] = [
        "van": "v", "v": "v", "de": "d", "den": "d", "der": "d", "d": "d", "het": "h", "t": "t",
        "te": "t", "ten": "t", "ter": "t", "in": "i", "op": "o", "aan": "a", "bij": "b",
        "onder": "o", "over": "o", "uit": "u", "tot": "t", "vd": "vd", "vdr": "vd", "vden": "vd",
        "vder": "vd", "vande": "vd", "vanden": "vd", "vander": "vd", "la": "l", "le": "l",
        "von": "v", "zu": "z", "da": "d", "di": "d", "dos": "d", "du": "d", "el": "e", "al": "a",
        "ben": "b", "bin": "b", "ibn": "i", "o": "o", "mac": "m", "mc": "m", "st": "s",
    ]

    /// The words.
    package static let all = Set(initials.keys)
}

extension FoldedText.Word {
    /// Whether it begins with a capital letter and goes on in small ones, or is one letter.
    package var isCapital: Bool {
        let letters = original.unicodeScalars
        guard let first = letters.first, first.properties.isUppercase else { return false }
        return letters.dropFirst().allSatisfy { !$0.properties.isUppercase }
    }
}
