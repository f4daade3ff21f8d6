import DialogModel

/// The words of a language that stand for numbers or turn their meaning.
struct NumberWords: Sendable {
    /// What a word is worth, in tenths, below a hundred.
    let values: WordTable<Int>
    /// What multiplies what stands before it.
    let multiples: WordTable<Int>
    /// The word that is both an article and the number one.
    let one: String
    /// The same with its stress marked, which only the number has.
    let stressedOne: [String]
    /// Words for half.
    let halves: WordTable<Void>
    /// Parts that one decimal cannot say.
    let fractions: WordTable<Void>
    /// Words between a number and its half, and within large numbers.
    let joiner: String
    /// Words for the decimal mark.
    let points: WordTable<Void>
    /// Words for a minus sign, before a number; behind it they and `pluses` are school marks.
    let minuses: WordTable<Void>
    let pluses: WordTable<Void>
    /// Words between two numbers that are both meant.
    let betweens: WordTable<Void>
    /// Words that say that the number behind them is not the answer.
    let denials: WordTable<Void>
    /// Articles and such, which may stand between such a word and its number.
    let articles: WordTable<Void>
    /// What stands between a score and the highest one: `7 van de 10`.
    let outOf: WordTable<Void>
    /// What may stand before a number and says nothing about it.
    let fillers: WordTable<Void>
    /// What may stand before or behind it and colours it, so that it is kept.
    let hedges: WordTable<Void>
    /// What begins something of its own behind a number, without a comma.
    let openers: WordTable<Void>
    /// What begins a reason, in which other numbers may stand.
    let reasons: WordTable<Void>
    /// What makes another number of the one before it: `3 dozijn`, `7 uur`.
    let units: WordTable<Void>
    /// What is one slip away from a number and means something of its own.
    let lookalikes: WordTable<Void>
    /// Endings of a number in digits: `een 7tje`.
    let endings: WordTable<Void>
    /// What stands between thousands; the other mark stands before decimals.
    let groupMark: Unicode.Scalar

    /// The words of a language.
    static func of(_ language: Language) -> NumberWords {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    /// The whole number that one word stands for, also where it is made of several:
    /// `driehonderdvijftig`.
    func whole(_ word: String) -> Int? {
        if let value = values[word] { return value % 10 == 0 ? value / 10 : nil }
        if let multiple = multiples[word] { return multiple }
        for (name, multiple) in [("duizend", 1_000), ("honderd", 100)]
        where multiples.contains(name) {
            guard let place = word.utf8Range(of: name) else { continue }
            let before = word[..<place.lowerBound]
            var after = word[place.upperBound...]
            if after.hasPrefix(joiner), after.count > joiner.count {
                after = after.dropFirst(joiner.count)
            }
            let times = before.isEmpty ? 1 : whole(String(before))
            let rest = after.isEmpty ? 0 : whole(String(after))
            guard let times, let rest, (1..<1_000).contains(times), rest < multiple else {
                continue
            }
            return times * multiple + rest
        }
        return nil
    }

    /// All tables.
    var illustrations: [[Illustration]] {
        [
            values.both, multiples.both, halves.both, fractions.both, points.both, minuses.both,
            pluses.both, betweens.both, denials.both, articles.both, outOf.both, fillers.both,
            hedges.both, openers.both, reasons.both, units.both,
            lookalikes.both, endings.both,
        ]
    }
}

extension WordTable {
    /// The line that reads because of it, and the one that must not.
    var both: [Illustration] { [example, counterexample] }
}

extension String {
    /// Where `part` stands first.
    fileprivate func utf8Range(of part: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(part) {
                return start..<(index(start, offsetBy: part.count))
            }
            start = index(after: start)
        }
        return nil
    }
}
