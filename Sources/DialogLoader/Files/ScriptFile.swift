/// A file of scripts, as it lies on disk.
package struct ScriptFile: Sendable {
    /// The most bytes a script may have; more is refused unread.
    package static let maximumBytes = 256 * 1024

    /// The path, as shown in diagnostics.
    ///
    /// Its last part is compared with the dialogue's name, and the folder with the language where
    /// it is called `nl` or `en`.
    package let path: String
    /// The content.
    package let bytes: [UInt8]
    /// Whether it is somebody's own, which goes before ours while it has no errors.
    package let isOwn: Bool

    /// The file at `path`.
    package init(path: String, bytes: [UInt8], isOwn: Bool = false) {
        self.path = path
        self.bytes = bytes
        self.isOwn = isOwn
    }

    /// Whether the file at `path` is a script, by the end of its name.
    package static func isScript(_ path: String) -> Bool {
        endings.contains { path.hasSuffix($0) }
    }

    /// The name of the file at `path`, without its ending.
    package static func name(of path: String) -> String {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        let ending = endings.first { last.hasSuffix($0) } ?? ""
        return String(last.dropLast(ending.count))
    }

    private static let endings = [".yaml", ".yml"]

    /// The file's name, without its ending.
    var name: String { Self.name(of: path) }

    /// The name of the folder it lies in.
    var folderName: String? { path.split(separator: "/").dropLast().last.map(String.init) }

    /// The path of the folder it lies in.
    var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }
}
