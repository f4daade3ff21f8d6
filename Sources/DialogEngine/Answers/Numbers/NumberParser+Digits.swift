import DialogModel

extension NumberParser {
    /// A number in digits, with its groups of thousands and its decimals, and a word for hundreds or
    /// thousands behind it.
    func literal(at start: Int) -> NumberPhrase? {
        guard let first = pieces.digits(start) else { return nil }
        var groups = [first]
        var marks: [Unicode.Scalar] = []
        var end = start + 1
        while let mark = pieces.mark(end), mark == "," || mark == ".", pieces.isGlued(end),
            let digits = pieces.digits(end + 1), pieces.isGlued(end + 1)
        {
            groups.append(digits)
            marks.append(mark)
            end += 2
        }
        if marks.isEmpty, let spaced = spacedThousands(from: start) { return spaced }
        let digits = NumberDigits(
            groups: groups,
            marks: marks,
            groupMark: words.groupMark,
            hasThousands: hasThousands
        )
        let (tenths, defect) = digits.reading
        var phrase = NumberPhrase(tenths: tenths, range: start..<end, defect: defect)
        glue(&phrase)
        guard marks.isEmpty, defect == nil, !phrase.isDoubtful, let word = pieces.word(end),
            let multiple = words.multiples[word], tenths < 10_000_000
        else { return phrase }
        var sum = NumberSum()
        guard sum.add(tenths / 10), sum.add(multiple) else { return phrase }
        return summed(sum, from: start, at: end + 1)
    }

    private var hasThousands: Bool { highest.map { $0 >= Tenths(1_000) } ?? true }

    /// Thousands parted by spaces, as the standard has it: `2 500`.
    private func spacedThousands(from start: Int) -> NumberPhrase? {
        guard hasThousands, let first = pieces.digits(start), first.count <= 3,
            !first.hasPrefix("0"), !pieces.isGlued(start)
        else { return nil }
        var digits = first
        var end = start + 1
        while let group = pieces.digits(end), group.count == 3, !pieces.isGlued(end) {
            digits += group
            end += 1
        }
        guard end > start + 1, digits.count <= NumberDigits.most, let value = Int(digits),
            !pieces.isGlued(end)
        else { return nil }
        return NumberPhrase(tenths: value * 10, range: start..<end)
    }

    /// Marks a number doubtful that something is glued to, and reads letters that look like digits.
    private func glue(_ phrase: inout NumberPhrase) {
        let (start, end) = (phrase.range.lowerBound, phrase.range.upperBound)
        if pieces.isGlued(start) {
            if let before = pieces.word(start - 1) {
                phrase.isDoubtful = true
                if let look = Self.alike(before), let digits = pieces.digits(start) {
                    phrase = lookalike(look + digits, (start - 1)..<end) ?? phrase
                }
            } else if let mark = pieces.mark(start - 1), mark == "," || mark == ".",
                pieces.digits(start - 2) == nil || !pieces.isGlued(start - 1)
            {
                // `,5` and `.5`: the whole number before it may be missing.
                let whole = pieces.digits(start) ?? ""
                phrase = NumberPhrase(
                    tenths: whole.count == 1 ? Int(whole) ?? 0 : phrase.tenths,
                    range: phrase.range,
                    isDoubtful: true
                )
            }
        }
        guard pieces.isGlued(end), let after = pieces.word(end) else { return }
        if words.endings.contains(after) {
            phrase = NumberPhrase(
                tenths: phrase.tenths,
                range: start..<(end + 1),
                defect: phrase.defect,
                isDoubtful: phrase.isDoubtful
            )
        } else {
            let digits = pieces.digits(start) ?? ""
            phrase.isDoubtful = true
            if end == start + 1, let look = Self.alike(after) {
                phrase = lookalike(digits + look, start..<(end + 1)) ?? phrase
            }
        }
    }

    private func lookalike(_ digits: String, _ range: Range<Int>) -> NumberPhrase? {
        guard digits.count <= 9, let value = Int(digits) else { return nil }
        return NumberPhrase(tenths: value * 10, range: range, isDoubtful: true)
    }

    /// The digits that a word looks like.
    private static func alike(_ word: String) -> String? {
        let digits = word.map { "o" == $0 ? "0" : "li".contains($0) ? "1" : "" }
        return digits.contains("") ? nil : digits.joined()
    }
}
