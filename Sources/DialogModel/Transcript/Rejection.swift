/// Why an answer could not be used, with what was expected.
public enum Rejection: Hashable, Codable, Sendable {
    /// Nothing was typed.
    case empty
    /// No number was found.
    case notANumber
    /// The number lies outside `lowest` to `highest`; an end may be open.
    case outOfRange(lowest: Tenths?, highest: Tenths?)
    /// Several numbers were named; these fit, at least one.
    case severalNumbers([Tenths])
    /// More than one decimal.
    case tooPrecise
    /// None of the options; `nearest` was perhaps meant.
    case notAnOption(nearest: String?)
    /// More than one option fits what was typed.
    case ambiguousOption([String])
    /// Neither yes nor no.
    case notYesOrNo
    /// No day of the calendar was found.
    case notADate
    /// More than `limit` bytes of UTF-8.
    case tooLong(bytes: Int, limit: Int)
}
