import DialogModel
import GRDB

extension Fault {
    /// What an error of the database means to a user.
    ///
    /// No statement and no value goes along. Codes are SQLite's:
    /// <https://www.sqlite.org/rescode.html>. What is a fault already stays as it is.
    static func storage(_ cause: any Error, in folder: Folder) -> Fault {
        if let fault = cause as? Fault { return fault }
        guard let error = cause as? DatabaseError else { return .unexpected(code: "database") }
        let code = Int(error.extendedResultCode.rawValue)
        switch error.resultCode {
        case .SQLITE_FULL: return .diskFull(free: freeBytes(at: folder.path))
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN:
            return .notWritable(path: folder.path)
        case .SQLITE_NOTADB: return .damaged(.notADatabase)
        case .SQLITE_CORRUPT: return .damaged(.unreadable)
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE:
            // The index of the write-ahead log could not grow: no room, and nothing was written.
            return .diskFull(free: freeBytes(at: folder.path))
        case .SQLITE_IOERR: return .diskFailure(code: code)
        default: return .unexpected(code: "sqlite-\(code)")
        }
    }
}
