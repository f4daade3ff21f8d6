/// Why a diagnostic exists, with a script that has it and one that has not.
package struct DiagnosticExplanation: Sendable {
    /// The diagnostic's code.
    package let code: String
    /// Why it matters, in full sentences.
    package let why: Sentence
    /// A script that has it.
    package let bad: DiagnosticExample
    /// The same, put right: nothing at all is found in it.
    package let good: DiagnosticExample

    /// The explanation of `code`.
    init(
        _ code: String,
        _ why: Sentence,
        bad: DiagnosticExample,
        good: DiagnosticExample = .items(DiagnosticExample.items)
    ) {
        self.code = code
        self.why = why
        self.bad = bad
        self.good = good
    }

    /// All explanations, by code.
    package static let all: [DiagnosticExplanation] =
        (file + shape + text + expression + reference + content).sorted { $0.code < $1.code }

    /// The explanation of `code`, in capitals or not.
    package static func of(_ code: String) -> DiagnosticExplanation? {
        all.first { $0.code == code.uppercased() }
    }
}
