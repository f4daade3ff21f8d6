import DialogModel
import Wording

/// A line typed by the one who asks, at the questions of a step.
enum AskerLine: Hashable {
    /// One of the questions, in the asker's own words if there are any.
    case choose(Int, wording: String?)
    /// A question of the asker's own; empty where it is still to be typed.
    case own(String)
    /// One more question on the last answer; empty where none was typed.
    case probe(String)
    /// On to the next step.
    case next
    /// A line that begins with `/`.
    case command(TypedLine)
    /// A number that no question has, or a single word that is no key.
    case unclear

    /// Reads `line` among `count` questions, where `shortcuts` call other dialogues.
    ///
    /// A number alone, or with a colon and words behind it, is a question of the list; a key with
    /// words behind it is what the key says, in both languages; any other text of several words is
    /// asked as it stands.
    init(_ line: String, among count: Int, shortcuts: [String: DialogID]) {
        let typed = line.trimmed
        guard let word = typed.split(maxSplits: 1, whereSeparator: \.isWhitespace).first else {
            self = .next
            return
        }
        if line.first == "/" || typed == "?" {
            self = .command(TypedLine(line, shortcuts: shortcuts))
            return
        }
        let rest = String(typed.dropFirst(word.count)).trimmed
        let number = typed.prefix { $0.isASCII && $0.isNumber }
        let behind = typed.dropFirst(number.count)
        if let chosen = Int(number), behind.isEmpty || behind.first == ":" {
            let wording = String(behind.dropFirst()).trimmed
            self =
                (1...max(1, count)).contains(chosen) && count > 0
                ? .choose(chosen - 1, wording: wording.isEmpty ? nil : wording) : .unclear
            return
        }
        let letters = FoldedText(word.last == ":" ? word.dropLast() : word).text
        let keys = { (key: Sentence) in [key.dutch, key.english].contains(letters) }
        if keys(InterviewWords.ownKey) {
            self = .own(rest)
        } else if keys(InterviewWords.probeKey) {
            self = .probe(rest)
        } else {
            self = rest.isEmpty && typed.last != "?" ? .unclear : .own(typed)
        }
    }
}
