/// A condition or a quoted value.
///
/// Types are checked when the script is loaded.
///
/// A comparison with an unanswered question is false, and so is its negation by `!=`; `not` turns
/// that around, since it speaks of the comparison and not of the answer.
package indirect enum Expression: Hashable, Codable, Sendable {
    /// How two values are compared.
    ///
    /// Order is for numbers and dates only.
    package enum Comparison: String, Hashable, Codable, Sendable, CaseIterable {
        case equal = "=="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    /// Arithmetic on scores, in tenths; a product or quotient is rounded half away from zero.
    package enum Operation: String, Hashable, Codable, Sendable, CaseIterable {
        case plus = "+"
        case minus = "-"
        case times = "*"
        case dividedBy = "/"
    }

    /// A number.
    case number(Tenths)
    /// A quoted text; compared with an option, it is the option's name.
    case text(String)
    /// `yes` or `no`.
    case truth(Bool)
    /// The answer to a question of the same dialogue.
    case answer(ItemID)
    /// The item that the loop `loop` is at.
    case item(loop: ItemID)
    /// Whether a question has an answer that is not skipped.
    case answered(ItemID)
    /// How many lines or options an answer has; 0 when unanswered.
    case count(ItemID)
    /// Whether a list, choice or text answer contains a text, case and accents folded.
    case contains(ItemID, String)
    /// Whether somebody has a role, as it was handed out last in the dialogue or around it.
    case held(RoleID)
    /// The lower end of a question's scale.
    case lowest(ItemID)
    /// The upper end of a question's scale.
    case highest(ItemID)
    /// The opposite.
    case not(Expression)
    /// Both.
    case and(Expression, Expression)
    /// Either or both.
    case or(Expression, Expression)
    /// A comparison.
    case compare(Comparison, Expression, Expression)
    /// A sum, difference, product or quotient.
    case calculate(Operation, Expression, Expression)

    /// The questions that the value depends on, in order of appearance.
    package var questions: [ItemID] {
        switch self {
        case .number, .text, .truth, .item, .held, .lowest, .highest: []
        case .answer(let id), .answered(let id), .count(let id), .contains(let id, _): [id]
        case .not(let inner): inner.questions
        case .and(let left, let right), .or(let left, let right),
            .compare(_, let left, let right), .calculate(_, let left, let right):
            left.questions + right.questions
        }
    }

    /// The roles that the value depends on, in order of appearance.
    package var roles: [RoleID] {
        switch self {
        case .number, .text, .truth, .answer, .item, .answered, .count, .contains, .lowest,
            .highest:
            []
        case .held(let role): [role]
        case .not(let inner): inner.roles
        case .and(let left, let right), .or(let left, let right),
            .compare(_, let left, let right), .calculate(_, let left, let right):
            left.roles + right.roles
        }
    }
}
