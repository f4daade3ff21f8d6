import Foundation
import Testing

/// Texts that are held word for word, in files beside the tests.
package enum Golden {
    /// Whether golden files are written before they are compared (`RECORD=1`).
    package static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    /// Compares `text` with the file `name` in the folder `Golden` beside the test.
    ///
    /// - Throws: When there is no such file and none is recorded.
    package static func expect(
        _ text: String,
        equals name: String,
        beside test: String = #filePath,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let folder = URL(filePath: test).deletingLastPathComponent().appending(path: "Golden")
        let file = folder.appending(path: name)
        if isRecording {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let data = try #require(
            try? Data(contentsOf: file),
            "Golden/\(name) is missing; RECORD=1 writes it",
            sourceLocation: sourceLocation
        )
        #expect(text == String(decoding: data, as: UTF8.self), sourceLocation: sourceLocation)
    }
}
