/// Why a diagnostic exists, with a script that has it and one that has not.
public struct DiagnosticExplanation: Sendable {
    /// The diagnostic's code.
    public let code: String
    /// Why it matters, in full sentences.
    public let why: Sentence
    /// A script that has it.
    public let bad: DiagnosticExample
    /// The same, put right: nothing at all is found in it.
    public let good: DiagnosticExample

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
    public static let all: [DiagnosticExplanation] =
        (file + shape + text + expression + reference + content).sorted { $0.code < $1.code }

    /// The explanation of `code`, in capitals or not.
    public static func of(_ code: String) -> DiagnosticExplanation? {
        all.first { $0.code == code.uppercased() }
    }
}
