import DialogLoader
import DialogModel
import Testing

/// Small scripts for tests.
enum Scripts {
    /// The script `text`, a dialogue called `proef` whose steps are given.
    static func pinned(
        steps: String,
        more: String = "",
        fragments: String? = nil
    ) throws -> PinnedScript {
        let text = """
            dialog: proef
            format: 1
            language: nl
            title: Proef
            summary: Een proef.
            source: onszelf
            modes: [alone, interview]
            \(more)
            steps:
            \(steps)
            """
        var files = [ScriptFile(path: "nl/proef.yaml", bytes: Array(text.utf8))]
        if let fragments {
            files.append(ScriptFile(path: "nl/delen.yaml", bytes: Array(fragments.utf8)))
        }
        let library = ScriptLibrary(files: files)
        let errors = library.diagnostics.filter { $0.severity == .error }
        try #require(errors.isEmpty, "\(errors)")
        return try library.pinned("proef", in: .dutch)
    }
}
