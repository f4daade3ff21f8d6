import DialogModel
import Glibc

/// A Unix socket that listens, bound by us or inherited.
///
/// A socket we bind never exists with another mode than 0600 and is never taken from a live daemon:
/// a lock file beside it is held for the daemon's life, and only its holder removes a stale socket.
public struct ListeningSocket: Sendable {
    /// The longest path that fits `sockaddr_un` (unix(7)).
    public static let maximumPathBytes = 107
    private static let backlog: CInt = 256

    /// The descriptor.
    public let descriptor: CInt
    /// The path whose file is ours to remove; `nil` for an inherited socket.
    public let ownPath: String?

    /// The socket that a service manager passed (sd_listen_fds(3)), or `nil` when there is none.
    ///
    /// - Throws: `systemFailure` when what was passed is no single listening Unix socket.
    public static func inherited() throws(Fault) -> ListeningSocket? {
        guard let pid = getenv("LISTEN_PID"), pid_t(String(cString: pid)) == getpid(),
            let count = getenv("LISTEN_FDS")
        else { return nil }
        let passed = String(cString: count)
        for name in ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"] { unsetenv(name) }
        let descriptor: CInt = 3
        guard passed == "1", option(SO_ACCEPTCONN, of: descriptor) == 1,
            option(SO_DOMAIN, of: descriptor) == AF_UNIX
        else { throw .systemFailure(call: "sd_listen_fds", errno: Int(EINVAL)) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return ListeningSocket(descriptor: descriptor, ownPath: nil)
    }

    /// Binds `path`, making its folder (0700) when there is none.
    ///
    /// - Throws: `socketPathTooLong`, `alreadyRunning`, `notASocket`, `notWritable`, or
    ///   `systemFailure`; what stood at `path` then still stands there.
    public static func bind(path: String) throws(Fault) -> ListeningSocket {
        guard path.utf8.count <= maximumPathBytes else {
            throw .socketPathTooLong(
                path: path,
                bytes: path.utf8.count,
                limit: maximumPathBytes
            )
        }
        try makeFolder(of: path)
        try lock(path)
        try removeStale(path)
        let descriptor = socket(
            AF_UNIX,
            CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue),
            0
        )
        guard descriptor >= 0 else { throw .systemFailure(call: "socket", errno: Int(errno)) }
        // On Linux the new file gets the socket's own mode (less the umask), so that it is 0600 from
        // its first moment.
        guard fchmod(descriptor, 0o600) == 0 else {
            throw .systemFailure(call: "fchmod", errno: Int(errno))
        }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard bound == 0 else { throw failure("bind", at: path) }
        guard chmod(path, 0o600) == 0 else { throw failure("chmod", at: path) }
        guard listen(descriptor, backlog) == 0 else { throw failure("listen", at: path) }
        return ListeningSocket(descriptor: descriptor, ownPath: path)
    }

    /// Removes the socket's file, if it is ours.
    ///
    /// The lock is held until the process ends.
    public func remove() {
        if let ownPath { unlink(ownPath) }
    }

    private static func makeFolder(of path: String) throws(Fault) {
        var folders: [String] = []
        var rest = path[...]
        while let slash = rest.lastIndex(of: "/"), slash != rest.startIndex {
            rest = rest[..<slash]
            folders.append(String(rest))
        }
        for folder in folders.reversed() where mkdir(folder, 0o700) != 0 && errno != EEXIST {
            throw failure("mkdir", at: folder)
        }
    }

    private static func lock(_ path: String) throws(Fault) {
        let lock = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard lock >= 0 else { throw failure("open", at: path + ".lock") }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            close(lock)
            throw .alreadyRunning(path: path)
        }
    }

    private static func removeStale(_ path: String) throws(Fault) {
        var info = stat()
        guard lstat(path, &info) == 0 else { return }
        guard info.st_mode & S_IFMT == S_IFSOCK else { throw .notASocket(path: path) }
        unlink(path)
    }

    private static func option(_ name: CInt, of descriptor: CInt) -> CInt? {
        var value: CInt = 0
        var size = socklen_t(MemoryLayout<CInt>.size)
        guard getsockopt(descriptor, SOL_SOCKET, name, &value, &size) == 0 else { return nil }
        return value
    }

    private static func failure(_ call: String, at path: String) -> Fault {
        switch errno {
        case EACCES, EPERM, EROFS: .notWritable(path: path)
        default: .systemFailure(call: call, errno: Int(errno))
        }
    }
}
