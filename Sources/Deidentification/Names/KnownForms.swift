import DialogModel

/// The forms in which people write the names that the owner gave.
struct KnownForms {
    /// What a word is to a name.
    enum Likeness {
        /// The name, or its possessive.
        case name
        /// A diminutive or short form.
        case form
        /// A letter away.
        case near
    }

    private var exact: [String: Likeness] = [:]
    /// Parts long enough for a letter to be wrong in them, by their length.
    private var long: [Int: Set<String>] = [:]
    /// Words before surnames that are given without their given name.
    private(set) var particles: [String: [String]] = [:]
    /// The words of surnames that are nobody's given name.
    private(set) var surnames: Set<String> = []
    /// Whether there are none.
    var isEmpty: Bool { exact.isEmpty }

    /// Where a letter may be wrong; shorter ones are too near to other words.
    private static let shortestNear = 5

    init(_ names: [String]) {
        let names = names.map(KnownName.init)
        defer { surnames.subtract(names.flatMap(\.given)) }
        for name in names {
            for part in name.parts where part.utf8.count > 1 { add(part) }
            for part in name.given where part.utf8.count > 1 { addForms(of: part) }
            surnames.formUnion(name.surname)
            if let initials = name.initials { add(initials, .form) }
            for part in name.surname where !name.particles.isEmpty {
                particles[part] = name.particles
            }
        }
    }

    /// What `word`, which is folded, is to a name; `isOrdinary` says whether it is a word of the
    /// language, which is never a misspelling.
    func likeness(of word: String, isOrdinary: () -> Bool) -> Likeness? {
        if let found = exact[word] ?? exact[Self.sounding(word)] { return found }
        let length = word.utf8.count
        guard length >= Self.shortestNear - 1, length <= 24, !isOrdinary() else { return nil }
        for stem in Self.stems(of: Self.sounding(word)) {
            for other in (stem.utf8.count - 1)...(stem.utf8.count + 1) {
                guard other >= Self.shortestNear, let parts = long[other] else { continue }
                // A letter more or less in a short name gives another name too often.
                if parts.contains(where: { EditDistance.between($0.utf8, stem.utf8) <= 1 }) {
                    return .near
                }
            }
        }
        return nil
    }

    private mutating func add(_ word: String, _ likeness: Likeness = .name) {
        exact[word] = exact[word] ?? likeness
        exact[word + "s"] = exact[word + "s"] ?? likeness
        let sounding = Self.sounding(word)
        exact[sounding] = exact[sounding] ?? (sounding == word ? likeness : .near)
        if likeness == .name, sounding.utf8.count >= Self.shortestNear {
            long[sounding.utf8.count, default: []].insert(sounding)
        }
    }

    /// `noortje`, `keesje`, `bertie`, `tonnie`, `pimmie`, and the first letters of a long name:
    /// `abdi`.
    private mutating func addForms(of name: String) {
        guard let last = name.last, name.utf8.count > 2 else { return }
        let doubled = name + String(last)
        let short = "aeiou".contains(last) ? String(name.dropLast()) : name
        for form in [
            name + "je", name + "tje", name + "ke", name + "ie", name + "y", doubled + "ie",
            doubled + "y",
            doubled + "etje", short + "ie", short + "je", short + "y",
        ] { add(form, .form) }
        guard name.utf8.count > 5 else { return }
        for count in 3...(name.utf8.count - 3) {
            let start = String(name.prefix(count))
            if !WordList.ordinaryWords.contains(start), !Vocabulary.dutch.never.contains(start),
                !Vocabulary.dutch.shop.contains(start),
                count > 3 || WordList.givenNames.contains(start)
            {
                add(start, .form)
            }
        }
    }

    /// A word as it sounds: `eynden` for `eijnden`.
    private static func sounding(_ word: String) -> String {
        var letters: [UInt8] = []
        for letter in word.utf8 {
            if letter == UInt8(ascii: "j"), letters.last == UInt8(ascii: "i") {
                letters[letters.count - 1] = UInt8(ascii: "y")
            } else {
                letters.append(letter)
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    private static func stems(of word: String) -> [String] {
        word.hasSuffix("s") ? [word, String(word.dropLast())] : [word]
    }
}
