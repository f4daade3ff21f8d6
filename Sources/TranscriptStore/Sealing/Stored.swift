import DialogModel
import FoundationEssentials

/// JSON as it is sealed: keys sorted, so that equal values are equal bytes.
enum Stored {
    static func encode(_ value: some Encodable) throws(StoreFault) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return try encoder.encode(value)
        } catch {
            throw .unexpected(code: "encoding")
        }
    }

    /// A value in its envelope.
    static func encode(form value: some StoredForm) throws(StoreFault) -> Data {
        try encode(Envelope(value))
    }

    /// - Throws: `damaged(.unreadable)`: it was sealed by us, but is not of the shape expected.
    static func decode<Value: Decodable>(
        _ type: Value.Type,
        from bytes: Data
    ) throws(StoreFault) -> Value {
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
        let opened = try asFault { () throws(StoreFault) in
            try decode(Opened<Value>.self, from: bytes)
        }
        switch opened {
        case .value(let value): return value
        case .newer(let form): throw .refusal(.readOnly(since: form.since))
        case .unreadable: throw .store(.damaged(.unreadable))
        }
    }
}
