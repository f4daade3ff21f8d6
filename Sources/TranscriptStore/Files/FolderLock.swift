import DialogModel
import Glibc

/// Keeps a second store out of a folder until it is released or goes.
///
/// The kernel lets go when the process ends, however it ends.
final class FolderLock: Sendable {
    private let folder: Descriptor

    /// How long after one attempt the next comes.
    private static let pause = Duration.milliseconds(50)

    /// Locks the folder; a store that is leaving it is waited for.
    ///
    /// - Throws: `alreadyRunning` if another store still has it after `patience`; what the system
    ///   refuses.
    static func waiting(
        for folder: Folder,
        _ patience: Duration
    ) async throws(Fault) -> FolderLock {
        let lock = try asFault { () throws(StoreFault) in try FolderLock(opening: folder) }
        let clock = ContinuousClock()
        let end = clock.now + patience
        while try !asFault({ () throws(StoreFault) in try lock.take(folder) }) {
            guard clock.now < end else { throw .start(.alreadyRunning(path: folder.path)) }
            do {
                try await clock.sleep(for: pause)
            } catch {
                throw .start(.alreadyRunning(path: folder.path))
            }
        }
        return lock
    }

    private init(opening folder: Folder) throws(StoreFault) {
        do {
            self.folder = try Descriptor(folder.path, O_RDONLY | O_DIRECTORY)
        } catch {
            throw .system("open", error.code, at: folder.path)
        }
    }

    private func take(_ path: Folder) throws(StoreFault) -> Bool {
        if flock(folder.number, LOCK_EX | LOCK_NB) == 0 { return true }
        guard errno == EWOULDBLOCK || errno == EINTR else {
            throw .system("flock", errno, at: path.path)
        }
        return false
    }

    /// Lets the next store in.
    func release() { flock(folder.number, LOCK_UN) }
}
