import DialogModel
import TestSupport
import Testing

@testable import DialogEngine

@Suite("Anything that can be typed")
struct FuzzTests {
    /// The readings are shared out over seeds, which run beside each other.
    private static let seeds = 0..<UInt64(8)

    @Test("is read or asked about, and never taken for what does not stand there", arguments: seeds)
    func anything(seed: UInt64) throws {
        let lines = try Expected.files.flatMap { try Expected.lines(of: $0) }.map(\.typed)
        var typist = Typist(seed: seed, lines: lines)
        for _ in 0..<(Readings.count / Self.seeds.count) {
            let typed = typist.line()
            let (kind, language) = typist.asked()
            if let flaw = flaw(in: typed, kind, language) {
                let scalars = typed.unicodeScalars.map { String($0.value, radix: 16) }
                Issue.record("seed \(seed): \(flaw) to \(kind) in '\(typed)' \(scalars)")
                return
            }
            guard typist.isTenth() else { continue }
            for name in NameList.read(typed) ?? [] {
                let said = FoldedText(TidyText(typed).text)
                // A space that a sign stands on is one character with it.
                let words = FoldedText.words(of: name).map { FoldedText($0.original) }
                #expect(words.allSatisfy(said.contains), "\(name) in '\(typed)'")
            }
            let words = FoldedText.words(of: typed)
            for name in Mentions.names(Typist.names, in: [words]) {
                let last = FoldedText.words(of: name).last?.folded ?? ""
                #expect(words.contains { $0.folded.hasPrefix(last) }, "\(name) in '\(typed)'")
            }
        }
    }

    /// What was taken and does not stand there; `nil` where nothing was.
    private func flaw(
        in typed: String,
        _ kind: Question.Kind,
        _ language: Language
    ) -> String? {
        let reader = AnswerReader(question: kind, language: language, today: Expected.today)
        guard case .understood(let value, let words) = reader.read(typed) else { return nil }
        let said = FoldedText(TidyText(typed).text)
        if let words, !TidyText(typed).text.contains(words) { return "words '\(words)'" }
        switch value {
        case .number(let number): return stands(number, in: typed, language) ? nil : "\(number)"
        case .choice(let chosen):
            return chosen.isEmpty || Set(chosen).count != chosen.count ? "\(chosen)" : nil
        case .list(let items):
            let isLost = items.contains { !said.contains(FoldedText($0)) || $0.isEmpty }
            return isLost ? "\(items)" : nil
        case .text(let text): return said.contains(FoldedText(text)) ? nil : text
        case .truth, .date:
            let hasSign = typed.contains { $0.isLetter || $0.isNumber || $0 == "👍" || $0 == "👎" }
            return hasSign ? nil : "\(value)"
        }
    }

    /// Whether a number stands in a text: its digits, or a word for it.
    private func stands(_ number: Tenths, in typed: String, _ language: Language) -> Bool {
        let text = TidyText(typed).text
        let digits = String(
            text.unicodeScalars.compactMap { scalar in
                scalar.properties.numericType == .decimal
                    ? scalar.properties.numericValue.map { Character(String(Int($0))) } : nil
            }
        )
        let whole = String(abs(number.tenths) / 10)
        if digits.contains(whole) { return true }
        if RomanNumeral.value(of: text) != nil { return true }
        let words = NumberWords.of(language)
        let pieces = Pieces(text)
        return pieces.indices.contains { place in
            guard let word = pieces.word(place) else { return pieces.mark(place) == "½" }
            return words.whole(word) != nil || words.values[word] != nil
                || words.halves.contains(word)
        }
    }
}

/// Types lines: random scalars, real lines with something changed, and pieces of them put together.
private struct Typist {
    static let names = ["Jan", "van den Berg", "Wil", "Jan Willem de Vries", "O'Neill"]
    static let kinds: [Question.Kind] = [
        .scale(Scale(lowEnd: "", highEnd: "")), .number(lowest: nil, highest: nil), .yesNo,
        .date(.ahead), .date(.back), .date(.any), .list, .text, .choice(options),
        .choices(options),
    ]
    private static let options = ["Boos", "Bang", "Een beetje", "Niet van toepassing"].map {
        Option(id: OptionID($0), text: $0)
    }
    private static let signs = Array(
        ",.;:-–/+%()'\"?!½²…·\t\n 0123456789٧７é\u{AD}\u{200B}\u{2028}👍"
    )

    private var dice: Dice
    private let lines: [String]
    private let words: [String]

    init(seed: UInt64, lines: [String]) {
        dice = Dice(seed: seed)
        self.lines = lines
        words = lines.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    }

    mutating func line() -> String {
        switch dice.number(0...3) {
        case 0: return scalars()
        case 1: return changed(dice.pick(lines))
        case 2: return (0..<dice.number(1...7)).map { _ in dice.pick(words) }.joined(separator: " ")
        default: return changed(dice.pick(lines) + " " + dice.pick(lines))
        }
    }

    mutating func asked() -> (Question.Kind, Language) {
        (dice.pick(Self.kinds), dice.pick(Language.allCases))
    }

    mutating func isTenth() -> Bool { dice.oneIn(10) }

    private mutating func scalars() -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<dice.number(0...12) {
            let most: UInt32 = dice.pick([0x7F, 0x24F, 0x2FFF, 0xFFFF, 0x10FFFF])
            let value = UInt32.random(in: 0...most, using: &dice)
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }

    private mutating func changed(_ line: String) -> String {
        var letters = Array(line)
        for _ in 0..<dice.number(0...3) where !letters.isEmpty {
            let place = dice.number(0...(letters.count - 1))
            switch dice.number(0...3) {
            case 0: letters.remove(at: place)
            case 1: letters.insert(dice.pick(Self.signs), at: place)
            case 2: letters[place] = dice.pick(letters)
            default: letters.insert(contentsOf: scalars(), at: place)
            }
        }
        return String(letters)
    }
}
