import DialogModel
import Glibc

/// What a failed call of the system means to a user.
extension StoreFault {
    /// The fault for `errno` after `call` on `path`.
    static func system(_ call: String, _ code: Int32, at path: String) -> StoreFault {
        switch code {
        case EACCES, EPERM, EROFS: .notWritable(path: path)
        case ENOSPC, EDQUOT: .diskFull(free: freeBytes(at: path))
        default: .systemFailure(call: call, errno: Int(code))
        }
    }
}

/// How many bytes an unprivileged user can still write where `path` stands; 0 if that is unknown.
func freeBytes(at path: String) -> Int {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { return 0 }
    return Int(
        clamping: UInt64(status.f_bavail).multipliedReportingOverflow(
            by: UInt64(status.f_frsize)
        ).partialValue
    )
}
