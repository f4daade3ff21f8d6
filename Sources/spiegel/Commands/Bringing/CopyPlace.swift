import ArgumentParser
import Bringing
import DialogModel
import DialogSession
import LineEditor
import Reports
import SpiegelAPI
import Wording

/// Where copies are written to, and in which form.
struct CopyPlace {
    private let path: String
    private let form: Form

    private enum Form: String, CaseIterable {
        case html = ".html"
        case text = ".txt"
        case markdown = ".md"
        case parcel = ".spiegel"
    }

    /// The file `path`, whose ending says the form.
    ///
    /// - Throws: A usage error for any other ending.
    init(_ path: String, in language: Language) throws {
        guard let form = Form.allCases.first(where: { path.lowercased().hasSuffix($0.rawValue) })
        else { throw ValidationError(BringScreenWords.otherEnding(path)(in: language)) }
        self.path = path
        self.form = form
    }

    /// Writes the copies there; several on paper one to a file, numbered.
    ///
    /// - Throws: ``Ended`` where that fails, or no passphrase was given; it has been said why.
    @MainActor
    func write(_ copies: [OwnedCopy], in visit: Visit) throws {
        guard form != .parcel else { return try seal(copies, in: visit) }
        for (index, copy) in copies.enumerated() {
            try visit.save(
                document(copy.copy, in: visit.language),
                to: copies.count == 1 ? path : numbered(index + 1)
            )
        }
        visit.notice(BringScreenWords.notEncrypted)
    }

    private func numbered(_ number: Int) -> String {
        path.dropLast(form.rawValue.count) + "-\(number)" + form.rawValue
    }

    private func document(_ copy: BroughtCopy, in language: Language) -> String {
        let report = CopyReport(copy)
        return switch form {
        case .html: report.html(in: language)
        case .text: report.plainText(in: language)
        case .markdown, .parcel: report.markdown(in: language)
        }
    }

    @MainActor
    private func seal(_ copies: [OwnedCopy], in visit: Visit) throws {
        let least = Parcel.shortestPassphrase
        let first = visit.passphrase(BringScreenWords.passphrase(least: least))
        let second = visit.passphrase(BringScreenWords.passphraseAgain)
        guard let first, first == second, first.count >= least else {
            visit.notice(BringScreenWords.passphraseUnfit)
            throw Ended(code: 1)
        }
        visit.notice(BringScreenWords.computing)
        try visit.save(try Parcel.sealing(copies, with: first), to: path)
    }
}

extension Visit {
    /// Asks for a passphrase, of which the terminal shows nothing; `nil` where there is none.
    func passphrase(_ question: Sentence) -> String? {
        HiddenLine.read(after: Visible(question(in: language) + ": "))
    }
}
