import DialogModel

extension Diagnostic {
    /// How many columns of a source line are shown.
    private static let shownColumns = 120

    /// Place, severity, sentence and code; below them the source line, the mark and the tip.
    ///
    /// Nothing of the file reaches a terminal raw.
    package func rendered(in language: Language) -> String {
        var lines = [heading(in: language)]
        let gutter = String(place.line).count + 2
        let margin = String(repeating: " ", count: max(4, gutter))
        if !sourceLine.isEmpty {
            let quoted = Quotation(of: self)
            let number = String(repeating: " ", count: max(0, 4 - gutter)) + " \(place.line) "
            lines.append("\(number)| \(quoted.text)")
            lines.append("\(margin)| \(quoted.mark)")
        }
        if let tip = problem.tip { lines.append("\(margin)tip: \(tip(in: language))") }
        return lines.joined(separator: "\n")
    }

    /// The first line of ``rendered(in:)``.
    package func heading(in language: Language) -> String {
        let file = DiagnosticText.visible(place.file, limit: 200)
        let sentence = problem.sentence(in: language)
        let word = severity.word(in: language)
        return "\(file):\(place.line):\(place.column): \(word): \(sentence) [\(code)]"
    }

    /// How many errors and warnings there are: `2 fouten, 1 waarschuwing`.
    package static func count(of diagnostics: [Diagnostic]) -> Sentence {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        return Sentence(
            nl: "\(errors) \(errors == 1 ? "fout" : "fouten"), "
                + "\(warnings) \(warnings == 1 ? "waarschuwing" : "waarschuwingen")",
            en: "\(errors) \(errors == 1 ? "error" : "errors"), "
                + "\(warnings) \(warnings == 1 ? "warning" : "warnings")"
        )
    }

    /// A stretch of the source line and the mark below it.
    private struct Quotation {
        let text: String
        let mark: String

        init(of diagnostic: Diagnostic) {
            let characters = Array(diagnostic.sourceLine)
            let column = min(diagnostic.place.column - 1, characters.count)
            let end = min(column + diagnostic.place.length, max(characters.count, column + 1))
            // A line far too long for a screen is shown from shortly before the mark.
            let isLong = characters.count > Diagnostic.shownColumns
            let start = isLong && column > Diagnostic.shownColumns / 2 ? column - 20 : 0
            let stop =
                isLong ? min(characters.count, start + Diagnostic.shownColumns) : characters.count
            var text = start > 0 ? "…" : ""
            var before = start > 0 ? 1 : 0
            var marked = 0
            for (index, character) in characters[start..<stop].enumerated() {
                let shown = character == "\t" ? "    " : DiagnosticText.visible(String(character))
                let width = shown.reduce(0) { $0 + DiagnosticText.width(of: $1) }
                text += shown
                if start + index < column { before += width }
                if (column..<end).contains(start + index) { marked += width }
            }
            if stop < characters.count { text += "…" }
            self.text = text
            mark =
                String(repeating: " ", count: before)
                + String(repeating: "^", count: max(1, marked))
        }
    }
}

extension Diagnostic.Severity {
    /// The word for it.
    package var word: Sentence {
        switch self {
        case .error: Sentence(nl: "fout", en: "error")
        case .warning: Sentence(nl: "waarschuwing", en: "warning")
        }
    }
}
