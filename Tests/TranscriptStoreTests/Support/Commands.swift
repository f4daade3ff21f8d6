import Foundation

/// Other programs that tests run.
enum Commands {
    struct Ended {
        let code: Int32
        let output: String
    }

    /// Runs a program to its end.
    ///
    /// Not by Foundation's `Process`: where some 1,360 descriptors are open, as with many tests at
    /// once, it reads beyond the list of them and crashes.
    static func run(_ program: String, _ arguments: String...) throws -> Ended {
        let output =
            FileManager.default.temporaryDirectory.path
            + "/spiegel-said-\(UInt64.random(in: 0...UInt64.max))"
        defer { unlink(output) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        let words = ([program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        var process = pid_t()
        let failure = posix_spawnp(&process, program, &actions, nil, words + [nil], environ)
        guard failure == 0 else { throw Unstarted(program: program, code: failure) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw Unstarted(program: program, code: errno) }
        }
        return Ended(
            // A signal as a shell tells it.
            code: status & 0x7f == 0 ? status >> 8 & 0xff : 128 + status & 0x7f,
            output: try String(contentsOfFile: output, encoding: .utf8)
        )
    }

    /// A program that could not be run.
    struct Unstarted: Error {
        let program: String
        let code: Int32
    }

    /// The program of the campaigns, built beside the tests.
    private static func crashwriter() throws -> String {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(fileURLWithPath: tests).deletingLastPathComponent()
            .appendingPathComponent("spiegel-crashwriter").path
    }

    /// Opens and closes a store in a process of its own, which is killed at a statement of the
    /// database; at none for `nil`.
    static func crash(_ place: Place, at statement: Int?) throws -> String {
        try run(
            crashwriter(),
            "open",
            place.data,
            place.keyFile,
            "FULL",
            "\(statement ?? .max)"
        ).output
    }

    /// Opens and verifies a store as another user really, in a process of its own.
    static func check(_ place: Place, as uid: Int) throws -> String {
        let checker = try crashwriter()
        return try run(
            "setpriv",
            "--reuid=\(uid)",
            "--regid=\(uid)",
            "--clear-groups",
            checker,
            "check",
            place.data,
            place.keyFile
        ).output
    }
}

/// A small file system in memory, mounted for one test.
final class SmallDisk: Sendable {
    let path: String

    /// Mounts it; needs root.
    init(mebibytes: Int) throws {
        path =
            FileManager.default.temporaryDirectory.path
            + "/spiegel-disk-\(UInt64.random(in: 0...UInt64.max))"
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: false
        )
        let mounted = try Commands.run(
            "mount",
            "-t",
            "tmpfs",
            "-o",
            "size=\(mebibytes)m",
            "tmpfs",
            path
        )
        guard mounted.code == 0 else { throw Unmounted(reason: mounted.output) }
    }

    deinit {
        _ = try? Commands.run("umount", path)
        _ = rmdir(path)
    }

    /// Mounting was not permitted: the test needs root.
    struct Unmounted: Error { let reason: String }

    var free: Int {
        var status = statvfs()
        return statvfs(path, &status) == 0 ? Int(status.f_bavail * status.f_frsize) : 0
    }

    /// Fills it until `free` bytes are left.
    func fill(leaving left: Int) throws {
        let path = path + "/filler"
        let file = Glibc.open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        defer { close(file) }
        var size = max(0, free - left)
        let block = [UInt8](repeating: 7, count: 4_096)
        while size >= 4_096, write(file, block, 4_096) == 4_096 { size -= 4_096 }
    }

    func empty() { _ = unlink(path + "/filler") }
}
