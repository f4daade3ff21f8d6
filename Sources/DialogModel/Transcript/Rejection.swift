/// Why an answer could not be used, with what was expected.
package enum Rejection: Hashable, Codable, Sendable {
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
    /// Several days may be meant; at least one.
    case severalDates([CalendarDate])
    /// A day gone by where one to come is asked, or the other way about; `instead` lies on the side
    /// that is asked for.
    case wrongWay(CalendarDate, instead: CalendarDate?)
    /// One line with semicolons, which may be one item or these.
    case severalItems([String])
    /// More than `limit` bytes of UTF-8.
    case tooLong(bytes: Int, limit: Int)

    /// The number that a plain yes takes: the only one that was offered, or the one halfway between two
    /// that lie one apart; `nil` where there is none.
    package var proposed: Tenths? {
        guard case .severalNumbers(let numbers) = self else { return nil }
        switch numbers.count {
        case 1: return numbers[0]
        case 3:
            let steps = zip(numbers, numbers.dropFirst()).map { $1.tenths - $0.tenths }
            return steps == [5, 5] ? numbers[1] : nil
        default: return nil
        }
    }

    /// Whether the first release has words for it.
    var isOfFirstRelease: Bool {
        switch self {
        case .severalDates, .wrongWay, .severalItems: false
        case .empty, .notANumber, .outOfRange, .severalNumbers, .tooPrecise, .notAnOption,
            .ambiguousOption, .notYesOrNo, .notADate, .tooLong:
            true
        }
    }
}
