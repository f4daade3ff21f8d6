import DialogLoader
import DialogModel
import FoundationEssentials
import Wording

/// What is wrong with script files, for those who write them.
///
/// A file is checked as it would be used: together with the other scripts of its folder, whose
/// fragments and dialogues it may name, and with those that Spiegel brings along.
package struct DialogCheck: Sendable {
    /// What was found in the files asked about, by file, line and column.
    package let diagnostics: [Diagnostic]
    /// All that was read.
    let library: ScriptLibrary

    /// Checks `files`.
    ///
    /// Blocks on the disk.
    ///
    /// - Parameters:
    ///   - files: Paths of scripts; a folder stands for every script in it. One that cannot be read is
    ///     a finding.
    ///   - shipped: The folder of the scripts that Spiegel brings along, if there is one.
    package init(files: [String], shipped: String? = nil) {
        let asked = files.flatMap(Self.scripts)
        let folders = Set(asked.map(Self.folder)).sorted()
        let around = (shipped.map(Self.below) ?? []) + folders.flatMap(Self.scripts)
        var known = Set(asked.map(Self.identity))
        let others = around.filter { known.insert(Self.identity(of: $0)).inserted }
        var readable: [ScriptFile] = []
        var unreadable: [Diagnostic] = []
        for path in others + asked {
            if let bytes = Self.content(of: path) {
                readable.append(ScriptFile(path: path, bytes: bytes))
            } else {
                let place = Diagnostic.Place(file: path, line: 1, column: 1)
                unreadable.append(
                    Diagnostic(place: place, problem: .file(.unreadable), sourceLine: "")
                )
            }
        }
        library = ScriptLibrary(files: readable)
        let names = Set(asked)
        diagnostics = (library.diagnostics + unreadable).filter { names.contains($0.place.file) }
            .sorted()
    }

    /// 0 without errors, warnings or not; else 1.
    package var exitCode: Int32 { diagnostics.contains { $0.severity == .error } ? 1 : 0 }

    /// Each finding as an author reads it, and at the end how many there are.
    package func text(in language: Language) -> String {
        let findings = diagnostics.map { $0.rendered(in: language) }
        let count = Diagnostic.count(of: diagnostics)(in: language)
        return (findings + [count]).joined(separator: "\n") + "\n"
    }

    private static func content(of path: String) -> [UInt8]? {
        guard let file = FileManager.default.contents(atPath: path) else { return nil }
        return Array(file.prefix(ScriptFile.maximumBytes + 1))
    }

    /// A path stands for itself, that of a folder for the scripts in it.
    private static func scripts(at path: String) -> [String] {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
            return [path]
        }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter(isScript).sorted().map { "\(path)/\($0)" }
    }

    /// Every script below a folder, which may be a link to one.
    private static func below(_ path: String) -> [String] {
        let folder = identity(of: path)
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        return names.filter(isScript).sorted().map { "\(folder)/\($0)" }
    }

    private static func isScript(_ name: String) -> Bool {
        ScriptFile.isScript(name) && !name.hasPrefix(".")
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// One name for each file, however its path is written.
    private static func identity(of path: String) -> String {
        URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path
    }
}
