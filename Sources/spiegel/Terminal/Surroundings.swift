import DialogModel
import FoundationEssentials
import Glibc
import LineEditor

/// What the program finds around it: the terminal, and what the environment asks for.
struct Surroundings {
    /// The environment.
    let environment: [String: String]
    /// Whether somebody types at a terminal.
    let typesAtTerminal: Bool
    /// Whether what is written goes to a terminal.
    let writesToTerminal: Bool

    /// What is there now.
    init() {
        environment = ProcessInfo.processInfo.environment
        typesAtTerminal = isatty(STDIN_FILENO) == 1
        writesToTerminal = isatty(STDOUT_FILENO) == 1
    }

    /// Whether the cursor cannot be moved.
    var isDumb: Bool { ["dumb", "", nil].contains(environment["TERM"]) }

    /// The user's language: Dutch, unless the environment says English.
    var language: Language { Self.language(in: environment) }

    /// Whether tones may be shown (<https://no-color.org>).
    var wantsColour: Bool {
        writesToTerminal && !isDumb && (environment["NO_COLOR"] ?? "").isEmpty
    }

    /// Whether nothing is to be drawn, whatever is typed: for who listens to the screen.
    var wantsPlain: Bool { !(environment["SPIEGEL_PLAIN"] ?? "").isEmpty }

    /// The language that the first of the locale's variables names.
    static func language(in environment: [String: String]) -> Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
            .compactMap { environment[$0] }
            .first { !$0.isEmpty }
        return locale?.hasPrefix("en") == true ? .english : .dutch
    }

    /// The language for texts that are needed before the options are read.
    static let languageOfHelp: Language = {
        let arguments = CommandLine.arguments
        for (index, argument) in arguments.enumerated() {
            for name in ["--language", "--taal"] {
                let given =
                    argument == name && arguments.indices.contains(index + 1)
                    ? arguments[index + 1]
                    : argument.hasPrefix(name + "=")
                        ? String(argument.dropFirst(name.count + 1)) : ""
                if let language = Language(rawValue: given) { return language }
            }
        }
        return language(in: ProcessInfo.processInfo.environment)
    }()

    /// Where lines come from.
    @MainActor
    func lineSource() -> any LineSource {
        typesAtTerminal && writesToTerminal && !isDumb
            ? ReadlineEditor() : PlainLines(columns: columns)
    }

    /// How wide the terminal is, where no editor knows.
    var columns: Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
            return Int(size.ws_col)
        }
        return environment["COLUMNS"].flatMap { Int($0) } ?? 80
    }

    /// This program's own file.
    static var program: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "/"
    }

    /// The present, on the reader's clock.
    static func now() -> Timestamp {
        var time = time_t(Glibc.time(nil))
        var local = tm()
        localtime_r(&time, &local)
        return Timestamp(
            milliseconds: Int(time) * 1000,
            offsetMinutes: local.tm_gmtoff / 60
        )
    }
}
