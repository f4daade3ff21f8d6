import DialogModel
import FoundationEssentials
import Wording

extension DialogCheck {
    /// The findings for editors and other programs.
    ///
    /// `{"diagnostics": [{"file", "line", "column", "length", "severity", "code", "message", "tip"}],
    /// "errors", "warnings"}`; lines and columns from 1, `tip` where there is one.
    ///
    /// - Throws: `EncodingError`, which these values never give.
    package func json(in language: Language) throws -> String {
        let errors = diagnostics.count { $0.severity == .error }
        let report = Report(
            diagnostics: diagnostics.map { Finding($0, language) },
            errors: errors,
            warnings: diagnostics.count - errors
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
    }

    private struct Report: Encodable {
        let diagnostics: [Finding]
        let errors: Int
        let warnings: Int
    }

    private struct Finding: Encodable {
        let file: String
        let line: Int
        let column: Int
        let length: Int
        let severity: String
        let code: String
        let message: String
        let tip: String?

        init(_ diagnostic: Diagnostic, _ language: Language) {
            file = diagnostic.place.file
            line = diagnostic.place.line
            column = diagnostic.place.column
            length = diagnostic.place.length
            severity = diagnostic.severity.rawValue
            code = diagnostic.code
            message = diagnostic.problem.sentence(in: language)
            tip = diagnostic.problem.tip?(in: language)
        }
    }
}
