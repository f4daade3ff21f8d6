/// A file of scripts, as it lies on disk.
public struct ScriptFile: Sendable {
    /// The most bytes a script may have; more is refused unread.
    public static let maximumBytes = 256 * 1024

    /// The path, as shown in diagnostics.
    ///
    /// Its last part is compared with the dialogue's name, and the folder with the language where
    /// it is called `nl` or `en`.
    public let path: String
    /// The content.
    public let bytes: [UInt8]

    /// The file at `path`.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The file's name, without `.yaml`.
    var name: String {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        return last.hasSuffix(".yaml") ? String(last.dropLast(5)) : last
    }

    /// The name of the folder it lies in.
    var folderName: String? { path.split(separator: "/").dropLast().last.map(String.init) }

    /// The path of the folder it lies in.
    var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }
}
