import DialogModel

/// Reads a number or a score as people type it: `7,5`, `een zesje`, `zeven en een half`, `7/10`.
///
/// One number in a sentence is the answer, unless a word before it turns it around (`geen 7`).
/// Two numbers are never guessed between.
struct ScoreReader {
    /// How large a number may be where no bound is set.
    static let largest = Tenths(999_999_999)
    /// How many numbers are offered to choose from.
    private static let mostOffered = 5

    let words: NumberWords
    let lowest: Tenths?
    let highest: Tenths?

    /// The number, or why there is none.
    func read(_ text: String) -> Reading<Tenths> {
        let tokens = NumberToken.pieces(of: text)
        guard !tokens.isEmpty else { return .refused(.notANumber) }
        var scan = NumberScan(tokens, words: words, highest: highest)
        if words.stressedOne.contains(where: text.lowercased().contains) {
            scan.oneIsStressed = true
        }
        scan.run()
        if let defect = scan.defect {
            switch defect {
            case .tooPrecise: return .refused(.tooPrecise)
            case .tooLarge: return .refused(outOfRange)
            }
        }
        let named = Set(scan.found).sorted()
        guard let first = named.first else { return .refused(.notANumber) }
        guard named.count == 1 else { return several(named) }
        guard !scan.isDenied else { return .refused(.notANumber) }
        let score = Tenths(tenths: first)
        return fits(score) ? .understood(score) : .refused(outOfRange)
    }

    private var outOfRange: Rejection {
        .outOfRange(lowest: lowest, highest: highest ?? Self.largest)
    }

    private func fits(_ score: Tenths) -> Bool {
        score >= (lowest ?? Tenths(tenths: -Self.largest.tenths))
            && score <= (highest ?? Self.largest)
    }

    /// The numbers that fit, with the one halfway where two lie one apart.
    private func several(_ named: [Int]) -> Reading<Tenths> {
        var candidates = named
        if named.count == 2, named[1] - named[0] == 10 { candidates.insert(named[0] + 5, at: 1) }
        let fitting = candidates.map { Tenths(tenths: $0) }.filter(fits)
        return .refused(
            fitting.isEmpty
                ? outOfRange : .severalNumbers(Array(fitting.prefix(Self.mostOffered)))
        )
    }
}
