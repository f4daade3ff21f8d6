import ArgumentParser
import Wording

/// The parser's help in Dutch: its own few words, what stands for a value, and commands and options by the
/// Dutch one of their names.
struct DutchHelp {
    /// The help.
    let text: String

    /// The English `help` that the parser wrote.
    init(_ help: String) {
        let lines = help.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let options = Self.options(in: lines)
        let whole = lines.map { line in
            line.hasPrefix("USAGE:") ? Self.usage(line, options) : Self.values(in: line)
        }.joined(separator: "\n")
        text = UsageWords.headings.reduce(whole) { $0.replacing($1.english, with: $1.dutch) }
    }

    /// The Dutch name of each option that has one, by the English one: `--output, --naar`.
    private static func options(in lines: [String]) -> [String: String] {
        let pairs = lines.compactMap { line -> (String, String)? in
            let names = line.split(separator: " ").prefix { $0.hasPrefix("-") }
                .map { $0.trimmed(of: ",") }.filter { $0.hasPrefix("--") }
            return names.count == 2 ? (names[0], names[1]) : nil
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// How a command is written.
    private static func usage(_ line: String, _ options: [String: String]) -> String {
        line.split(separator: " ", omittingEmptySubsequences: false).enumerated().map {
            place,
            word in
            let bare = word.trimmed(of: "[]")
            let name = place > 1 ? commands[bare] : nil
            guard let dutch = options[bare] ?? name else { return valued(String(word)) }
            return String(word).replacing(bare, with: dutch)
        }.joined(separator: " ")
    }

    /// A line of the list, in which what is said of a name begins in the same column as before.
    private static func values(in line: String) -> String {
        guard let name = line.firstMatch(of: /^( +\S.*?) {2,}(?=\S)/) else { return valued(line) }
        let column = line.distance(from: line.startIndex, to: name.range.upperBound)
        let dutch = valued(String(name.output.1))
        let gap = String(repeating: " ", count: max(2, column - dutch.count))
        return dutch + gap + valued(String(line[name.range.upperBound...]))
    }

    /// What stands for a value, in Dutch.
    private static func valued(_ text: String) -> String {
        UsageWords.values.reduce(text) { $0.replacing("<\($1.key)>", with: "<\($1.value)>") }
    }

    /// The Dutch name of each command that has one.
    private static let commands: [String: String] = {
        var names: [String: String] = [:]
        var open: [any ParsableCommand.Type] = [Spiegel.self]
        while let command = open.popLast() {
            let configuration = command.configuration
            open += configuration.subcommands
            if let name = configuration.commandName { names[name] = configuration.aliases.first }
        }
        return names
    }()
}

extension StringProtocol {
    /// Without the characters of `marks` at either end.
    fileprivate func trimmed(of marks: String) -> String {
        String(drop(while: marks.contains).reversed().drop(while: marks.contains).reversed())
    }
}
