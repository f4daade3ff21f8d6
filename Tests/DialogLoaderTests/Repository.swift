import FoundationEssentials
import Testing

/// Where things lie beside these tests.
enum Repository {
    static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast(3).joined(separator: "/")
    static let dialogs = root + "/Dialogs"
    static let golden = root + "/Tests/DialogLoaderTests/Golden"

    /// The text of the file at `path`.
    static func text(of path: String) throws -> String {
        String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
    }
}
