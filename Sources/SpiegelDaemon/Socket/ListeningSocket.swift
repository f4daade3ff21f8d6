import DialogModel
import Glibc
import SpiegelAPI

/// A Unix socket that listens, bound by us or inherited.
///
/// A socket we bind never exists with another mode than 0600 and is never taken from a live daemon:
/// a lock file beside it is held for the daemon's life, and only its holder removes a stale socket.
/// It stands in a folder that is the user's own, where nobody else can put another in its place.
package struct ListeningSocket: Sendable {
    private static let backlog: CInt = 256

    /// The descriptor.
    package let descriptor: CInt
    /// The file that we made, and remove; `nil` for an inherited socket.
    private let own: SocketFile?

    /// The socket that a service manager passed (sd_listen_fds(3)), or `nil` when there is none.
    ///
    /// - Throws: `systemFailure` when what was passed is no single listening Unix socket.
    package static func inherited() throws(StartFault) -> ListeningSocket? {
        guard let count = passed else { return nil }
        for name in ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"] { unsetenv(name) }
        let descriptor: CInt = 3
        guard count == 1, option(SO_ACCEPTCONN, of: descriptor) == 1,
            option(SO_DOMAIN, of: descriptor) == AF_UNIX
        else { throw .systemFailure(call: "sd_listen_fds", errno: Int(EINVAL)) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return ListeningSocket(descriptor: descriptor, own: nil)
    }

    /// How many descriptors, from 3 on, a service manager passed; `nil` when there is none.
    static var passed: Int? {
        guard let pid = getenv("LISTEN_PID"), pid_t(String(cString: pid)) == getpid(),
            let count = getenv("LISTEN_FDS")
        else { return nil }
        return Int(String(cString: count))
    }

    /// Binds `path`, making its folder (0700) when there is none.
    ///
    /// Where a daemon that is leaving still holds the lock, its end is waited for, at most
    /// ``SocketFile/patience``.
    ///
    /// - Throws: `socketPathTooLong`, `folderUnfit`, `alreadyRunning`, `notASocket`, `notWritable`,
    ///   or `systemFailure`; what stood at `path` then still stands there.
    package static func bind(path: String) throws(Fault) -> ListeningSocket {
        guard path.utf8.count <= UnixSocket.longestPath else {
            throw .start(
                .socketPathTooLong(
                    path: path,
                    bytes: path.utf8.count,
                    limit: UnixSocket.longestPath
                )
            )
        }
        try SocketFile.clear(path)
        let descriptor = socket(
            AF_UNIX,
            CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue),
            0
        )
        guard descriptor >= 0 else {
            throw .start(.systemFailure(call: "socket", errno: Int(errno)))
        }
        // On Linux the new file gets the socket's own mode (less the umask), so that it is 0600 from
        // its first moment.
        guard fchmod(descriptor, 0o600) == 0 else {
            throw .start(.systemFailure(call: "fchmod", errno: Int(errno)))
        }
        let bound = UnixSocket.withAddress(of: path) { Glibc.bind(descriptor, $0, $1) }
        guard bound == 0 else { throw .system("bind", at: path) }
        guard chmod(path, 0o600) == 0 else { throw .system("chmod", at: path) }
        guard let file = SocketFile(at: path) else { throw .system("lstat", at: path) }
        guard listen(descriptor, backlog) == 0 else { throw .system("listen", at: path) }
        return ListeningSocket(descriptor: descriptor, own: file)
    }

    /// Whether clients still come to this socket by its path: its file is there, and the one we made.
    var isReachable: Bool { own?.isInPlace ?? true }

    /// Removes the socket's file, if it is ours.
    ///
    /// The lock is held until the process ends.
    package func remove() {
        if let own, own.isInPlace { unlink(own.path) }
    }

    private static func option(_ name: CInt, of descriptor: CInt) -> CInt? {
        var value: CInt = 0
        var size = socklen_t(MemoryLayout<CInt>.size)
        guard getsockopt(descriptor, SOL_SOCKET, name, &value, &size) == 0 else { return nil }
        return value
    }
}
