import ArgumentParser
import CLinux
import DaemonProgram
import DialogModel
import DialogSession
import Glibc
import LineEditor
import SpiegelAPI
import Wording

/// `spiegel`: thinks with you after a session.
struct Spiegel: Act {
    static let configuration: CommandConfiguration = {
        var configuration = CommandConfiguration(
            "spiegel",
            abstract: HelpWords.spiegel,
            discussion: HelpWords.discussion,
            subcommands: [
                Begin.self, Resume.self, List.self, Show.self, Search.self, Export.self,
                Later.self, Erase.self, Bring.self, Take.self, Copies.self, Withdraw.self,
                Agreements.self, Meeting.self, TrendsCommand.self, YearCommand.self,
                PathCommand.self, Theory.self, Cards.self,
                DemoCommand.self, DialogCommand.self,
            ]
        )
        configuration.version = Wire.release
        return configuration
    }()

    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws { try await visit.hold(.menu) }
}

/// Where the program begins and ends.
@main
enum Program {
    @MainActor
    static func main() async {
        // What is installed is one file under two names.
        let name = CommandLine.arguments.first?.split(separator: "/").last
        if name == Substring(DaemonProgram.name) {
            DaemonProgram.settle()
            return await DaemonProgram.main()
        }
        clinux_protect_memory()
        let command: any ParsableCommand
        do {
            command = try Spiegel.parseAsRoot(Arguments.prepared(CommandLine.arguments.dropFirst()))
        } catch {
            end(with: error)
        }
        guard let act = command as? any Act else {
            var command = command
            do {
                try command.run()
                exit(0)
            } catch {
                end(with: error)
            }
        }
        exit(await run(act))
    }

    /// Runs `act`, gives the terminal back whatever happens, and says what went wrong.
    @MainActor
    private static func run(_ act: any Act) async -> Int32 {
        let visit = Visit(act.manner)
        do {
            try await act.act(in: visit)
            await visit.close()
            return 0
        } catch let ended as Ended {
            await visit.close()
            return ended.code
        } catch let told as any Coded {
            let fault = told.fault
            let started = visit.failedStart
            let isGivenUp = visit.isGivenUp
            await visit.close()
            if isGivenUp {
                Complaint.tell(ScreensTrouble.givenUp(in: visit.language))
                return 130
            }
            if started == nil {
                Complaint.tell("spiegel: \(fault.sentence(in: visit.language)) [\(fault.code)]")
            }
            return started ?? fault.exitCode
        } catch {
            await visit.close()
            end(with: error)
        }
    }

    /// Ends with what `error` says; an argument that it quotes can do nothing to the terminal.
    private static func end(with error: any Error) -> Never {
        let code = Spiegel.exitCode(for: error)
        let language = Surroundings.languageOfHelp
        // What was asked for, as help or completions, is not about an argument.
        guard !code.isSuccess else {
            let help = Spiegel.fullMessage(for: error)
            guard help.hasPrefix("OVERVIEW:"), language == .dutch else {
                Spiegel.exit(withError: error)
            }
            StandardOutput.write(line: Visible(DutchHelp(help).text))
            exit(0)
        }
        let misuse = Misuse(
            Spiegel.message(for: error),
            in: Arguments.prepared(CommandLine.arguments.dropFirst())
        )
        let words =
            error is ValidationError || code != .validationFailure
            ? nil : misuse.sentence?(in: language)
        if let words {
            Complaint.tell(words)
        } else {
            // The parser has set its own lines.
            let told = Spiegel.fullMessage(for: error)
            if !told.isEmpty { StandardOutput.complain(Visible(told)) }
        }
        exit(code.rawValue)
    }
}
