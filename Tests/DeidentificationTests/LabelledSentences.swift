import DialogModel
import Foundation

/// The sentences in `Sentences`, each with what says who somebody is; `Sentences/README.md` says what counts.
struct LabelledSentences {
    enum Half: String, CaseIterable {
        case tuning
        case heldOut = "held-out"
        /// Written later, with institutions and hints above all.
        case laterTuning = "tuning-2"
        case laterHeldOut = "held-out-2"

        /// Those that there are of `language`.
        static func all(_ language: Language) -> [Half] {
            switch language {
            case .dutch: allCases
            case .english: [.tuning, .heldOut]
            }
        }
    }

    /// A stretch of a sentence that ought to be found.
    struct Mark {
        let range: Range<String.Index>
        let category: Identifying.Category
    }

    struct Line {
        /// The line in the file, from 1.
        let number: Int
        let known: [String]
        let text: String
        let marks: [Mark]
    }

    let half: Half
    let language: Language
    let lines: [Line]
    /// The numbers of the lines that cannot be read.
    let unreadable: [Int]

    init(_ half: Half, _ language: Language) throws {
        self.half = half
        self.language = language
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Sentences/\(language.rawValue)/\(half.rawValue).tsv")
        let rows = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        var lines: [Line] = []
        var unreadable: [Int] = []
        for (number, row) in zip(1..., rows).dropFirst() where !row.isEmpty {
            if let line = Line(row, number: number) {
                lines.append(line)
            } else {
                unreadable.append(number)
            }
        }
        (self.lines, self.unreadable) = (lines, unreadable)
    }
}

extension LabelledSentences.Line {
    fileprivate init?(_ row: Substring, number: Int) {
        let columns = row.split(separator: "\t", omittingEmptySubsequences: false)
        guard columns.count == 2, !columns[0].isEmpty else { return nil }
        var text = ""
        var spans: [(start: Int, end: Int, category: Identifying.Category)] = []
        var rest = columns[1]
        while let brace = rest.firstIndex(of: "{") {
            text += rest[..<brace]
            let inside = rest[brace...].dropFirst()
            guard let colon = inside.firstIndex(of: ":"), let end = inside.firstIndex(of: "}"),
                colon < end, let category = Identifying.Category(rawValue: String(inside[..<colon]))
            else { return nil }
            let marked = inside[colon..<end].dropFirst()
            let start = text.utf8.count
            text += marked
            spans.append((start, text.utf8.count, category))
            rest = inside[end...].dropFirst()
        }
        text += rest
        guard !text.isEmpty, !text.contains("}") else { return nil }
        self.init(
            number: number,
            known: columns[0] == "-" ? [] : columns[0].split(separator: ",").map(String.init),
            text: text,
            marks: spans.map { start, end, category in
                let first = text.utf8.index(text.startIndex, offsetBy: start)
                let last = text.utf8.index(text.startIndex, offsetBy: end)
                return LabelledSentences.Mark(range: first..<last, category: category)
            }
        )
    }
}
