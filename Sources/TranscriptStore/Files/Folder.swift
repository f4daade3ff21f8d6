import DialogModel
import Glibc

/// A folder that nobody else may look into, and whose names survive a power cut.
struct Folder: Sendable {
    let path: String

    /// The folder that `file` stands in.
    init(of file: String) {
        guard let slash = file.lastIndex(of: "/") else {
            path = "."
            return
        }
        path = slash == file.startIndex ? "/" : String(file[..<slash])
    }

    init(_ path: String) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
    }

    /// Makes the folder and those above it, mode 0700, and writes their names to disk.
    func make() throws(StoreFault) {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else {
                throw .system("mkdir", ENOTDIR, at: path)
            }
            return
        }
        let above = Folder(of: path)
        try above.make()
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw .system("mkdir", errno, at: path)
        }
        try above.sync()
    }

    /// Shuts out everybody but the owner.
    func close() throws(StoreFault) {
        guard chmod(path, 0o700) == 0 else { throw .system("chmod", errno, at: path) }
    }

    /// Writes the names in the folder to disk: a file that was made, linked or renamed is found
    /// again after a power cut only after this (`fsync(2)`).
    func sync() throws(StoreFault) {
        do throws(Descriptor.Errno) {
            let folder = try Descriptor(path, O_RDONLY | O_DIRECTORY)
            guard fsync(folder.number) == 0 else { throw Descriptor.Errno(code: errno) }
        } catch {
            throw .system("fsync", error.code, at: path)
        }
    }

    /// Where the folder really is, links followed; parts that do not exist yet stay as written.
    var resolved: String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        let above = Folder(of: path)
        guard above.path != path else { return path }
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        let base = above.resolved
        return base == "/" ? "/\(name)" : "\(base)/\(name)"
    }

    /// Whether this folder is `other` or lies in it.
    func lies(in other: Folder) -> Bool {
        let inner = resolved
        let outer = other.resolved
        return inner == outer || inner.hasPrefix(outer == "/" ? "/" : outer + "/")
    }
}
