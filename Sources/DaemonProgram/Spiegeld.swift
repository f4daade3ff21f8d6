import ArgumentParser
import DialogModel
import FoundationEssentials
import Glibc
import Logging
import SpiegelAPI
import SpiegelDaemon
import Wording

/// `spiegeld`: keeps one user's conversations and holds them over a Unix socket.
struct Spiegeld: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spiegeld",
        abstract: "Keeps your conversations and holds them over a Unix socket.",
        discussion: """
            Usually 'spiegel' starts it, or the service manager by its socket. Without options it \
            keeps everything in your own folders; SPIEGEL_HOME puts all of it under one folder.
            """,
        version: Wire.release
    )

    @ArgumentParser.Option(
        name: .customLong("socket"),
        help: "The socket to listen at, when none is inherited."
    )
    var socketPath: String?

    @ArgumentParser.Option(
        name: .customLong("dialogs"),
        help: "A folder of scripts; may be given again. Your own come on top."
    )
    var folders: [String] = []

    @ArgumentParser.Option(
        name: .customLong("idle-exit"),
        help: "End after this many seconds without a connection (default: never)."
    )
    var idleExit: Int?

    @OptionGroup(title: "Bounds")
    var bounds: LimitOptions

    mutating func validate() throws {
        if let idleExit, idleExit < 1 { throw ValidationError("--idle-exit is 1 or more") }
    }

    mutating func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        // Every path is made whole before the folder where we were started is left.
        var places = Places(environment: environment)
        if let socketPath { places.socket = Places.absolute(socketPath) }
        var dialogs = folders.map(Places.absolute)
        if dialogs.isEmpty {
            dialogs = [
                Places.shippedDialogs(environment: environment, program: Places.program)
            ].compactMap { $0 }
        }
        if FileManager.default.fileExists(atPath: places.ownDialogs) {
            dialogs.append(places.ownDialogs)
        }
        // No folder is kept in use for as long as we live.
        chdir("/")
        var logger = Logger(label: "spiegeld") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        let settings = Daemon.Settings(
            places: places,
            dialogs: dialogs,
            idleExit: idleExit.map { .seconds($0) },
            limits: bounds.limits
        )
        do {
            try await Daemon(settings, logger: logger).run()
        } catch let told as any Coded {
            let fault = told.fault
            Self.tell(fault)
            throw ExitCode(fault.exitCode)
        }
    }

    private static func tell(_ fault: Fault) {
        let language = Language(locale: ProcessInfo.processInfo.environment)
        let sentence = fault.sentence(in: language)
        let line = Array("spiegeld: \(sentence) [\(fault.code)]\n".utf8)
        write(STDERR_FILENO, line, line.count)
    }
}
