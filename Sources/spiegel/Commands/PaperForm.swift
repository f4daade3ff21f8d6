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

    /// The form for `place`, which is one of `forms`: text for the screen, a page for a browser.
    ///
    /// - Throws: A usage error where the ending is of none of them.
    init(_ place: PaperPlace, among forms: [PaperForm], in language: Language) throws {
        switch place {
        case .screen, .output: self = .text
        case .browser: self = .html
        case .file(let path):
            guard let form = forms.first(where: { path.lowercased().hasSuffix($0.rawValue) }) else {
                let endings = forms.map(\.rawValue)
                throw ValidationError(MonthWords.otherEnding(path, endings)(in: language))
            }
            self = form
        }
    }
}
