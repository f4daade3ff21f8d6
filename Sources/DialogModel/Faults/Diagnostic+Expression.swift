extension Diagnostic {
    /// The type of a value in a condition or a text.
    package enum ValueType: String, Hashable, Sendable, CaseIterable {
        case text
        case list
        case number
        case choice
        case choices
        case truth
        case date
    }

    /// What is wrong with a condition or a quoted answer.
    package enum ExpressionProblem: Hashable, Sendable {
        /// Why an expression cannot be read.
        package enum Defect: Hashable, Sendable {
            /// It stops halfway.
            case ended
            /// Something else was expected; `instead` is how the author's intention is written.
            case unexpected(String, instead: String?)
            /// A quotation mark is not closed.
            case unclosedText
            /// A parenthesis is not closed.
            case unclosedParenthesis
            /// A number has more than one decimal or does not fit.
            case unfitNumber(String)
            /// Parentheses stand inside each other more than `limit` deep.
            case tooDeep(limit: Int)
            /// It has more than `limit` words.
            case tooLong(limit: Int)
        }

        /// Why a question may be unanswered.
        package enum Doubt: String, Hashable, Sendable, CaseIterable {
            /// It can be skipped.
            case skipped
            /// It is not asked in every case.
            case notReached = "not-reached"
            /// It is a fragment's parameter.
            case parameter
        }

        /// The expression cannot be read.
        case unreadable(Defect)
        /// No such question; `nearest` was perhaps meant.
        case unknownQuestion(String, nearest: String?)
        /// The question comes later, on the line said.
        case askedLater(String, line: Int)
        /// The question is asked only in the other branch, on the line said.
        case askedElsewhere(String, line: Int)
        /// The question is asked inside a loop, on the line said, and so has several answers.
        case askedInLoop(String, line: Int)
        /// The text quotes an answer that may not be there, and has no variant without it.
        case maybeUnanswered(quote: String, question: String, line: Int, Doubt)
        /// Two values cannot be compared.
        case incomparable(ValueType, ValueType)
        /// The question has no such option; `nearest` was perhaps meant.
        case unknownOption(String, question: String, nearest: String?)
        /// A condition was expected.
        case notATruth(ValueType)
        /// Only numbers and dates have an order.
        case unordered(ValueType)
        /// Only numbers can be calculated with.
        case notANumber(ValueType)
        /// The function does not take a question of this kind.
        case unfitFunction(String, question: String, ValueType)
        /// The function takes something else between its parentheses.
        case wrongArguments(String)
        /// No such function; `nearest` was perhaps meant.
        case unknownFunction(String, nearest: String?)
        /// A `-` without spaces is part of a name; `corrected` has the spaces.
        case unspacedMinus(String, corrected: String)
        /// A condition cannot be shown in a text.
        case quotedCondition
        /// A loop needs the answer to a list question.
        case notAList(String)
    }
}
