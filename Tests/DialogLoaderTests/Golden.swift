import FoundationEssentials
import Testing

/// Texts that are held word for word.
enum Golden {
    /// Compares with the golden file `name`; a missing one fails, and `RECORD=1` writes it.
    static func expect(
        _ text: String,
        equals name: String,
        location: SourceLocation = #_sourceLocation
    ) throws {
        let path = "\(Repository.golden)/\(name)"
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(text.utf8).write(to: URL(filePath: path))
            return
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            Issue.record("\(name) is missing; RECORD=1 writes it", sourceLocation: location)
            return
        }
        #expect(text == String(decoding: data, as: UTF8.self), sourceLocation: location)
    }
}
