/// A language that scripts are written in and the program speaks.
package enum Language: String, Hashable, Codable, Sendable, CaseIterable {
    /// Dutch, the default.
    case dutch = "nl"
    /// English.
    case english = "en"

    /// The language that the first of the locale's variables in `environment` names: Dutch, unless that
    /// says English.
    package init(locale environment: [String: String]) {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
            .compactMap { environment[$0] }
            .first { !$0.isEmpty }
        self = locale?.hasPrefix("en") == true ? .english : .dutch
    }

    /// What stands between the whole number and its decimal.
    package var decimalMark: String {
        switch self {
        case .dutch: ","
        case .english: "."
        }
    }
}
