import DialogModel

/// A golden conversation with a script: what is typed, and between that all that is shown for it.
///
/// A file has a header (`dialog: starrt`, one field a line), a blank line, and then lines that begin
/// with `> ` (typed; `>> ` is one more line of the same answer), with `#` (a comment), or otherwise
/// (shown; what a run has to give exactly).
package struct Plan: Hashable, Sendable {
    /// With what the conversation begins and how it ends.
    package struct Header: Hashable, Sendable {
        /// The dialogue.
        package let dialog: DialogID
        /// Its language; Dutch unless said.
        package let language: Language
        /// How much time there is; in full unless said.
        package let depth: Question.Depth
        /// With whom; alone unless said.
        package let mode: Dialog.Mode
        /// Whom it is about, and the names to watch.
        package let client: ClientAlias
        /// Who else takes part.
        package let with: [String]
        /// How well the dialogue is known; `nil` for not yet.
        package let fading: Event.Started.Fading?
        /// Where the rotation of wordings begins, from 0.
        package let rotation: Int
        /// What it finds in earlier conversations, by the name of the recall.
        package let recalled: [Recalled]
        /// Where it stands after the last line; finished unless said.
        package let end: ConversationSummary.Standing
    }

    /// Something that is typed.
    package struct Entry: Hashable, Sendable {
        /// The comments above it, with their `#`.
        package let comments: [String]
        /// The text, of several lines where the plan goes on with `>> `.
        package let typed: String
        /// The line of the file, from 1.
        package let line: Int
    }

    /// The file, for messages.
    package let name: String
    /// With what it begins.
    package let header: Header
    /// The header as written.
    package let headerLines: [String]
    /// What is typed, in order.
    package let entries: [Entry]
    /// The comments after the last entry.
    package let closingComments: [String]
    /// The whole file.
    package let text: String

    /// Reads a plan.
    ///
    /// - Parameters:
    ///   - name: The file, for messages.
    ///   - text: Its content.
    /// - Throws: The first line that cannot be read.
    package init(name: String, text: String) throws(PlanProblem) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let headerEnd = lines.firstIndex(of: "") ?? lines.count
        var reader = PlanReader()
        for (index, line) in lines.enumerated().dropFirst(headerEnd) {
            try reader.read(line, number: index + 1)
        }
        self.name = name
        self.text = text
        headerLines = Array(lines[..<headerEnd])
        header = try Header(headerLines)
        entries = reader.entries
        closingComments = reader.comments
    }
}

/// Gathers what is typed out of a plan's lines.
private struct PlanReader {
    private(set) var entries: [Plan.Entry] = []
    private(set) var comments: [String] = []
    private var continues = false

    mutating func read(_ line: String, number: Int) throws(PlanProblem) {
        let continued = continues
        continues = false
        if line.hasPrefix(">>") {
            guard continued, let last = entries.popLast() else {
                throw .nothingToContinue(line: number)
            }
            let typed = last.typed + "\n" + Self.content(line.dropFirst(2))
            entries.append(Plan.Entry(comments: last.comments, typed: typed, line: last.line))
            continues = true
        } else if line.hasPrefix(">") {
            let typed = Self.content(line.dropFirst())
            entries.append(Plan.Entry(comments: comments, typed: typed, line: number))
            comments = []
            continues = true
        } else if line.hasPrefix("#") {
            comments.append(line)
        }
    }

    private static func content(_ rest: Substring) -> String {
        String(rest.hasPrefix(" ") ? rest.dropFirst() : rest)
    }
}
