import DialogModel
import Wording

/// A line typed at the questions of a step, among which somebody chooses.
enum AskerLine: Hashable {
    /// Some of the questions, one after the other.
    case choose([Int])
    /// One of the questions, in words of one's own.
    case word(Int, String)
    /// Words that are asked where somebody asks, and alone may have been meant as an answer.
    case plain(String)
    /// A question of one's own; empty where it is still to be typed.
    case own(String)
    /// One more question on the last answer; empty where none was typed.
    case probe(String)
    /// On to the next step.
    case next
    /// A line that begins with `/`.
    case command(TypedLine)
    /// A number that no question has, or a single word that asks nothing.
    case unclear

    /// Reads `line` among `count` questions, where `shortcuts` call other dialogues.
    ///
    /// Numbers alone, or one with a colon and words behind it, are questions of the list; a key with
    /// words behind it is what the key says, in both languages; any other text that ends with a
    /// question mark, or has several words, is asked as it stands.
    init(
        _ line: String,
        among count: Int,
        shortcuts: [String: DialogID],
        in language: Language
    ) {
        let typed = line.trimmed
        guard let word = typed.split(maxSplits: 1, whereSeparator: \.isWhitespace).first else {
            self = .next
            return
        }
        if line.first == "/" || typed == "?" {
            self = .command(TypedLine(line, shortcuts: shortcuts, in: language))
            return
        }
        let rest = String(typed.dropFirst(word.count)).trimmed
        if let numbers = Self.numbers(in: typed) {
            self = numbers.allSatisfy((0..<count).contains) ? .choose(numbers) : .unclear
            return
        }
        let number = typed.prefix { $0.isASCII && $0.isNumber }
        let behind = typed.dropFirst(number.count)
        if let chosen = Int(number), behind.first == ":" {
            let wording = String(behind.dropFirst()).trimmed
            let isOffered = (1...count).contains(chosen)
            self =
                !isOffered
                ? .unclear
                : wording.isEmpty ? .choose([chosen - 1]) : .word(chosen - 1, wording)
            return
        }
        let letters = FoldedText(word.last == ":" ? word.dropLast() : word).text
        let keys = { (key: Sentence) in [key.dutch, key.english].contains(letters) }
        if keys(InterviewWords.ownKey) {
            self = .own(rest)
        } else if keys(InterviewWords.probeKey) {
            self = .probe(rest)
        } else {
            self = typed.last == "?" ? .own(typed) : rest.isEmpty ? .unclear : .plain(typed)
        }
    }

    /// The places that `text` names, `1 3` or `1 en 3`, each once; `nil` where it holds anything else.
    private static func numbers(in text: String) -> [Int]? {
        let words = text.split { $0.isWhitespace || ",;+&".contains($0) }
            .filter { !["en", "and"].contains(FoldedText($0).text) }
        let numbers = words.compactMap { $0.count < 4 ? Int($0) : nil }
        guard !numbers.isEmpty, numbers.count == words.count else { return nil }
        return numbers.reduce(into: []) { places, number in
            if !places.contains(number - 1) { places.append(number - 1) }
        }
    }
}
