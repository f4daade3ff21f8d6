import CReadline
import Glibc

/// A folder in memory that only this user can read, for a text that goes through another program.
///
/// Its name holds the process that made it, so that a later one can remove what a killed one left.
struct ScratchFolder {
    /// Where it is.
    let path: String
    /// The one text in it.
    var file: String { "\(path)/\(name)" }
    private let name: String

    private static let prefix = "spiegel-edit-"
    private static let maximumBytes = LineEvent.longestLine

    /// A new, empty folder for a file `name`; `nil` if there is no file system in memory to put it on.
    init?(of name: String = "spiegel.txt") {
        self.name = name
        for base in Self.bases where creadline_is_in_memory(base) != 0 {
            var template = Array("\(base)/\(Self.prefix)\(getpid())-XXXXXX".utf8CString)
            if mkdtemp(&template) != nil {
                path = String(
                    decoding: template.dropLast().map(UInt8.init(bitPattern:)),
                    as: UTF8.self
                )
                return
            }
        }
        return nil
    }

    /// Writes `text` to ``file``, mode 0600.
    ///
    /// - Returns: Whether that worked.
    func write(_ text: String) -> Bool {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return false }
        defer { Glibc.close(descriptor) }
        var left = Array(text.utf8)[...]
        while !left.isEmpty {
            let count = left.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return false }
            left = left.dropFirst(count)
        }
        return true
    }

    /// What ``file`` holds; `nil` if that is no UTF-8, too long or unreadable.
    func read() -> String? {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { Glibc.close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= Self.maximumBytes {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            guard count >= 0 else { return nil }
            guard count > 0 else { return String(validating: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
        return nil
    }

    /// Removes the folder with all that the other program left in it (swap files, backups).
    func remove() { Self.remove(path) }

    /// Removes the folders of processes that are no more.
    static func sweep() {
        for base in bases {
            for name in names(in: base) where name.hasPrefix(prefix) {
                let process = name.dropFirst(prefix.count).prefix { $0 != "-" }
                guard let id = pid_t(process), id > 0, kill(id, 0) != 0, errno == ESRCH else {
                    continue
                }
                remove("\(base)/\(name)")
            }
        }
    }

    private static var bases: [String] {
        let own = getenv("XDG_RUNTIME_DIR").map { String(cString: $0) }
        return [own, "/dev/shm"].compactMap { $0 }.filter { $0.hasPrefix("/") }
    }

    private static func remove(_ folder: String) {
        for name in names(in: folder) {
            let inner = "\(folder)/\(name)"
            if unlink(inner) != 0, errno == EISDIR || errno == EPERM { remove(inner) }
        }
        rmdir(folder)
    }

    private static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
