import FoundationEssentials
import Testing

/// A file beside the tests that says what was written once, and is read for ever.
///
/// A missing one fails; `RECORD=1` writes it. One that is there is never written again.
enum Golden {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Golden"
    )

    static func expect(_ text: String, in name: String) throws {
        let file = folder.appending(path: name)
        let path = file.path
        if ProcessInfo.processInfo.environment["RECORD"] == "1",
            !FileManager.default.fileExists(atPath: path)
        {
            try Data(text.utf8).write(to: file)
        }
        #expect(try read(name) == text, "\(name): a new shape is a new version, with a new file")
    }

    static func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }

    /// JSON with a field a line, as the goldens have it.
    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }
}
