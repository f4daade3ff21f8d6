import DialogModel

/// The words of a line on which roles are handed out: names, roles, and what only holds them together.
struct CastWords {
    enum Part: Hashable {
        case name(String)
        case role(RoleID)

        var isRole: Bool { if case .role = self { true } else { false } }
        var name: String? { if case .name(let name) = self { name } else { nil } }
    }

    /// What stands between two commas.
    struct Clause: Hashable {
        var parts: [Part] = []
        /// Whether each of its words is a name, a role, or a word that holds them together.
        var isClear = true
        /// Whether it begins with a word that may be somebody's name, and is not known for one.
        var beginsUnknown = false
    }

    let roles: [Role]
    let known: [String]

    /// The clauses of `text`; none is empty.
    ///
    /// Whoever types names with capitals types all of them so, and where somebody is known most are: a
    /// word in small letters is then no name, for nobody is to take part who is a verb.
    func clauses(of text: String) -> [Clause] {
        let hasCapitals = text.split(whereSeparator: \.isWhitespace).contains(where: Self.isCapital)
        let takesSmall = known.isEmpty && !hasCapitals
        return text.split { ",;.\n\r/".contains($0) }
            .map { clause($0, takesSmall: takesSmall) }
            .filter { !$0.parts.isEmpty || !$0.isClear }
    }

    private func clause(_ text: Substring, takesSmall: Bool) -> Clause {
        let words = text.split { $0.isWhitespace || ":&+".contains($0) }.map(String.init)
        let folded = words.map { FoldedText($0).text }
        var clause = Clause()
        var name: [String] = []
        var index = 0
        func isName(_ place: Int) -> Bool {
            words.indices.contains(place) && Self.isCapital(words[place])
        }
        func closeName() {
            if !name.isEmpty { clause.parts.append(.name(name.joined(separator: " "))) }
            name = []
        }
        while index < words.count {
            let rest = folded[index...]
            if let (person, count) = person(rest) {
                closeName()
                clause.parts.append(.name(person))
                index += count
            } else if let (role, count) = role(rest) {
                closeName()
                clause.parts.append(.role(role))
                index += count
            } else if Self.joining.contains(folded[index])
                || Self.filling.contains(folded[index]) && !(isName(index - 1) && isName(index + 1))
            {
                closeName()
                index += 1
            } else if name.isEmpty, clause.parts.last?.name != nil, saysNobody(rest),
                folded[index].contains(where: \.isLetter)
            {
                // `Ab en Tom doen niks`.
                while clause.parts.last?.name != nil { clause.parts.removeLast() }
                index += 1
            } else {
                let isWithin = !name.isEmpty && isName(index + 1)
                if takesSmall || isName(index) || isWithin || saysNobody(rest) {
                    name.append(words[index])
                } else {
                    clause.beginsUnknown = clause.beginsUnknown || clause.parts.isEmpty
                    clause.isClear = false
                }
                index += 1
            }
        }
        closeName()
        return clause
    }

    private func saysNobody(_ words: ArraySlice<String>) -> Bool {
        NameList.saysNone(words.first ?? "")
    }

    private static func isCapital(_ word: some StringProtocol) -> Bool {
        word.first?.isUppercase ?? false
    }

    /// The person at the beginning of `words`, and in how many of them; a number is somebody's too.
    private func person(_ words: ArraySlice<String>) -> (String, Int)? {
        let found = known.compactMap { name -> (String, Int)? in
            let parts = name.split(whereSeparator: \.isWhitespace).map { FoldedText($0).text }
            return !parts.isEmpty && words.starts(with: parts) ? (name, parts.count) : nil
        }
        if let longest = found.max(by: { $0.1 < $1.1 }) { return longest }
        guard let number = words.first, Int(number) != nil else { return nil }
        return (number, 1)
    }

    /// The role that words at the beginning of `words` mean, and how many; `nil` where several do.
    private func role(_ words: ArraySlice<String>) -> (RoleID, Int)? {
        let found = roles.compactMap { role -> (role: RoleID, words: Int, letters: Int)? in
            let title = FoldedText(role.title).text.split(separator: " ").map(String.init)
            if words.starts(with: title) { return (role.id, title.count, 1_000) }
            guard let word = words.first else { return nil }
            let stems = (role.words ?? []).map { FoldedText($0).text }
            let letters = stems.filter(word.hasPrefix).map(\.count).max() ?? 0
            let begun = title.count == 1 ? Self.lettersInCommon(word, title[0]) : 0
            let best = max(letters, begun)
            return best > 0 ? (role.id, 1, best) : nil
        }
        guard let best = found.max(by: { ($0.words, $0.letters) < ($1.words, $1.letters) }),
            found.count(where: { ($0.words, $0.letters) == (best.words, best.letters) }) == 1
        else { return nil }
        return (best.role, best.words)
    }

    /// How many letters a word begins with as a title does; 0 where these are too few to mean it.
    private static func lettersInCommon(_ word: String, _ title: String) -> Int {
        let common = zip(word, title).prefix { $0 == $1 }.count
        return common >= 4 && (common == word.count || common >= title.count - 3) ? common : 0
    }

    private static let joining: Set = ["en", "and", "of", "or", "met", "with"]

    private static let filling: Set = [
        "is", "zijn", "wordt", "worden", "doet", "doen", "de", "het", "een", "als", "pakt",
        "pakken",
        "neemt", "nemen", "speelt", "spelen", "gaat", "gaan", "in", "op", "let", "letten", "houdt",
        "houden", "vandaag", "weer", "dan", "graag", "rol", "voor", "van", "bij", "om", "te", "mag",
        "bewaakt", "bewaken", "kijkt", "kijken", "zorgt", "zorgen", "ook", "mee", "tijdens", "er",
        "dit", "dat",
        "the", "a", "an", "as", "are", "does", "do", "plays", "play", "takes", "take", "will", "be",
        "on", "role", "for", "to", "keeps", "keep", "today", "again", "then",
        "minds", "mind", "watches", "watch", "too", "also", "it", "this", "that",
    ]
}
