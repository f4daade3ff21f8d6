import DialogModel
import Glibc

extension ScriptLibrary {
    /// How deep folders are looked into.
    private static let deepestFolders = 16

    /// Reads every `.yaml` file below `folders`, in their order, and below each by path.
    ///
    /// Folders that do not exist are empty; a file that cannot be read gives a diagnostic. Blocks
    /// on the disk.
    ///
    /// - Throws: ``Fault/systemFailure(call:errno:)`` where a folder cannot be listed.
    public static func reading(folders: [String]) throws(Fault) -> ScriptLibrary {
        var files: [ScriptFile] = []
        var unread: [Diagnostic] = []
        for folder in folders {
            for path in try paths(below: folder, depth: 0) {
                if let bytes = content(of: path) {
                    files.append(ScriptFile(path: path, bytes: bytes))
                } else {
                    unread.append(
                        Diagnostic(
                            place: Diagnostic.Place(file: path, line: 1, column: 1),
                            problem: .file(.unreadable),
                            sourceLine: ""
                        )
                    )
                }
            }
        }
        return ScriptLibrary(files: files, unread: unread)
    }

    private static func paths(below folder: String, depth: Int) throws(Fault) -> [String] {
        var status = stat()
        guard depth <= deepestFolders, stat(folder, &status) == 0 else { return [] }
        guard let stream = opendir(folder) else {
            throw .systemFailure(call: "opendir", errno: Int(errno))
        }
        defer { closedir(stream) }
        var paths: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            let path = "\(folder)/\(name)"
            if name.hasSuffix(".yaml") {
                paths.append(path)
            } else if isFolder(path) {
                paths += try self.paths(below: path, depth: depth + 1)
            }
        }
        return paths.sorted()
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
                read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
            }
            if got < 0 { return nil }
            if got == 0 { break }
            count += got
        }
        return Array(bytes.prefix(count))
    }
}
