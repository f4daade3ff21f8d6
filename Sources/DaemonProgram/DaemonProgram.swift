import ArgumentParser
import Glibc
import SpiegelDaemon

/// The daemon as a program: where it begins and ends, under whatever file's name.
package enum DaemonProgram {
    /// The name under which it is started.
    package static let name = "spiegeld"

    /// Makes the process fit to be the daemon.
    ///
    /// It comes first, before anything is awaited: with another thread there are open files.
    package static func settle() { Daemon.settle() }

    /// Reads the arguments, and runs a daemon until it is told to stop.
    package static func main() async {
        do {
            var command = try Spiegeld.parseAsRoot()
            if var daemon = command as? Spiegeld {
                try await daemon.run()
            } else {
                try command.run()
            }
        } catch {
            end(with: error)
        }
    }

    /// Ends with what `error` says; an argument that it quotes can do nothing to a terminal.
    private static func end(with error: any Error) -> Never {
        let code = Spiegeld.exitCode(for: error)
        guard !code.isSuccess else { Spiegeld.exit(withError: error) }
        let words = Spiegeld.fullMessage(for: error)
        if !words.isEmpty {
            let line = Array("\(harmless(words))\n".utf8)
            write(STDERR_FILENO, line, line.count)
        }
        exit(code.rawValue)
    }

    private static func harmless(_ text: String) -> String {
        let shown = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control where scalar != "\n", .format, .lineSeparator, .paragraphSeparator:
                "\u{FFFD}"
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(shown))
    }
}
