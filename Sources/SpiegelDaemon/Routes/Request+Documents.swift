import DialogModel
import HummingbirdCore
import Reports
import SpiegelAPI

/// In what form a document is wanted.
extension Request {
    /// The form.
    ///
    /// - Throws: `unfit` where none is given, or none that there is.
    func format() throws(RequestFault) -> ExportFormat {
        guard let format = try choice("format", of: ExportFormat.self) else {
            throw .unfit(field: "format", .missing)
        }
        return format
    }

    /// The language; Dutch where none is given.
    func language() throws(RequestFault) -> Language {
        try choice("language", of: Language.self) ?? .dutch
    }

    /// How names stand in it; covered where nothing is said.
    func names() throws(RequestFault) -> ExportManner.Names {
        try choice("names", of: ExportManner.Names.self) ?? .covered
    }
}

extension Report.Names.Manner {
    /// How names stand in what is exported as `names` says.
    init(_ names: ExportManner.Names) {
        self =
            switch names {
            case .covered: .covered
            case .written: .written
            }
    }
}
