import DialogModel
import FoundationEssentials

/// JSON as it is sealed: keys sorted, so that equal values are equal bytes.
enum Stored {
    static func encode(_ value: some Encodable) throws(Fault) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return try encoder.encode(value)
        } catch {
            throw .unexpected(code: "encoding")
        }
    }

    /// A value in its envelope.
    static func encode(form value: some StoredForm) throws(Fault) -> Data {
        try encode(Envelope(value))
    }

    /// - Throws: `damaged(.unreadable)`: it was sealed by us, but is not of the shape expected.
    static func decode<Value: Decodable>(
        _ type: Value.Type,
        from bytes: Data
    ) throws(Fault) -> Value {
        do {
            return try JSONDecoder().decode(type, from: bytes)
        } catch {
            throw .damaged(.unreadable)
        }
    }

    /// A value out of its envelope.
    ///
    /// - Throws: `readOnly` for one of a later release; `damaged(.unreadable)`.
    static func decode<Value: StoredForm>(
        form type: Value.Type,
        from bytes: Data
    ) throws(Fault) -> Value {
        switch try decode(Opened<Value>.self, from: bytes) {
        case .value(let value): return value
        case .newer(let form): throw .readOnly(since: form.since)
        case .unreadable: throw .damaged(.unreadable)
        }
    }
}
