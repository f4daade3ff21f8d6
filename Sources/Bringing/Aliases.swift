import Deidentification
import DialogModel
import Wording

/// Who is called what: the same person the same, in all that an owner brings.
struct Aliases: Sendable {
    private struct Person {
        /// The words of the name, folded.
        var parts: Set<String>
        let alias: String
    }

    private var people: [Person] = []
    /// Names that nobody has yet.
    private var free: [String]
    private let sexes: Sexes
    private let women: Set<String>

    /// Those who were called something before, and the `known` names, of which the first is the one whom
    /// it is about, called `pseudonym`; no new name stands in `texts`, and each is a woman's or a man's
    /// where `sexes` know.
    init(
        _ aliases: [OwnedCopy.Alias],
        known: [String],
        pseudonym: String?,
        texts: [String],
        sexes: Sexes,
        language: Language
    ) {
        self.sexes = sexes
        women = Set(BringWords.freeNames(ofWomen: true, in: language))
        free = Self.free(besides: aliases, in: texts, language)
        for alias in aliases {
            people.append(Person(parts: Self.parts(alias.written), alias: alias.alias))
        }
        for (index, name) in known.enumerated() {
            let parts = Self.parts([name])
            guard !people.contains(where: { !$0.parts.isDisjoint(with: parts) }) else { continue }
            people.append(
                Person(parts: parts, alias: (index == 0 ? pseudonym : nil) ?? nextName(for: parts))
            )
        }
    }

    /// Names that neither stand in `texts` nor are one of `aliases`.
    static func free(
        besides aliases: [OwnedCopy.Alias],
        in texts: [String],
        _ language: Language
    ) -> [String] {
        let taken = Set(texts.flatMap { FoldedText.words(of: $0).map(\.folded) })
            .union(aliases.map { FoldedText($0.alias).text })
        return BringWords.freeNames(in: language).filter { !taken.contains(FoldedText($0).text) }
    }

    /// What stands in place of `written`, a name or a form of one.
    mutating func alias(for written: String) -> String {
        let all = FoldedText.words(of: written).map(\.folded)
        // The initial of `mw. T.` is a small word of surnames too.
        let names = all.filter { !Particles.all.contains($0) }
        let words = names.isEmpty ? all : names
        if let index = index(of: words) {
            let ending = ending(of: words, on: people[index])
            if ending.isEmpty { people[index].parts.formUnion(words.filter { $0.count > 2 }) }
            return people[index].alias + ending
        }
        let alias = nextName(for: words)
        people.append(Person(parts: Set(words), alias: alias))
        return alias
    }

    private func index(of words: [String]) -> Int? {
        let whole = people.firstIndex { !$0.parts.isDisjoint(with: words) }
        if let whole { return whole }
        let stems = words.map(Self.stem)
        return people.firstIndex { person in
            person.parts.contains { part in
                stems.contains { stem in
                    stem.count > 2
                        && (part == stem || part.hasPrefix(stem) && part.count <= stem.count + 6
                            || stem.hasPrefix(part) && part.count > 2
                            || part.count > 4 && EditDistance.between(part.utf8, stem.utf8) <= 1)
                }
            }
        }
    }

    /// The ending of a possessive.
    private func ending(of words: [String], on person: Person) -> String {
        guard let last = words.last, last.hasSuffix("s"), !person.parts.contains(last),
            person.parts.contains(String(last.dropLast()))
        else { return "" }
        return person.alias.last.map("aeiou".contains) == true ? "'s" : "s"
    }

    private mutating func nextName(for words: some Sequence<String>) -> String {
        let sex = sexes.of(words)
        let index = free.firstIndex { name in
            sex.map { ($0 == .woman) == women.contains(name) } ?? true
        }
        guard let index = index ?? free.indices.first else {
            return BringWords.somebody(number: people.count + 1)
        }
        return free.remove(at: index)
    }

    private static func stem(_ word: String) -> String {
        for ending in ["etje", "tje", "je", "ie", "s"]
        where word.hasSuffix(ending) && word.count > ending.count + 2 {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    private static func parts(_ names: [String]) -> Set<String> {
        Set(
            names.flatMap { FoldedText.words(of: $0).map(\.folded) }
                .filter { $0.count > 1 && !Particles.all.contains($0) }
        )
    }
}
