/// One thing that is wrong with, or doubtful in, a script: where, what, and the facts of it.
///
/// The sentence is made in Wording.
package struct Diagnostic: Hashable, Sendable {
    /// Where in a file something stands.
    package struct Place: Hashable, Sendable {
        /// The file, as its path was given.
        package let file: String
        /// The line, from 1.
        package let line: Int
        /// The column, from 1, in characters as a reader counts them.
        package let column: Int
        /// How many characters are marked, at least 1.
        package let length: Int

        /// The place `line`:`column` of `file`.
        package init(file: String, line: Int, column: Int, length: Int = 1) {
            self.file = file
            self.line = line
            self.column = column
            self.length = length
        }
    }

    /// How bad it is.
    package enum Severity: String, Hashable, Sendable, CaseIterable {
        /// The script is not used.
        case error
        /// The script is used; someone should look.
        case warning
    }

    /// What is wrong, by the part of the work that finds it.
    package enum Problem: Hashable, Sendable {
        /// The file as a whole.
        case file(FileProblem)
        /// Keys and the kinds of value they take.
        case shape(ShapeProblem)
        /// Text that YAML reads otherwise than its author meant.
        case text(TextProblem)
        /// Conditions and quoted answers.
        case expression(ExpressionProblem)
        /// Dialogues, fragments and roles that are named.
        case reference(ReferenceProblem)
        /// Questions that could not be asked well.
        case content(ContentProblem)
    }

    /// Where.
    package let place: Place
    /// What.
    package let problem: Problem
    /// The line as it stands in the file, raw; empty where the file could not be read.
    package let sourceLine: String

    /// The problem `problem` at `place`.
    package init(place: Place, problem: Problem, sourceLine: String) {
        self.place = place
        self.problem = problem
        self.sourceLine = sourceLine
    }

    /// How bad it is.
    package var severity: Severity { problem.severity }

    /// The problem's stable name, such as `D031`.
    package var code: String { problem.code }
}

extension Diagnostic: Comparable {
    /// Orders by file, line, column, then code.
    package static func < (left: Self, right: Self) -> Bool {
        (left.place.file, left.place.line, left.place.column, left.code)
            < (right.place.file, right.place.line, right.place.column, right.code)
    }
}
