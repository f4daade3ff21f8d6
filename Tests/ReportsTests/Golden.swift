import Foundation
import Testing

/// Compares with a file beside the tests; `RECORD=1` writes it.
///
/// A missing one fails.
func expectGolden(
    _ text: String,
    _ name: String,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try Data(text.utf8).write(to: file)
    }
    let data = try #require(
        try? Data(contentsOf: file),
        "Golden/\(name) is missing; RECORD=1 writes it",
        sourceLocation: sourceLocation
    )
    #expect(text == String(decoding: data, as: UTF8.self), sourceLocation: sourceLocation)
}
