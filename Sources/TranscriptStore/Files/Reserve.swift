import Glibc

/// Room that is held for the day when the disk is full: a file that is given up then, since even
/// reading needs a little of it, and erasing some more.
struct Reserve: Sendable {
    let folder: Folder
    private var path: String { folder.path + "/spiegel.reserve" }

    /// Enough for SQLite's index of the log, and for the pages that an erasure rewrites.
    static let byteCount = 1 << 20

    /// Gives the room up.
    ///
    /// - Returns: Whether there was any.
    func giveUp() -> Bool { unlink(path) == 0 }

    /// Takes the room, if that leaves as much as turns need; a disk without is no fault.
    func take(leaving headroom: Int) {
        var status = stat()
        guard stat(path, &status) != 0, freeBytes(at: folder.path) - Self.byteCount >= headroom
        else { return }
        do throws(Descriptor.Errno) {
            let file = try Descriptor(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
            let failure = posix_fallocate(file.number, 0, off_t(Self.byteCount))
            guard failure == 0 else { throw Descriptor.Errno(code: failure) }
        } catch {
            unlink(path)
        }
    }
}
