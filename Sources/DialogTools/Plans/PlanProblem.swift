import DialogModel

/// What is wrong with a plan, for those who write scripts; the sentences are English like the plans'
/// header.
package enum PlanProblem: Error, Hashable, Sendable {
    /// A header line is not `key: value` with a known key, once.
    case unreadableHeader(line: Int)
    /// The header names no dialogue.
    case noDialog
    /// A header's value is none of those that its key takes.
    case unknownValue(String)
    /// A line begins with `>>` where there is no answer to go on with.
    case nothingToContinue(line: Int)
    /// The dialogue cannot be begun.
    case unplayable(Refusal)
    /// The conversation was over before this line was typed.
    case leftOver(line: Int)
    /// The conversation stands elsewhere at the end than the header says.
    case endsElsewhere(said: ConversationSummary.Standing, is: ConversationSummary.Standing)
    /// What is shown differs from the file.
    case differs([PlanDifference])
}

extension PlanProblem: CustomStringConvertible {
    /// What is wrong, with the line.
    package var description: String {
        switch self {
        case .unreadableHeader(let line): "line \(line): not a header field, or given twice"
        case .noDialog: "the header says no dialog"
        case .unknownValue(let value): "the header's '\(value)' is not one of its field's values"
        case .nothingToContinue(let line): "line \(line): '>>' without an answer above it"
        case .unplayable(let refusal): "the dialogue cannot be begun: \(refusal.code)"
        case .leftOver(let line): "line \(line): the conversation was over before this was typed"
        case .endsElsewhere(let said, let found):
            "the plan says it ends \(said.rawValue), but it is \(found.rawValue)"
        case .differs(let differences):
            differences.map(\.description).joined(separator: "\n")
        }
    }
}
