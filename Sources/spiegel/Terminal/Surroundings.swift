import DialogModel
import FoundationEssentials
import Glibc
import LineEditor
import Reports

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
    var language: Language { Language(locale: environment) }

    /// Whether tones may be shown (<https://no-color.org>).
    var wantsColour: Bool {
        writesToTerminal && !isDumb && (environment["NO_COLOR"] ?? "").isEmpty
    }

    /// Whether nothing is to be drawn, whatever is typed: for who listens to the screen.
    var wantsPlain: Bool { !(environment["SPIEGEL_PLAIN"] ?? "").isEmpty }

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
        return Language(locale: ProcessInfo.processInfo.environment)
    }()

    /// Where lines come from.
    @MainActor
    func lineSource() -> any LineSource {
        typesAtTerminal && writesToTerminal && !isDumb
            ? ReadlineEditor() : PlainLines(columns: columns)
    }

    /// How wide the terminal is, where no editor knows.
    var columns: Int {
        Self.columns(of: STDOUT_FILENO) ?? environment["COLUMNS"].flatMap { Int($0) } ?? 80
    }

    /// How wide the terminal is at which a descriptor is open; `nil` where it is none.
    static func columns(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// When the clock here shows `time` on `day`; where it is put forward, as much later.
    static func moment(_ day: CalendarDate, _ time: ClockTime) -> Timestamp {
        var local = tm()
        local.tm_year = Int32(day.year - 1900)
        local.tm_mon = Int32(day.month - 1)
        local.tm_mday = Int32(day.day)
        local.tm_hour = Int32(time.hour)
        local.tm_min = Int32(time.minute)
        // Whether it is summer is for the system to say.
        local.tm_isdst = -1
        let seconds = mktime(&local)
        return Timestamp(milliseconds: seconds * 1000, offsetMinutes: local.tm_gmtoff / 60)
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
