import DialogModel
import Glibc
import SpiegelAPI

/// The file by which a socket is found, told from another of the same name.
struct SocketFile: Sendable {
    /// How long a daemon that is leaving is waited for, in microseconds.
    static let patience: UInt32 = 10_000_000
    private static let pause: UInt32 = 10_000

    /// Where it stands.
    let path: String
    private let device: dev_t
    private let inode: ino_t

    /// What stands at `path` now; `nil` when nothing does.
    init?(at path: String) {
        var info = stat()
        guard lstat(path, &info) == 0 else { return nil }
        self.path = path
        device = info.st_dev
        inode = info.st_ino
    }

    /// Whether it still stands there, and no other in its place.
    var isInPlace: Bool {
        guard let now = SocketFile(at: path) else { return false }
        return now.device == device && now.inode == inode
    }

    /// Makes `path` free to be bound: its folder is ours alone, its lock is held from now on, and a
    /// stale socket is gone.
    static func clear(_ path: String) throws(Fault) {
        try makeFolder(of: path)
        try lock(path)
        var info = stat()
        guard lstat(path, &info) == 0 else { return }
        guard info.st_mode & S_IFMT == S_IFSOCK else { throw .start(.notASocket(path: path)) }
        unlink(path)
    }

    private static func makeFolder(of path: String) throws(Fault) {
        var folders: [String] = []
        var rest = path[...]
        while let slash = rest.lastIndex(of: "/"), slash != rest.startIndex {
            rest = rest[..<slash]
            folders.append(String(rest))
        }
        for folder in folders.reversed() where mkdir(folder, 0o700) != 0 && errno != EEXIST {
            throw .system("mkdir", at: folder)
        }
        let folder = folders.first ?? "/"
        var info = stat()
        guard stat(folder, &info) == 0 else { throw .system("stat", at: folder) }
        guard info.st_uid == geteuid(), info.st_mode & 0o022 == 0 else {
            throw .start(.folderUnfit(path: folder))
        }
    }

    private static func lock(_ path: String) throws(Fault) {
        let name = path + ".lock"
        let lock = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard lock >= 0 else { throw .system("open", at: name) }
        var waited: UInt32 = 0
        while flock(lock, LOCK_EX | LOCK_NB) != 0 {
            let reason = errno
            if reason == EINTR { continue }
            // One that is leaving has closed its socket first; one that listens is there to stay.
            if reason == EWOULDBLOCK, waited < patience, !UnixSocket.isAnswered(at: path) {
                usleep(pause)
                waited += pause
                continue
            }
            close(lock)
            throw reason == EWOULDBLOCK
                ? .start(.alreadyRunning(path: path))
                : .start(.systemFailure(call: "flock", errno: Int(reason)))
        }
    }
}

extension Fault {
    /// What `errno` says of `call` at `path`.
    static func system(_ call: String, at path: String) -> Fault {
        switch errno {
        case EACCES, EPERM, EROFS: .store(.notWritable(path: path))
        default: .start(.systemFailure(call: call, errno: Int(errno)))
        }
    }
}
