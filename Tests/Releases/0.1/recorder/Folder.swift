import Crypto
import Foundation

/// Where the fixtures are written.
struct Folder {
    let url: URL

    init(_ url: URL) { self.url = url }

    /// JSON as the store of this release seals it.
    static func json(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }

    func write(_ data: Data, to path: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try data.write(to: file)
    }

    func write(lines: [Data], to path: String) throws {
        try write(Data(lines.map { $0 + Data("\n".utf8) }.joined()), to: path)
    }

    /// A line `HASH  PATH` for each file, as `sha256sum` writes and checks it.
    func writeManifest() throws {
        let root = url.path(percentEncoded: false)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
        var lines: [Data] = []
        for path in paths where path != "MANIFEST" && !path.hasPrefix("recorder") {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
            if isFolder.boolValue { continue }
            let data = try Data(contentsOf: url.appending(path: path))
            let hash = SHA256.hash(data: data).map { String(format: "%02x", $0) }.joined()
            lines.append(Data("\(hash)  \(path)".utf8))
        }
        try write(lines: lines, to: "MANIFEST")
    }
}
