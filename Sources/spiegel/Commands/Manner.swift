import ArgumentParser
import DialogModel
import Wording

/// How a command speaks: the options that all commands have.
struct Manner: ParsableArguments {
    @ArgumentParser.Option(
        name: [.long, .customLong("taal")],
        help: help(HelpWords.language),
        transform: Manner.language
    )
    var language: Language?

    @Flag(name: [.long, .customLong("eenvoudig")], help: help(HelpWords.plain))
    var plain = false

    @Flag(
        name: [.customLong("no-color"), .customLong("geen-kleur")],
        help: help(HelpWords.noColour)
    )
    var noColour = false

    @Flag(
        name: [.customLong("no-input"), .customLong("geen-vragen")],
        help: help(HelpWords.noInput)
    )
    var noInput = false

    private static func language(_ text: String) throws -> Language {
        guard let language = Language(rawValue: text) else {
            throw ValidationError(HelpWords.language(in: Surroundings.languageOfHelp))
        }
        return language
    }
}

/// A sentence for `--help`, in the language that the command line or the environment asks for.
func help(_ sentence: Sentence) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: sentence(in: Surroundings.languageOfHelp))
}

extension CommandConfiguration {
    /// A command that says of itself `abstract`.
    init(
        _ name: String,
        _ aliases: [String] = [],
        abstract: Sentence,
        discussion: Sentence? = nil,
        subcommands: [any ParsableCommand.Type] = []
    ) {
        self.init(
            commandName: name,
            abstract: abstract(in: Surroundings.languageOfHelp),
            discussion: discussion?(in: Surroundings.languageOfHelp) ?? "",
            version: "",
            subcommands: subcommands,
            aliases: aliases
        )
    }
}
