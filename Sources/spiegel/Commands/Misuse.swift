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
        let help = UsageWords.seeHelp(command.map { "spiegel \($0)" } ?? "spiegel")
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
        return nil
    }

    /// The first word that is no option, nor the value of one that may stand before a command.
    private var verb: String? {
        var isValue = false
        for word in words {
            if !isValue, !word.hasPrefix("-") { return word }
            isValue = ["--language", "--taal"].contains(word)
        }
        return nil
    }

    /// The command that is named, if there is such a one.
    private var command: String? { verb.flatMap { Self.names.contains($0) ? $0 : nil } }

    private static let names = Set(
        Spiegel.configuration.subcommands.flatMap { command in
            [command.configuration.commandName].compactMap { $0 } + command.configuration.aliases
        } + ["help"]
    )

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
