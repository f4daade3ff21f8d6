import Foundation

/// The house as it lies on disk, for tests that hold its rules.
enum House {
    /// The folder of Package.swift.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A text file of the house.
    struct Text {
        /// Its path from the root.
        let path: String
        let lines: [Substring]

        /// The folder right under the one it was asked from: the module, for a file of `Sources`.
        var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

        init(path: String, _ content: String) {
            self.path = path
            lines = content.split(separator: "\n", omittingEmptySubsequences: false)
        }

        /// `path:line` of each line for which `isFound` is true.
        func places(where isFound: (Substring) -> Bool) -> [String] {
            zip(1..., lines).filter { isFound($0.1) }.map { "\(path):\($0.0)" }
        }
    }

    /// The names in `folder`, without hidden ones.
    static func entries(of folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
            .filter { !$0.hasPrefix(".") }
            .sorted()
    }

    /// Every file below `folder` whose name ends in one of `endings`.
    static func texts(below folder: String, endings: Set<String>) throws -> [Text] {
        let place = root.appending(path: folder).resolvingSymlinksInPath()
        return try FileManager.default.subpathsOfDirectory(atPath: place.path)
            .filter { endings.contains(($0 as NSString).pathExtension) }
            .sorted()
            .map { try text(at: folder + "/" + $0) }
    }

    /// The file at `path` from the root.
    static func text(at path: String) throws -> Text {
        let content = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        return Text(path: path, content)
    }
}
