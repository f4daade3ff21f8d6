import ArgumentParser
import DialogModel
import SpiegelAPI
import Wording

/// In which form a meeting's paper is written: as the ending of its file says.
enum PaperForm: String, CaseIterable {
    case markdown = ".md"
    case text = ".txt"
    case html = ".html"
    case mail = ".eml"
    case calendar = ".ics"

    /// The form for the file `output`, which is one of `forms`; text for the screen.
    ///
    /// - Throws: A usage error where the ending is of none of them.
    init(_ output: String?, among forms: [PaperForm], in language: Language) throws {
        guard let output, output != "-" else {
            self = .text
            return
        }
        guard let form = forms.first(where: { output.lowercased().hasSuffix($0.rawValue) }) else {
            let endings = forms.map(\.rawValue)
            throw ValidationError(MonthWords.otherEnding(output, endings)(in: language))
        }
        self = form
    }
}
