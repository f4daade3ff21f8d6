import DialogModel
import TestSupport
import Testing
import Wording

@testable import DialogSession

@Suite("Anything typed where a line means something")
struct GrammarFuzzTests {
    /// The readings are shared out over seeds, which run beside each other.
    private static let seeds = 0..<UInt64(4)
    private static let shortcuts: [String: DialogID] = ["meta": "metacommunicatie"]
    private static let menu = Menu(SampleCatalogue.entries, for: .dutch)

    @Test("means what stands there and nothing else", arguments: seeds)
    func anything(seed: UInt64) {
        var dice = Dice(seed: seed)
        for _ in 0..<(Readings.count / Self.seeds.count) {
            let line = Self.line(&dice)
            let language = dice.pick(Language.allCases)
            let flaws = [
                Self.flaw(TypedLine(line, shortcuts: Self.shortcuts, in: language), in: line),
                Self.flaw(
                    AskerLine(line, among: 4, shortcuts: Self.shortcuts, in: language),
                    in: line
                ),
                Self.flaw(MenuLine(line, in: Self.menu, shownOnly: []), in: line),
                Self.flaw(EndLine(line, about: 7), in: line),
                Self.flaw(FateLine(line), in: line),
            ]
            if let flaw = flaws.compactMap(\.self).first {
                let scalars = line.unicodeScalars.map { String($0.value, radix: 16) }
                Issue.record("seed \(seed): \(flaw) of '\(line)' \(scalars)")
                return
            }
        }
    }

    /// What was made of a line and does not stand there; `nil` where all does.
    private static func flaw(_ read: TypedLine, in line: String) -> String? {
        switch read {
        case .answer(let text):
            let isAnswer = text == line && line.first != "/" && line.trimmed != "?"
            return isAnswer ? nil : "the answer \(text)"
        case .command(let command, let argument):
            let isCommand = line.first == "/" || line.trimmed == "?"
            return isCommand && (argument.isEmpty || holds(line, argument))
                ? nil : "\(command) \(argument)"
        case .call, .unknown, .ambiguous: return line.first == "/" ? nil : "\(read)"
        }
    }

    private static func flaw(_ read: AskerLine, in line: String) -> String? {
        switch read {
        case .choose(let places):
            let isFit =
                !places.isEmpty && Set(places).count == places.count
                && places.allSatisfy { (0..<4).contains($0) && line.contains("\($0 + 1)") }
            return isFit ? nil : "the choice \(places)"
        case .word(let place, let words):
            let isFit =
                (0..<4).contains(place) && line.contains("\(place + 1)") && !words.isEmpty
                && holds(line, words)
            return isFit ? nil : "\(words) for \(place)"
        case .plain(let text), .own(let text), .probe(let text):
            return text.isEmpty || holds(line, text) ? nil : "the question \(text)"
        case .next: return line.trimmed.isEmpty ? nil : "going on"
        case .command(let typed): return flaw(typed, in: line.trimmed == "?" ? "?" : line)
        case .unclear: return nil
        }
    }

    private static func flaw(_ read: MenuLine, in line: String) -> String? {
        switch read {
        case .number(let number), .resume(.some(let number)):
            // A wide digit is that digit.
            let digits = FoldedText(line).text.filter(\.isNumber)
            return digits.contains("\(abs(number))") ? nil : "\(number)"
        case .command(let words):
            return words.dropFirst().allSatisfy { holds(line, $0) } ? nil : "\(words)"
        case .begin(let choice, let wishes):
            guard let name = wishes.pseudonym ?? wishes.colleague, !name.isEmpty else { return nil }
            return Self.words(of: name).allSatisfy { holds(line, $0) }
                ? nil : "\(choice.entry.id) for \(name)"
        case .help, .leave, .waiting, .occasion, .resume(nil), .unknown: return nil
        }
    }

    private static func flaw(_ read: EndLine, in line: String) -> String? {
        switch read {
        case .later(let text):
            let words = Self.words(of: text)
            return !words.isEmpty && words.allSatisfy { holds(line, $0) }
                ? nil : "the words \(text)"
        case .command(let words): return words.isEmpty ? "no command" : nil
        case .leave, .help, .next, .hide, .unknown: return nil
        }
    }

    private static func flaw(_ read: FateLine?, in line: String) -> String? {
        guard case .one(let number, let fate, _)? = read else { return nil }
        return FoldedText(line).text.contains("\(abs(number))") ? nil : "\(fate) of \(number)"
    }

    /// Whether `text` stands in `line`, code point for code point: behind a space that was a tab, a
    /// mark belongs to the space.
    private static func holds(_ line: String, _ text: String) -> Bool {
        line.utf8.contains(text.utf8)
    }

    private static func words(of text: String) -> [String] {
        text.unicodeScalars.split(separator: " ").map { String($0) }
    }

    private static let words =
        ConversationCommand.allCases.flatMap { ["/\($0.name.dutch)", "/\($0.name.english)"] }
        + ProgramWords.all + ProgramWords.help + ProgramWords.leave
        + [
            "/meta", "/", "?", "spiegel", "begin", "starrt", "kort", "verder", "o", "v", "d", "v:",
            "1", "2", "3", "9", "12", "1:", "2:", "1,", "en", "&", "+", "gedaan", "laat", "los",
            "--met", "--client", "--kort", "hoe", "was", "dat", "dan?", "Jan", "-3", "+2", "007",
        ]
    private static let signs = Array(",.;:-+&/?'\"\t\n 0123456789٧７½é\u{AD}\u{200B}\u{2028}🙂")

    private static func line(_ dice: inout Dice) -> String {
        if dice.oneIn(4) { return scalars(&dice) }
        let words = (0..<dice.number(1...5)).map { _ in dice.pick(Self.words) }
        var letters = Array(words.joined(separator: dice.pick([" ", " ", "  ", ""])))
        for _ in 0..<dice.number(0...2) where !letters.isEmpty {
            let place = dice.number(0...(letters.count - 1))
            switch dice.number(0...2) {
            case 0: letters.remove(at: place)
            case 1: letters.insert(dice.pick(signs), at: place)
            default: letters.insert(contentsOf: scalars(&dice), at: place)
            }
        }
        return String(letters)
    }

    private static func scalars(_ dice: inout Dice) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<dice.number(0...12) {
            let most: UInt32 = dice.pick([0x7F, 0x24F, 0x2FFF, 0xFFFF, 0x10FFFF])
            let value = UInt32.random(in: 0...most, using: &dice)
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }
}
