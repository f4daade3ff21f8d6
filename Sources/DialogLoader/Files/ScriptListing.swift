import DialogModel
import Glibc

/// Which scripts lie below some folders, and since when: two listings that are equal are of the same
/// scripts.
package struct ScriptListing: Hashable, Sendable {
    /// How deep folders are looked into.
    private static let deepestFolders = 16

    /// A file as it lay there.
    private struct Found: Hashable, Sendable {
        let path: String
        let isOwn: Bool
        let stamp: Stamp
    }

    /// What changes when a file is written, replaced or made readable.
    private struct Stamp: Hashable, Sendable {
        private let inode: ino_t
        private let size: off_t
        private let times: [Int]

        init(of path: String) {
            var status = stat()
            _ = stat(path, &status)
            inode = status.st_ino
            size = status.st_size
            times = [
                status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
                status.st_ctim.tv_nsec,
            ]
        }
    }

    private var files: [Found] = []
    private var unlisted: [String] = []

    /// What lies below `folders`, in their order, and below each by path.
    ///
    /// The first folder's scripts are ours, those of the others somebody's own. Folders that do not
    /// exist are empty. Looks at names and times only; blocks on the disk.
    package init(folders: [String]) {
        for (index, folder) in folders.enumerated() { add(folder, isOwn: index > 0, depth: 0) }
    }

    /// Reads and checks every script listed; what cannot be read gives a diagnostic.
    ///
    /// Blocks on the disk.
    package func read() -> ScriptLibrary {
        var read: [ScriptFile] = []
        var unread = unlisted
        for file in files {
            if let bytes = Self.content(of: file.path) {
                read.append(ScriptFile(path: file.path, bytes: bytes, isOwn: file.isOwn))
            } else {
                unread.append(file.path)
            }
        }
        return ScriptLibrary(
            files: read,
            unread: unread.map { path in
                let place = Diagnostic.Place(file: path, line: 1, column: 1)
                return Diagnostic(place: place, problem: .file(.unreadable), sourceLine: "")
            }
        )
    }

    private mutating func add(_ folder: String, isOwn: Bool, depth: Int) {
        var status = stat()
        guard depth <= Self.deepestFolders, stat(folder, &status) == 0 else { return }
        guard let stream = opendir(folder) else {
            unlisted.append(folder)
            return
        }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        closedir(stream)
        for path in names.sorted().map({ "\(folder)/\($0)" }) {
            if ScriptFile.isScript(path) {
                files.append(Found(path: path, isOwn: isOwn, stamp: Stamp(of: path)))
            } else if Self.isFolder(path) {
                add(path, isOwn: isOwn, depth: depth + 1)
            }
        }
    }

    /// Links to folders are not followed, so that no circle of them is.
    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The bytes of the file at `path`, at most one more than a script may have; `nil` for what
    /// cannot be read or is no file.
    private static func content(of path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let expected = min(Int(status.st_size), ScriptFile.maximumBytes)
        var bytes = [UInt8](repeating: 0, count: expected + 1)
        var count = 0
        while count < bytes.count {
            let got = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
            }
            if got < 0 { return nil }
            if got == 0 { break }
            count += got
        }
        return Array(bytes.prefix(count))
    }
}
