import DialogModel

/// Reads a number or a score as people type it: `7,5`, `een zesje`, `zeven en een half`, `7/10`.
///
/// A number that stands alone, or in words that are known not to turn it, is the answer, and what is
/// said beside it is kept. Anything else is asked about: never less and never other than what stands
/// there is taken, and two numbers are never guessed between.
struct ScoreReader {
    /// How large a number may be where no bound is set.
    static let largest = Tenths(999_999_999)
    /// How many numbers are offered to choose from.
    private static let mostOffered = 5

    let words: NumberWords
    let lowest: Tenths?
    let highest: Tenths?
    /// Whether things are counted, so that what is counted may stand behind the number.
    let counts: Bool

    /// The number, or why there is none.
    func read(_ text: String) -> Reading<Tenths> {
        let pieces = Pieces(text)
        if let roman = RomanNumeral.value(of: text) {
            return taken(Tenths(roman), words: nil)
        }
        let found = NumberScan(pieces, words: words, highest: highest).phrases
        guard !found.isEmpty else { return suggestion(pieces) }
        return read(found, in: pieces)
    }

    private func read(_ found: [NumberPhrase], in pieces: Pieces) -> Reading<Tenths> {
        let context = NumberContext(
            pieces: pieces,
            words: words,
            highest: highest,
            counts: counts
        )
        let phrases = context.relevant(found)
        if let defect = phrases.compactMap(\.defect).first {
            switch defect {
            case .tooPrecise: return .refused(.tooPrecise)
            case .tooLarge: return .refused(outOfRange)
            }
        }
        var named = Set(phrases.map(\.tenths)).sorted()
        if isBareHalf(pieces) { named.append(50) }
        guard let first = phrases.first, named.count == 1 else { return asked(named) }
        switch context.sense(of: first) {
        case .answer(let beside):
            return first.isDoubtful
                ? asked(named) : taken(Tenths(tenths: first.tenths), words: beside)
        case .denied: return .refused(.notANumber)
        case .unclear(let others):
            // `zeve en een half` is no half.
            let meant = meant(pieces)
            return asked(meant.isEmpty ? Set(named + others).sorted() : meant)
        }
    }

    /// `half` alone is half a point, or halfway.
    private func isBareHalf(_ pieces: Pieces) -> Bool {
        pieces.all.count == 1 && (pieces.word(0).map(words.halves.contains) ?? false)
    }

    private func taken(_ score: Tenths, words: String?) -> Reading<Tenths> {
        fits(score) ? .understood(score, words: words) : .refused(outOfRange)
    }

    /// The numbers that were perhaps mistyped.
    private func meant(_ pieces: Pieces) -> [Int] {
        let corrected = NumberScan.corrected(pieces, words: words, highest: highest)
        return Set(corrected.filter { $0.defect == nil }.map(\.tenths)).sorted()
    }

    /// Asks about a number that was perhaps mistyped.
    private func suggestion(_ pieces: Pieces) -> Reading<Tenths> {
        let fitting = meant(pieces).map { Tenths(tenths: $0) }.filter(fits)
        return .refused(fitting.isEmpty ? .notANumber : .severalNumbers(fitting))
    }

    private var outOfRange: Rejection {
        .outOfRange(lowest: lowest, highest: highest ?? Self.largest)
    }

    private func fits(_ score: Tenths) -> Bool {
        score >= (lowest ?? Tenths(tenths: -Self.largest.tenths))
            && score <= (highest ?? Self.largest)
    }

    /// The numbers that fit, with the one halfway where two lie one apart.
    private func asked(_ named: [Int]) -> Reading<Tenths> {
        var candidates = named
        if named.count == 2, named[1] - named[0] == 10 { candidates.insert(named[0] + 5, at: 1) }
        let fitting = candidates.map { Tenths(tenths: $0) }.filter(fits)
        return .refused(
            fitting.isEmpty
                ? outOfRange : .severalNumbers(Array(fitting.prefix(Self.mostOffered)))
        )
    }
}
