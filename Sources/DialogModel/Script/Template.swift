/// A text that may quote earlier answers.
package struct Template: Hashable, Codable, Sendable {
    /// A piece of a template.
    package enum Part: Hashable, Codable, Sendable {
        /// Words as written.
        case literal(String)
        /// What stood between `<` and `>`.
        case value(Expression)
    }

    /// The pieces in order.
    package let parts: [Part]

    /// A text of these pieces.
    package init(parts: [Part]) { self.parts = parts }

    /// A text that quotes nothing.
    package init(_ literal: String) { parts = [.literal(literal)] }

    /// The questions whose answers are quoted, in order of appearance.
    package var quoted: [ItemID] {
        parts.flatMap { part in
            switch part {
            case .literal: [ItemID]()
            case .value(let expression): expression.questions
            }
        }
    }
}
