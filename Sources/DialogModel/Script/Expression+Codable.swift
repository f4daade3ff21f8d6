/// The form in which an expression is kept: `{"answer": "score"}`, `{"compare": {"by": "<", "left":
/// …, "right": …}}`; numbers in tenths.
extension Expression {
    private enum Key: String, CodingKey {
        case number, text, truth, answer, item, answered, count, contains, held, lowest, highest,
            not
        case and, or, compare, calculate
    }

    private typealias Part = CarriedCase<Key>.Part

    /// Reads an expression.
    package init(from decoder: any Decoder) throws {
        let expression = try CarriedCase<Key>(from: decoder)
        func both() throws -> (Expression, Expression) {
            (
                try expression.part(.left, formerly: .first),
                try expression.part(.right, formerly: .second)
            )
        }
        func operands() throws -> (Expression, Expression) {
            (
                try expression.part(.left, formerly: .second),
                try expression.part(.right, formerly: .third)
            )
        }
        switch expression.name {
        case .number: self = .number(try expression.word())
        case .text: self = .text(try expression.word())
        case .truth: self = .truth(try expression.word())
        case .answer: self = .answer(try expression.word())
        case .item: self = .item(loop: try expression.part(.loop, formerly: .loop))
        case .answered: self = .answered(try expression.word())
        case .count: self = .count(try expression.word())
        case .contains:
            self = .contains(
                try expression.part(.question, formerly: .first),
                try expression.part(.text, formerly: .second)
            )
        case .held: self = .held(try expression.word())
        case .lowest: self = .lowest(try expression.word())
        case .highest: self = .highest(try expression.word())
        case .not: self = .not(try expression.object())
        case .and:
            let (left, right) = try both()
            self = .and(left, right)
        case .or:
            let (left, right) = try both()
            self = .or(left, right)
        case .compare:
            let (left, right) = try operands()
            self = .compare(try expression.part(.by, formerly: .first), left, right)
        case .calculate:
            let (left, right) = try operands()
            self = .calculate(try expression.part(.by, formerly: .first), left, right)
        }
    }

    /// Writes an expression.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        func parts(
            _ key: Key,
            _ write: (inout KeyedEncodingContainer<Part>) throws -> Void
        ) rethrows {
            var parts = fields.nestedContainer(keyedBy: Part.self, forKey: key)
            try write(&parts)
        }
        func operands(
            _ key: Key,
            _ left: Expression,
            _ right: Expression,
            by sign: String? = nil
        ) throws {
            try parts(key) { parts in
                try parts.encodeIfPresent(sign, forKey: .by)
                try parts.encode(left, forKey: .left)
                try parts.encode(right, forKey: .right)
            }
        }
        switch self {
        case .number(let number): try fields.encode(number, forKey: .number)
        case .text(let text): try fields.encode(text, forKey: .text)
        case .truth(let truth): try fields.encode(truth, forKey: .truth)
        case .answer(let question): try fields.encode(question, forKey: .answer)
        case .item(let loop): try parts(.item) { try $0.encode(loop, forKey: .loop) }
        case .answered(let question): try fields.encode(question, forKey: .answered)
        case .count(let question): try fields.encode(question, forKey: .count)
        case .contains(let question, let text):
            try parts(.contains) { parts in
                try parts.encode(question, forKey: .question)
                try parts.encode(text, forKey: .text)
            }
        case .held(let role): try fields.encode(role, forKey: .held)
        case .lowest(let question): try fields.encode(question, forKey: .lowest)
        case .highest(let question): try fields.encode(question, forKey: .highest)
        case .not(let inner): try fields.encode(inner, forKey: .not)
        case .and(let left, let right): try operands(.and, left, right)
        case .or(let left, let right): try operands(.or, left, right)
        case .compare(let comparison, let left, let right):
            try operands(.compare, left, right, by: comparison.rawValue)
        case .calculate(let operation, let left, let right):
            try operands(.calculate, left, right, by: operation.rawValue)
        }
    }
}
