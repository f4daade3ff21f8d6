import DialogModel
import FoundationEssentials
import Glibc
import LineEditor
import SpiegelAPI
import SpiegelLink

/// Starts the daemon when none answers.
///
/// It ends by itself when nobody needs it any more.
struct DaemonStarter {
    /// How long a daemon that nobody talks to stays, in seconds.
    static let idleSeconds = 900
    /// How long a start may take.
    static let patience = Duration.seconds(20)

    /// How a start went wrong.
    enum Failure: Error {
        /// There is no program to start.
        case noProgram
        /// It ended, with this status, having said this.
        case ended(status: Int32, words: String)
        /// It was ended by this signal.
        case killed(by: Int32)
        /// It did not answer in time, or could not be made.
        case silent
    }

    /// The daemon's program: beside this one, or in `PATH`.
    static var program: String? {
        let beside = Places.parent(of: Places.program) + "/spiegeld"
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        let others: [String] = path.split(separator: ":").map { "\($0)/spiegeld" }
        return ([beside] + others).first { access($0, X_OK) == 0 }
    }

    /// Starts the daemon and waits until it answers `client`.
    static func start(for client: SpiegelLink) async throws(Failure) {
        guard let program else { throw .noProgram }
        let words = scratch()
        defer { if words >= 0 { Glibc.close(words) } }
        guard let process = spawn(program, words: words) else { throw .silent }
        let clock = ContinuousClock()
        let end = clock.now + patience
        while clock.now < end {
            if await answers(client) { return }
            var status: Int32 = 0
            if waitpid(process, &status, WNOHANG) == process {
                // Another one may have been a moment earlier, and this one gave way to it.
                if await answers(client) { return }
                // WTERMSIG and WEXITSTATUS of <sys/wait.h>, which Swift does not import.
                let signal = status & 0x7f
                guard signal == 0 else { throw .killed(by: signal) }
                throw .ended(status: (status >> 8) & 0xff, words: text(words))
            }
            guard (try? await clock.sleep(for: .milliseconds(10))) != nil else { break }
        }
        throw .silent
    }

    /// A nameless file for what the daemon says while it starts: sentences without content.
    private static func scratch() -> Int32 {
        var template = Array("/dev/shm/spiegeld-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { return descriptor }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        unlink(template)
        return descriptor
    }

    private static func answers(_ client: SpiegelLink) async -> Bool {
        do {
            _ = try await client.health()
            return true
        } catch .link(.noDaemon) {
            return false
        } catch .link(.connectionLost) {
            return false
        } catch {
            // Whatever it says, it is there; what is wrong is told at the first real question.
            return true
        }
    }

    /// A process of its own session, with an empty mask and default handlers: this one's are its own.
    private static func spawn(_ program: String, words: Int32) -> pid_t? {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        // POSIX_SPAWN_SETSID of <spawn.h>, which Swift does not import.
        let ownSession: Int32 = 0x80
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | ownSession
        posix_spawnattr_setflags(&attributes, Int16(flags))
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        if words >= 0 {
            posix_spawn_file_actions_adddup2(&files, words, STDERR_FILENO)
        } else {
            posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        }
        let arguments = [program, "--idle-exit", "\(idleSeconds)"]
        var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, program, &files, &attributes, &pointers, environ)
        return code == 0 ? process : nil
    }

    private static func text(_ descriptor: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).trimmed
    }
}
