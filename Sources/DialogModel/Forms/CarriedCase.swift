/// One case of an enum as it is kept: an object with one field, named for the case, whose value is
/// what the case carries: `{"ask": {…}}`, `{"compare": {"by": "<", "left": …, "right": …}}`.
///
/// The first release left that to Swift, which gives what has no label a number: `{"ask": {"_0":
/// {…}}}`. That is read for ever, and written no more.
struct CarriedCase<Name: CodingKey> {
    /// What a case carries several of.
    enum Part: String, CodingKey {
        case question, text, by, left, right, loop
        case first = "_0"
        case second = "_1"
        case third = "_2"
    }

    /// The case.
    let name: Name
    private let fields: KeyedDecodingContainer<Name>

    /// Reads which case it is.
    ///
    /// - Throws: `DecodingError` for an object with another field, none, or several.
    init(from decoder: any Decoder) throws {
        fields = try decoder.container(keyedBy: Name.self)
        guard let name = fields.allKeys.first, fields.allKeys.count == 1 else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "one case")
            )
        }
        self.name = name
    }

    /// The object that the case carries.
    func object<Value: Decodable>() throws -> Value {
        try parts.contains(.first)
            ? try parts.decode(Value.self, forKey: .first)
            : try fields.decode(Value.self, forKey: name)
    }

    /// The word or number that the case carries.
    func word<Value: Decodable>() throws -> Value {
        if let word = try? fields.decode(Value.self, forKey: name) { return word }
        return try parts.decode(Value.self, forKey: .first)
    }

    /// One of several that the case carries.
    func part<Value: Decodable>(_ part: Part, formerly old: Part) throws -> Value {
        let parts = try parts
        return try parts.decode(Value.self, forKey: parts.contains(old) ? old : part)
    }

    private var parts: KeyedDecodingContainer<Part> {
        get throws { try fields.nestedContainer(keyedBy: Part.self, forKey: name) }
    }
}
