import DialogModel

extension Evaluation {
    /// Compares two results; false where either is missing or they are of different kinds.
    func compare(_ comparison: Expression.Comparison, _ left: Result?, _ right: Result?) -> Bool {
        guard let left, let right else { return false }
        switch comparison {
        case .equal: return equal(left, right)
        case .notEqual: return !equal(left, right)
        case .less: return ordered(left, right) { $0 < $1 } ?? false
        case .lessOrEqual: return ordered(left, right) { $0 <= $1 } ?? false
        case .greater: return ordered(left, right) { $0 > $1 } ?? false
        case .greaterOrEqual: return ordered(left, right) { $0 >= $1 } ?? false
        }
    }

    /// Whether two results are the same; a text beside options is the name of the only one.
    private func equal(_ left: Result, _ right: Result) -> Bool {
        switch (left, right) {
        case (.options(let options), .text(let name)), (.text(let name), .options(let options)):
            options.map(\.name) == [name]
        case (.text(let left), .text(let right)): FoldedText(left) == FoldedText(right)
        case (.number, _), (.text, _), (.truth, _), (.options, _), (.lines, _), (.date, _):
            left == right
        }
    }

    private func ordered(
        _ left: Result,
        _ right: Result,
        by holds: (Int, Int) -> Bool
    ) -> Bool? {
        switch (left, right) {
        case (.number(let left), .number(let right)): holds(left.tenths, right.tenths)
        case (.date(let left), .date(let right)): holds(left.daysSince1970, right.daysSince1970)
        case (.number, _), (.text, _), (.truth, _), (.options, _), (.lines, _), (.date, _): nil
        }
    }

    /// Calculates in tenths; `nil` where a number is missing, too large, or divided by zero.
    func calculate(
        _ operation: Expression.Operation,
        _ left: Result?,
        _ right: Result?
    ) -> Tenths? {
        guard case .number(let left) = left, case .number(let right) = right else { return nil }
        let (one, other) = (left.tenths, right.tenths)
        let (tenths, overflow) =
            switch operation {
            case .plus: one.addingReportingOverflow(other)
            case .minus: one.subtractingReportingOverflow(other)
            case .times: rounded(one.multipliedReportingOverflow(by: other), by: 10)
            case .dividedBy: rounded(one.multipliedReportingOverflow(by: 10), by: other)
            }
        return overflow ? nil : Tenths(tenths: tenths)
    }

    /// A quotient, rounded half away from zero.
    private func rounded(
        _ dividend: (partialValue: Int, overflow: Bool),
        by divisor: Int
    ) -> (partialValue: Int, overflow: Bool) {
        let (quotient, overflow) = dividend.partialValue.dividedReportingOverflow(by: divisor)
        guard !overflow, !dividend.overflow else { return (0, true) }
        let rest = dividend.partialValue.remainderReportingOverflow(dividingBy: divisor)
        guard rest.partialValue.magnitude >= divisor.magnitude - rest.partialValue.magnitude
        else { return (quotient, false) }
        let away = (dividend.partialValue < 0) == (divisor < 0) ? 1 : -1
        return quotient.addingReportingOverflow(away)
    }
}
