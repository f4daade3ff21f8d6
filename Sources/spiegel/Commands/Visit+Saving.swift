import DialogModel
import FoundationEssentials
import Glibc
import SpiegelAPI
import Wording

extension Visit {
    /// Makes a folder for this user alone, with those above it that are not there.
    ///
    /// - Throws: ``Ended`` with 1 where that fails; it has been said why.
    func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            notice(ScreensActions.cannotWrite(path))
            throw Ended(code: 1)
        }
    }

    /// Writes a new file that only this user can read, and says so; nothing is ever overwritten.
    ///
    /// - Throws: ``Ended`` with 1 where that fails; it has been said why.
    func save(_ document: String, to path: String) throws {
        let path = Places.fromHome(path)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let words =
                errno == EEXIST
                ? ScreensActions.fileExists(path) : ScreensActions.cannotWrite(path)
            notice(words)
            throw Ended(code: 1)
        }
        defer { Glibc.close(descriptor) }
        var left = Array(document.utf8)[...]
        while !left.isEmpty {
            let count = left.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else {
                unlink(path)
                notice(ScreensActions.cannotWrite(path))
                throw Ended(code: 1)
            }
            left = left.dropFirst(count)
        }
        notice(ScreensActions.written(to: path))
    }
}
