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
}
