import Crypto
import DialogModel
import FoundationEssentials
import Glibc

/// The plainest way to keep a store's private key: its bytes in a file of mode 0600, outside the
/// data folder, so that a copy of the data alone opens nothing.
struct KeyFile: Sendable {
    let path: String

    /// The key in the file, or `nil` if there is no file.
    ///
    /// - Throws: `keyUnfit` for a symbolic link, anything that is no file, another user's file, one
    ///   that others can read, or one of another length than a key's.
    func read() throws(StoreFault) -> StoreKey? {
        let file: Descriptor
        do {
            // Without O_NONBLOCK, opening a pipe would wait for a writer.
            file = try Descriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        } catch {
            switch error.code {
            case ENOENT: return nil
            case ELOOP: throw .keyUnfit(path: path, .symlink)
            case ENXIO, EISDIR: throw .keyUnfit(path: path, .notAFile)
            default: throw .keyUnfit(path: path, isForeign ? .foreignOwner : .unreadable)
            }
        }
        var status = stat()
        guard fstat(file.number, &status) == 0 else { throw .keyUnfit(path: path, .unreadable) }
        if let defect = Self.defect(of: status) { throw .keyUnfit(path: path, defect) }
        return try key(in: file)
    }

    private static func defect(of status: stat) -> StoreFault.KeyDefect? {
        if status.st_mode & S_IFMT != S_IFREG { return .notAFile }
        if status.st_uid != geteuid() { return .foreignOwner }
        if status.st_mode & 0o077 != 0 { return .tooOpen }
        return status.st_size == StoreKey.byteCount ? nil : .wrongLength
    }

    private var isForeign: Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_uid != geteuid()
    }

    private func key(in file: borrowing Descriptor) throws(StoreFault) -> StoreKey {
        var bytes = Data(count: StoreKey.byteCount)
        defer { bytes.resetBytes(in: bytes.startIndex..<bytes.endIndex) }
        let number = file.number
        let count = bytes.withUnsafeMutableBytes { Glibc.read(number, $0.baseAddress, $0.count) }
        guard count == StoreKey.byteCount,
            let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
        else { throw .keyUnfit(path: path, .unreadable) }
        return StoreKey(privateKey: key)
    }

    /// Makes a key and its file, and the folder for it, if there is none yet.
    ///
    /// On return the file is on disk under its name, whole: the bytes are synced before they get
    /// the name, and the folder is synced after. A file that is there is never replaced.
    func make() throws(StoreFault) -> StoreKey {
        let folder = Folder(of: path)
        try folder.make()
        let key = StoreKey.random()
        let draft = path + ".new"
        // What a power cut left of an earlier attempt; nobody has relied on it.
        guard unlink(draft) == 0 || errno == ENOENT else {
            throw .system("unlink", errno, at: draft)
        }
        try write(key, to: draft)
        guard link(draft, path) == 0 else {
            let code = errno
            unlink(draft)
            throw .system("link", code, at: path)
        }
        guard unlink(draft) == 0 else { throw .system("unlink", errno, at: draft) }
        try folder.sync()
        return key
    }

    private func write(_ key: StoreKey, to draft: String) throws(StoreFault) {
        do throws(Descriptor.Errno) {
            let file = try Descriptor(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
            // Never wiped here: this shares its memory with the key, which wipes itself.
            let bytes = key.privateKey.rawRepresentation
            let number = file.number
            let count = bytes.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
            guard count == StoreKey.byteCount else {
                throw Descriptor.Errno(code: count < 0 ? errno : ENOSPC)
            }
            guard fsync(number) == 0 else { throw Descriptor.Errno(code: errno) }
        } catch {
            throw .system("write", error.code, at: draft)
        }
    }
}
