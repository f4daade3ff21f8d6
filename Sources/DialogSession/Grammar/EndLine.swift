import DialogModel
import Wording

/// A line typed at the end of a conversation.
enum EndLine: Hashable {
    /// It is over.
    case leave
    /// What can be typed.
    case help
    /// What is offered after it.
    case next
    /// The screen is to be wiped.
    case hide
    /// Words to be added to the conversation.
    case later(String)
    /// A command of the program, about the conversation unless a number says otherwise.
    case command([String])
    /// Nothing that is known.
    case unknown

    /// Reads `line` at the end of the conversation `number`; the words of both languages are
    /// understood, with and without a `/`, and with `spiegel` before them as the manual writes them.
    init(_ line: String, about number: Int) {
        guard let typed = ProgramWords.Line(line) else {
            self = .leave
            return
        }
        let (word, rest) = (typed.word, typed.rest)
        if rest.isEmpty, let key = Self.keys.first(where: { $0.words.contains(word) }) {
            self = key.meaning
        } else if let command = ProgramWords.command(word) {
            self = Self.command(command, rest, about: number)
        } else {
            self = .unknown
        }
    }

    private static let keys: [(words: [String], meaning: EndLine)] = [
        (ProgramWords.leave + ["n", "nee", "no"], .leave),
        (ProgramWords.help, .help),
        (["1", "j", "ja", "y", "yes"], .next),
        (["verberg", "hide"], .hide),
    ]

    private static func command(_ name: String, _ rest: [String], about number: Int) -> EndLine {
        let numbers = rest.prefix { Int($0) != nil }
        let behind = Array(rest.dropFirst(numbers.count))
        let chosen = numbers.isEmpty ? ["\(number)"] : Array(numbers)
        switch name {
        case "later" where numbers.isEmpty && !behind.isEmpty:
            return .later(behind.joined(separator: " "))
        case "later", "show", "erase": return .command([name] + chosen + behind)
        case "export":
            if behind.first?.hasPrefix("-") ?? false { return .command([name] + chosen + behind) }
            // A file of that name, or one in this folder by the number.
            let file = behind.isEmpty ? "./" : behind.joined(separator: " ")
            return .command([name] + chosen + ["--output", file])
        default: return .command([name] + rest)
        }
    }
}
