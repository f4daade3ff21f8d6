import ArgumentParser
import Wording

/// With whom a dialogue is held.
struct Together: ParsableArguments {
    @ArgumentParser.Option(name: [.long, .customLong("met")], help: help(HelpWords.with))
    var with: String?
    @Flag(help: .hidden) var askWith = false
    @Flag(name: [.long, .customLong("bijeenkomst")], help: help(HelpWords.meeting))
    var meeting = false

    /// Whether a colleague asks the questions, whose name may still be wanted.
    var isInterview: Bool { askWith || with != nil }
}
