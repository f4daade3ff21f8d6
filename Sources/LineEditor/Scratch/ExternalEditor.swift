import Dispatch
import Glibc

/// The user's own editor, or another program, run on one file in the foreground of this terminal.
struct ExternalEditor {
    /// The process.
    let process: pid_t

    /// Starts `command`, words of the shell, on `file`, or else the editor that `VISUAL` or `EDITOR`
    /// names; `nil` if there is no shell to do it.
    ///
    /// The child gets an empty signal mask and default handlers, since this process's are its own.
    init?(opening file: String, with command: String? = nil) {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(
            &attributes,
            Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)
        )
        let arguments = ["sh", "-c", "exec \(command ?? Self.command) \"$1\"", "sh", file]
        var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var process: pid_t = 0
        guard posix_spawn(&process, "/bin/sh", nil, &attributes, &pointers, environ) == 0 else {
            return nil
        }
        self.process = process
    }

    /// Waits until it ends.
    ///
    /// - Returns: Its exit status, 128 and more for a signal.
    func ended() async -> Int32 {
        let process = process
        return await withCheckedContinuation { continuation in
            DispatchQueue(label: "spiegel.editor").async {
                var status: Int32 = 0
                while waitpid(process, &status, 0) < 0, errno == EINTR {}
                let signal = status & 0x7f
                continuation.resume(returning: signal == 0 ? (status >> 8) & 0xff : 128 + signal)
            }
        }
    }

    /// Asks it to end.
    func end() { kill(process, SIGTERM) }

    /// The words of the shell that start the editor.
    private static var command: String {
        let chosen = [environment("VISUAL"), environment("EDITOR")].compactMap { $0 }
            .first { $0.contains { !$0.isWhitespace } }
        let command = chosen ?? (access("/usr/bin/editor", X_OK) == 0 ? "editor" : "vi")
        // Vim would keep what is cut or searched for in a file of its own.
        return isVim(command) ? "\(command) -n -i NONE" : command
    }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    private static func isVim(_ command: String) -> Bool {
        guard !command.contains(where: \.isWhitespace) else { return false }
        let folders = command.hasPrefix("/") ? [""] : ["/usr/local/bin/", "/usr/bin/", "/bin/"]
        let paths: [String] = folders.map { $0 + command }
        guard let found = paths.first(where: { access($0, X_OK) == 0 }),
            let real = realpath(found, nil)
        else { return false }
        defer { free(real) }
        let name = String(cString: real).split(separator: "/").last ?? ""
        return name.hasPrefix("vim") || name == "nvim"
    }
}
