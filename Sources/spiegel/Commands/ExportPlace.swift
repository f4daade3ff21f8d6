import ArgumentParser
import DialogModel
import FoundationEssentials
import Glibc
import SpiegelAPI
import Wording

/// Where conversations are written to, and in which form.
struct ExportPlace {
    /// The form.
    let format: ExportFormat
    /// The file or folder; `nil` for standard output.
    private let path: String?
    private let isFolder: Bool
    private let language: Language

    /// The place that `output` names for `count` conversations: a file, whose ending says the form
    /// unless that is `asked`, a folder, or standard output.
    ///
    /// - Throws: A usage error where its ending is none of ours, or several are to go in one file.
    init(
        _ output: String?,
        for count: Int,
        asked: ExportFormat?,
        worksheet: Bool,
        in language: Language
    ) throws {
        self.language = language
        path = output == "-" ? nil : output.map(Places.fromHome)
        isFolder = path.map { $0.hasSuffix("/") || Self.isFolder($0) } ?? false
        guard let path, !isFolder else {
            format = Self.form(asked, worksheet: worksheet) ?? .json
            return
        }
        guard count == 1 else {
            throw ValidationError(ScreensActions.folderNeeded(path)(in: language))
        }
        let ending = Self.endings.first { path.lowercased().hasSuffix($0.ending) }
        guard let ending, let form = Self.form(asked ?? ending.format, worksheet: worksheet) else {
            throw ValidationError(ScreensActions.otherEnding(path)(in: language))
        }
        format = form
    }

    /// The file for the conversation `number`; `nil` for standard output.
    func file(for number: Int) -> String? { file(called: ScreensActions.fileName(number: number)) }

    /// The file, called `name` in a folder; `nil` for standard output.
    func file(called name: Sentence) -> String? {
        guard let path, isFolder else { return path }
        let folder = path.hasSuffix("/") ? path : path + "/"
        return folder + name(in: language) + format.ending
    }

    /// Makes the folder, if it is one that is not there yet.
    func prepare() {
        // Where that fails, so does the first file in it, and that is said.
        if isFolder, let path { mkdir(path, 0o700) }
    }

    private static let endings: [(ending: String, format: ExportFormat)] = [
        (".md", .markdown), (".txt", .text), (".html", .html), (".json", .json),
    ]

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }

    /// The form `asked`, of the worksheet alone where that is wanted; there is none of it as JSON.
    private static func form(_ asked: ExportFormat?, worksheet: Bool) -> ExportFormat? {
        guard worksheet else { return asked ?? .markdown }
        return switch asked {
        case .json: nil
        case .markdown, .worksheetMarkdown: .worksheetMarkdown
        case .html, .worksheetHTML: .worksheetHTML
        case .text, .worksheet, nil: .worksheet
        case .minutes, .minutesMarkdown, .minutesHTML, .attendance, .attendanceHTML: nil
        }
    }
}

extension ExportFormat {
    /// What the name of its file ends in.
    fileprivate var ending: String {
        switch self {
        case .markdown, .worksheetMarkdown, .minutesMarkdown: ".md"
        case .text, .worksheet, .minutes, .attendance: ".txt"
        case .html, .worksheetHTML, .minutesHTML, .attendanceHTML: ".html"
        case .json: ".json"
        }
    }
}
