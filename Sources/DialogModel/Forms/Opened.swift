/// What was found where a stored value should lie.
///
/// Decoding it takes the envelope off. A value without one (no key `form`) is of version 1, as the
/// first release wrote it.
package enum Opened<Value: StoredForm>: Sendable {
    /// The value, of a version that this release knows.
    case value(Value)
    /// A value of a version that only later releases know.
    case newer(Form)
    /// Not a value of this form.
    case unreadable
}

extension Opened: Equatable where Value: Equatable {}

extension Opened: Decodable {
    /// Takes the envelope off.
    ///
    /// - Throws: Nothing for a value of any shape: that is ``unreadable``. A decoder throws by
    ///   itself for bytes that are no document at all.
    package init(from decoder: any Decoder) throws {
        do {
            self = try Self.opening(decoder)
        } catch {
            self = .unreadable
        }
    }

    private static func opening(_ decoder: any Decoder) throws -> Self {
        let fields = try decoder.container(keyedBy: EnvelopeKey.self)
        guard fields.contains(.form) else {
            return .value(try Value(from: decoder, version: 1))
        }
        let found = Form(
            name: try fields.decode(String.self, forKey: .form),
            version: try fields.decode(Int.self, forKey: .version),
            since: try fields.decode(String.self, forKey: .since)
        )
        guard found.name == Value.form.name, found.version >= 1 else { return .unreadable }
        guard found.version <= Value.form.version else { return .newer(found) }
        return .value(
            try Value(from: fields.superDecoder(forKey: .body), version: found.version)
        )
    }
}
