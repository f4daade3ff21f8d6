import ArgumentParser
import DialogModel
import DialogSession
import Wording

/// A command line that cannot be followed, told in the user's language.
///
/// The parser tells its own errors only as English sentences, so the facts are read from those; one that
/// is not known here is told as it is.
struct Misuse {
    private let message: String
    /// What stands between quotation marks in the message.
    private let quoted: [String]
    private let words: [String]

    /// What is wrong with `words`, of which the parser said `message`.
    init(_ message: String, in words: [String]) {
        self.message = message
        self.words = words
        quoted = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }

    /// The sentence; `nil` where the message is best as it is.
    var sentence: Sentence? {
        guard let told else { return nil }
        let line = Sentence(nl: told.dutch + "\n", en: told.english + "\n")
        let help = UsageWords.seeHelp((["spiegel"] + path).joined(separator: " "))
        return Sentence(nl: line.dutch + help.dutch, en: line.english + help.english)
    }

    private var told: Sentence? {
        if let word = verb, command == nil {
            return UsageWords.unknownCommand(word, meant: Self.meant(by: word))
        }
        guard let first = quoted.first else { return nil }
        let name = String(first.prefix { $0 != " " })
        if message.hasPrefix("Unknown option") {
            return UsageWords.unknownOption(name, meant: quoted.dropFirst().first)
        }
        if message.hasPrefix("Missing value") { return UsageWords.missingValue(name) }
        if message.hasPrefix("Missing expected argument") { return UsageWords.missing(first) }
        if message.hasPrefix("The option") { return UsageWords.needlessValue(name) }
        if message.contains("nexpected argument") {
            return UsageWords.tooMuch(quoted.joined(separator: " "))
        }
        let wanted = quoted.dropFirst().first ?? ""
        if message.hasPrefix("The value"), wanted == "<number>" || wanted == "<numbers>" {
            let isExport = ["export", "exporteer"].contains(command)
            return isExport && first.contains { "./~".contains($0) }
                ? UsageWords.fileBehind(first) : UsageWords.notANumber(first)
        }
        // `The value 'x' is invalid for '--at <at>': what it takes`.
        if message.hasPrefix("The value"), wanted.hasPrefix("--"),
            let takes = message.firstRange(of: "': ").flatMap({ first in
                message[first.upperBound...].split(separator: "\n").first
            })
        {
            let option = String(wanted.prefix { $0 != " " })
            return UsageWords.unfit(first, for: option, takes: String(takes))
        }
        return nil
    }

    /// The words that are no option, nor the value of one that may stand before a command.
    private var bare: [String] {
        zip([""] + words, words).filter { before, word in
            !word.hasPrefix("-") && !["--language", "--taal"].contains(before)
        }.map(\.1)
    }

    private var verb: String? { bare.first }

    /// The command that is named, and the one that is named of its own; empty where there is no such one.
    private var path: [String] {
        var path: [String] = []
        var known = Spiegel.configuration.subcommands
        for word in bare {
            guard let command = known.first(where: { Self.names(of: $0).contains(word) }) else {
                break
            }
            path.append(word)
            known = command.configuration.subcommands
        }
        return path.isEmpty && verb == "help" ? ["help"] : path
    }

    private var command: String? { path.first }

    private static func names(of command: any ParsableCommand.Type) -> [String] {
        [command.configuration.commandName].compactMap { $0 } + command.configuration.aliases
    }

    private static let names = Set(Spiegel.configuration.subcommands.flatMap(names) + ["help"])

    /// The command that goes by another word, or by one that is nearly `word`.
    private static func meant(by word: String) -> Sentence? {
        let word = FoldedText(word).text
        let known = UsageWords.otherWords
        if let other = known.first(where: { $0.words.contains(word) }) { return other.command }
        let near = Nearness.nearest(to: word, among: names.union(known.flatMap(\.words)).sorted())
        return known.first { entry in
            near.map {
                [entry.command.dutch, entry.command.english].contains($0)
                    || entry.words.contains($0)
            } ?? false
        }?.command
    }
}
