import Crypto
import DialogModel
import Foundation
import Testing

/// What a release wrote, as it lies in the folder that is named after it.
struct Release: Sendable, CustomTestStringConvertible {
    /// The release.
    let name: String
    /// The hash of its manifest, which has the hash of each file: nothing is ever recorded again.
    let manifest: String

    static let all = [
        Release(
            name: "0.1",
            manifest: "e701ca68f15349b0a187d1c91af7c177e9880631f17a4ed3561d3f4f2aae7c16"
        )
    ]

    var testDescription: String { name }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    var folder: URL { Self.folder.appending(path: name) }

    func data(_ path: String) throws -> Data {
        try Data(contentsOf: folder.appending(path: path))
    }

    func lines(_ path: String) throws -> [Data] {
        try data(path).split(separator: UInt8(ascii: "\n")).map { Data($0) }
    }

    func read<Value: Decodable>(_ path: String, as type: Value.Type) throws -> Value {
        try JSONDecoder().decode(type, from: data(path))
    }

    /// Every file that the release wrote, by path, with its hash.
    func files() throws -> [String: String] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        var files: [String: String] = [:]
        for path in paths where !path.hasPrefix("recorder") {
            var isFolder: ObjCBool = false
            let whole = folder.appending(path: path).path
            guard FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder),
                !isFolder.boolValue
            else { continue }
            files[path] = Self.hash(try data(path))
        }
        return files
    }

    static func hash(_ data: Data) -> String {
        SHA256.hash(data: data).map { byte in
            let bare = String(byte, radix: 16)
            return byte < 16 ? "0" + bare : bare
        }.joined()
    }
}
