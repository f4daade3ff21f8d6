/// A script, or several, to show what a diagnostic is about.
///
/// Tests load every one of them.
package enum DiagnosticExample: Sendable {
    /// The items of the one step of a script.
    case items(String)
    /// A script in which one line is written otherwise; no new line takes the old one out.
    case edit(of: String, to: String)
    /// The items of a step, and fragments beside it.
    case fragments(String, items: String)
    /// A lexicon.
    case lexicon(String)
    /// Whole files by path.
    case files([File])
    /// A script that begins with these bytes.
    case bytes([UInt8])
    /// A script with so many questions.
    case questions(Int)
    /// A file whose content nobody can read.
    case unreadable

    /// One file.
    package struct File: Sendable {
        /// The path, with folder and name.
        package let path: String
        /// The content.
        package let bytes: [UInt8]

        /// The file `path` with `text`.
        package init(_ path: String, _ text: String) { self.init(path, Array(text.utf8)) }

        /// The file `path` with `bytes`.
        package init(_ path: String, _ bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// What to show of it: the lines that matter.
    package var shown: String {
        switch self {
        case .items(let text), .lexicon(let text): text
        case .edit(let old, let new): new.isEmpty ? "(zonder / without: \(old))" : new
        case .fragments(let fragments, let items): fragments + "\n" + items
        case .files(let files):
            files.map { "\($0.path):\n" + String(decoding: $0.bytes, as: UTF8.self) }
                .joined(separator: "\n")
        case .bytes(let bytes): DiagnosticText.visible(String(decoding: bytes, as: UTF8.self))
        case .questions(let count): "(\(count) × ask)"
        case .unreadable: "(nl/voorbeeld.yaml)"
        }
    }

    /// The files to load; none for a file that cannot be read.
    package var files: [File] {
        switch self {
        case .items(let items): [Self.script(items: items)]
        case .edit(let old, let new):
            [File("nl/voorbeeld.yaml", Self.script().text.replacing(old, by: new))]
        case .fragments(let fragments, let items):
            [
                Self.script(items: items),
                File("nl/fragmenten.yaml", "fragments: 1\nlanguage: nl\ndefine:\n" + fragments),
            ]
        case .lexicon(let rules): [File("nl/woorden.yaml", "cues: nl\nlimit: 4\nrules:\n" + rules)]
        case .files(let files): files
        case .bytes(let bytes): [File("nl/voorbeeld.yaml", bytes + Self.script().bytes)]
        case .questions(let count):
            [
                Self.script(
                    items: (1...count).map { "- {ask: Wat?, id: v\($0)}" }.joined(separator: "\n")
                )
            ]
        case .unreadable: []
        }
    }

    /// The items of the script that examples change.
    static let items = """
        - ask: Wat gebeurde er?
          id: gebeurtenis
        """

    /// The script that examples change.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - items: What its only step does.
    ///   - head: Keys of format 2, at the top; none leaves it in format 1.
    /// - Returns: The file.
    static func script(
        _ name: String = "voorbeeld",
        items: String = items,
        head: String? = nil
    ) -> File {
        let indented = items.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "      \($0)" }.joined(separator: "\n")
        return File(
            "nl/\(name).yaml",
            """
            dialog: \(name)
            format: \(head == nil ? 1 : 2)
            language: nl
            title: Voorbeeld
            summary: Eén vraag, om iets te laten zien.
            source: Handleiding
            modes: [alone]\(head.map { "\n\($0)" } ?? "")
            steps:
              - step: begin
                title: Begin
                do:
            \(indented)

            """
        )
    }
}

extension DiagnosticExample.File {
    fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension String {
    /// The text with the first `old` replaced; with nothing, its whole line goes.
    fileprivate func replacing(_ old: String, by new: String) -> String {
        let wanted = new.isEmpty ? old + "\n" : old
        guard !wanted.isEmpty, let start = indices.first(where: { self[$0...].hasPrefix(wanted) })
        else { return self }
        return self[..<start] + new + self[index(start, offsetBy: wanted.count)...]
    }
}
