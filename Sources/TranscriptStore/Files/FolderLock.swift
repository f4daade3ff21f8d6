import DialogModel
import Glibc

/// Keeps a second store out of a folder until it is released or goes.
///
/// The kernel lets go when the process ends, however it ends.
final class FolderLock: Sendable {
    private let folder: Descriptor

    /// Locks the folder.
    ///
    /// - Throws: `alreadyRunning` if another store has it.
    init(_ folder: Folder) throws(Fault) {
        do {
            self.folder = try Descriptor(folder.path, O_RDONLY | O_DIRECTORY)
        } catch {
            throw .system("open", error.code, at: folder.path)
        }
        guard flock(self.folder.number, LOCK_EX | LOCK_NB) == 0 else {
            throw errno == EWOULDBLOCK
                ? .alreadyRunning(path: folder.path)
                : .system("flock", errno, at: folder.path)
        }
    }
    /// Lets the next store in.
    func release() { flock(folder.number, LOCK_UN) }
}
