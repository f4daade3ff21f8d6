import FoundationEssentials
import Testing

/// Where things lie in this repository.
package enum Repository {
    /// The folder of Package.swift.
    package static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast(3).joined(separator: "/")
    /// The scripts.
    package static let dialogs = root + "/Dialogs"

    /// The text of the file at `path`.
    ///
    /// - Throws: When there is none.
    package static func text(of path: String) throws -> String {
        String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
    }
}
