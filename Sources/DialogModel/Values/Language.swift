/// A language that scripts are written in and the program speaks.
public enum Language: String, Hashable, Codable, Sendable, CaseIterable {
    /// Dutch, the default.
    case dutch = "nl"
    /// English.
    case english = "en"

    /// What stands between the whole number and its decimal.
    public var decimalMark: String {
        switch self {
        case .dutch: ","
        case .english: "."
        }
    }
}
