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
    /// Something else.
    case unclear

    /// Reads `line` among `count` questions, where `shortcuts` call other dialogues.
    ///
    /// The keys of both languages are understood.
    init(_ line: String, among count: Int, shortcuts: [String: DialogID]) {
        let typed = line.trimmed
        let parts = typed.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
        let rest = parts.count > 1 ? parts[1].trimmed : ""
        guard let word = parts.first else {
            self = .next
            return
        }
        if let number = Int(word) {
            guard (1...max(1, count)).contains(number), count > 0 else {
                self = .unclear
                return
            }
            self = .choose(number - 1, wording: rest.isEmpty ? nil : rest)
            return
        }
        let keys = { (key: Sentence) in [key.dutch, key.english].contains(FoldedText(word).text) }
        if keys(InterviewWords.ownKey) {
            self = .own(rest)
        } else if keys(InterviewWords.probeKey) {
            self = .probe(rest)
        } else {
            switch TypedLine(line, shortcuts: shortcuts) {
            case .answer: self = .unclear
            case .command, .call, .unknown, .ambiguous:
                self = .command(TypedLine(line, shortcuts: shortcuts))
            }
        }
    }
}
