/// Phrases, kept by their words: looking for hundreds of them takes one pass over a text.
///
/// They are sorted out once, when the list is made; copies share that. Two lists are equal if their
/// texts are.
package struct PhraseList: Sendable {
    /// The phrases as a lexicon has them; see ``PhraseNotation``.
    package let texts: [String]
    /// The slots that a word fills, by the whole word and by its beginning.
    private var closed: [String: [Int]] = [:]
    private var open: [String: [Int]] = [:]
    /// The lengths of the beginnings in `open`, in bytes.
    private var stems: [Int] = []
    /// The phrases that may begin with a slot, by its number.
    private var beginning: [[Phrase]] = []

    /// The phrases of `texts`; one without a word never stands anywhere.
    package init(_ texts: [String]) {
        self.texts = texts
        var slots = Phrase.Slots()
        let phrases = texts.enumerated().compactMap { number, text in
            Phrase(text, number: number, slots: &slots)
        }
        beginning = Array(repeating: [], count: slots.words.count)
        for phrase in phrases {
            for slot in Set(phrase.steps[0].choices.map { $0[0] }) {
                beginning[slot].append(phrase)
            }
        }
        for (slot, words) in slots.words.enumerated() {
            for word in Set(words) {
                if word.isOpen {
                    open[word.folded, default: []].append(slot)
                } else {
                    closed[word.folded, default: []].append(slot)
                }
            }
        }
        stems = Set(open.keys.map(\.utf8.count)).sorted()
    }

    /// Whether there are none.
    package var isEmpty: Bool { texts.isEmpty }

    /// The slots that a word fills, which is `folded`.
    package func slots(of folded: String) -> [Int] {
        var slots = closed[folded] ?? []
        let bytes = folded.utf8
        for length in stems {
            guard length <= bytes.count else { break }
            guard let found = open[String(decoding: bytes.prefix(length), as: UTF8.self)] else {
                continue
            }
            slots += found
        }
        return slots
    }

    /// How many slots there are.
    package var slotCount: Int { beginning.count }

    /// The phrases that may begin with a slot.
    package func phrases(from slot: Int) -> [Phrase] { beginning[slot] }
}

extension PhraseList: Hashable {
    /// Whether the texts are the same, in the same order.
    package static func == (left: PhraseList, right: PhraseList) -> Bool {
        left.texts == right.texts
    }

    /// Hashes the texts.
    package func hash(into hasher: inout Hasher) { hasher.combine(texts) }
}

extension PhraseList: Codable {
    /// Decodes the texts.
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([String].self))
    }

    /// Encodes the texts.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(texts)
    }
}

extension PhraseList: ExpressibleByArrayLiteral {
    /// The phrases of `texts`.
    package init(arrayLiteral texts: String...) { self.init(texts) }
}
