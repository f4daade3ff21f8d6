/// The form in which a piece of a template is kept: `{"literal": "Waarom een "}`, `{"value": {…}}`.
extension Template.Part {
    private enum Key: String, CodingKey {
        case literal, value
    }

    /// Reads a piece.
    package init(from decoder: any Decoder) throws {
        let part = try CarriedCase<Key>(from: decoder)
        switch part.name {
        case .literal: self = .literal(try part.word())
        case .value: self = .value(try part.object())
        }
    }

    /// Writes a piece.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        switch self {
        case .literal(let text): try fields.encode(text, forKey: .literal)
        case .value(let expression): try fields.encode(expression, forKey: .value)
        }
    }
}
