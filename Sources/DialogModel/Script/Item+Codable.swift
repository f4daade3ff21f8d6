/// The form in which an item is kept: `{"say": {…}}`.
extension Item {
    private enum Key: String, CodingKey {
        case say, ask, branch, loop, call, cast
    }

    /// Reads an item.
    package init(from decoder: any Decoder) throws {
        let item = try CarriedCase<Key>(from: decoder)
        switch item.name {
        case .say: self = .say(try item.object())
        case .ask: self = .ask(try item.object())
        case .branch: self = .branch(try item.object())
        case .loop: self = .loop(try item.object())
        case .call: self = .call(try item.object())
        case .cast: self = .cast(try item.object())
        }
    }

    /// Writes an item.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        switch self {
        case .say(let say): try fields.encode(say, forKey: .say)
        case .ask(let question): try fields.encode(question, forKey: .ask)
        case .branch(let branch): try fields.encode(branch, forKey: .branch)
        case .loop(let loop): try fields.encode(loop, forKey: .loop)
        case .call(let call): try fields.encode(call, forKey: .call)
        case .cast(let cast): try fields.encode(cast, forKey: .cast)
        }
    }
}
