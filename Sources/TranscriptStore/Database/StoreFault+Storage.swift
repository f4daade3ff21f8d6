import DialogModel
import GRDB
import Glibc

extension StoreFault {
    /// What an error of the database means to a user.
    ///
    /// No statement and no value goes along. Codes are SQLite's:
    /// <https://www.sqlite.org/rescode.html>. What is a fault of the store already stays as it is.
    static func storage(_ cause: any Error, in folder: Folder) -> StoreFault {
        if let fault = cause as? StoreFault { return fault }
        if case .store(let fault)? = cause as? Fault { return fault }
        // Another layer's is none of the store's, and keeps its code.
        if let fault = cause as? any Coded { return .unexpected(code: fault.code) }
        guard let error = cause as? DatabaseError else { return .unexpected(code: "database") }
        let code = Int(error.extendedResultCode.rawValue)
        switch error.resultCode {
        case .SQLITE_FULL: return .diskFull(free: freeBytes(at: folder.path))
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: return .notWritable(path: folder.path)
        case .SQLITE_CANTOPEN: return cannotOpen(in: folder, code)
        case .SQLITE_NOTADB: return .damaged(.notADatabase)
        case .SQLITE_CORRUPT: return .damaged(.unreadable)
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE:
            // The index of the write-ahead log could not grow: mostly for want of room.
            let free = freeBytes(at: folder.path)
            return free < smallestRoom ? .diskFull(free: free) : .diskFailure(code: code)
        case .SQLITE_IOERR: return .diskFailure(code: code)
        default: return .unexpected(code: "sqlite-\(code)")
        }
    }

    /// With less than this the disk counts as full where SQLite does not say why it could not write.
    private static let smallestRoom = 1 << 20

    /// SQLite says of every file that it cannot open only that; the system says why.
    private static func cannotOpen(in folder: Folder, _ code: Int) -> StoreFault {
        do throws(Descriptor.Errno) {
            let file = try Descriptor(folder.path, O_RDONLY | O_DIRECTORY)
            guard faccessat(file.number, ".", R_OK | W_OK | X_OK, 0) == 0 else {
                throw Descriptor.Errno(code: errno)
            }
            _ = try Descriptor(folder.path + "/spiegel.sqlite", O_RDWR)
        } catch {
            return .system("open", error.code, at: folder.path)
        }
        return .diskFailure(code: code)
    }
}
