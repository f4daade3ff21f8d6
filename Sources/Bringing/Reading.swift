import Deidentification
import DialogModel
import Wording

/// A copy that is read before it is brought: the chosen passages, a page each, what is marked in them,
/// and what will stand in its place.
///
/// What is said of words counts wherever they stand, on pages before and after.
package struct Reading: Sendable {
    /// Words that are marked: the same words anywhere are one mark.
    package struct Mark: Hashable, Sendable {
        /// As they stand where they were found first.
        package let written: String
        /// What kind of thing they are, and why they were found; `nil` where they were marked by hand.
        package let found: Found?
        /// What will stand in their place; `nil` where they stay.
        package var replacement: String?

        /// Why words were found.
        package struct Found: Hashable, Sendable {
            /// What kind of thing they are.
            package let category: Identifying.Category
            /// Why.
            package let reason: Identifying.Reason
        }
    }

    /// A piece of a text.
    package enum Run: Hashable, Sendable {
        /// Words that nothing is said of.
        case plain(String)
        /// Marked words, with the number of the mark on this page, and what others read there.
        case marked(String, number: Int, shown: String)
    }

    /// A page as it is read.
    package struct Page: Hashable, Sendable {
        /// The heading of the step.
        package let heading: String?
        /// The question and the answer, as they were written.
        package let question, answer: [Run]
        /// The marks, by number from 1.
        package let marks: [Mark]
    }

    typealias Key = [String]

    /// The passages as they were written.
    private let written: [BroughtCopy.Passage]
    let language: Language
    let findings: [String: [Finding]]
    private(set) var marks: [Key: Mark] = [:]

    /// The reading of `passages`.
    ///
    /// - Parameters:
    ///   - passages: As they stand in the conversation.
    ///   - known: The names that the owner gave.
    ///   - pseudonym: What the first of them is called.
    ///   - aliases: Who was called what before.
    ///   - language: The language of the passages.
    package init(
        _ passages: [BroughtCopy.Passage],
        known: [String],
        pseudonym: String?,
        aliases: [OwnedCopy.Alias] = [],
        in language: Language
    ) {
        written = passages
        self.language = language
        let texts = passages.flatMap(\.texts)
        let recogniser = Recogniser(
            knownNames: known + aliases.flatMap(\.written),
            language: language
        )
        findings = Dictionary(
            texts.map { ($0, recogniser.findings(in: $0)) },
            uniquingKeysWith: { first, _ in first }
        )
        var naming = Aliases(
            aliases,
            known: known,
            pseudonym: pseudonym,
            texts: texts,
            sexes: Sexes(of: findings.map { (text: $0.key, findings: $0.value) }, language),
            language: language
        )
        for text in texts {
            for finding in findings[text] ?? [] {
                let words = String(text[finding.range])
                let key = Self.key(of: words)
                // The pseudonym is what may be read.
                guard marks[key] == nil, FoldedText(words) != pseudonym.map({ FoldedText($0) })
                else { continue }
                let replacement =
                    finding.category == .person
                    ? naming.alias(for: words)
                    : finding.vaguer
                        ?? BringWords.vaguer(finding.category, finding.reason)?(in: language)
                marks[key] = Mark(
                    written: words,
                    found: .init(category: finding.category, reason: finding.reason),
                    replacement: replacement
                )
            }
        }
    }

    /// Lets `pseudonym`, which stands in the passages as it is, be `name` for others.
    package mutating func rename(_ pseudonym: String, to name: String) {
        let key = Self.key(of: pseudonym)
        guard !key.isEmpty, pseudonym != name else { return }
        marks[key] = Mark(
            written: pseudonym,
            found: .init(category: .person, reason: .pseudonym),
            replacement: name
        )
    }

    /// How many pages there are.
    package var count: Int { written.count }

    /// The page `index`, from 0.
    package func page(_ index: Int) -> Page {
        let passage = written[index]
        var keys: [Key] = []
        let question = runs(of: passage.question, &keys)
        let answer = runs(of: passage.answer, &keys)
        return Page(
            heading: passage.heading,
            question: question,
            answer: answer,
            marks: keys.compactMap { marks[$0] }
        )
    }

    /// Says what will stand in place of a mark; `nil` leaves its words.
    package mutating func replace(_ mark: Mark, with replacement: String?) {
        marks[Self.key(of: mark.written)]?.replacement = replacement
    }

    /// Marks words by hand.
    ///
    /// - Returns: Whether they stand in any passage.
    package mutating func mark(_ words: String, as replacement: String?) -> Bool {
        let key = Self.key(of: words)
        guard !key.isEmpty, let standing = standing(key) else { return false }
        marks[key] = Mark(written: standing, found: nil, replacement: replacement)
        return true
    }

    /// The words as they stand in a passage, and on which page first; `nil` where they stand nowhere.
    private func standing(_ key: Key) -> String? {
        written.lazy.flatMap(\.texts).compactMap { text in
            Self.places(of: key, in: FoldedText.words(of: text)).first.map { String(text[$0]) }
        }.first
    }

    /// The passages as others will read them.
    package var passages: [BroughtCopy.Passage] {
        written.map { passage in
            passage.reworded(
                question: shown(passage.question),
                answer: shown(passage.answer)
            )
        }
    }

    /// Who is called what in them.
    package var aliases: [OwnedCopy.Alias] {
        var aliases: [(alias: String, written: [String])] = []
        for mark in marks.values.sorted(by: { $0.written < $1.written }) {
            guard let alias = mark.replacement, mark.isSomebody else { continue }
            if let index = aliases.firstIndex(where: { $0.alias == alias }) {
                aliases[index].written.append(mark.written)
            } else {
                aliases.append((alias, [mark.written]))
            }
        }
        return aliases.map { OwnedCopy.Alias(written: $0.written, alias: $0.alias) }
    }
}

extension Reading.Mark {
    /// Whether its words are somebody's name: they were found as one, or were marked by hand and a name
    /// stands in their place.
    ///
    /// Whatever else somebody rewords is no name to look for in the next copy.
    fileprivate var isSomebody: Bool {
        guard found == nil else { return found?.category == .person }
        let name = FoldedText.words(of: replacement ?? "")
        return name.count == 1 && FoldedText.words(of: written).count == 1
            && name[0].original.first?.isUppercase == true
    }
}
