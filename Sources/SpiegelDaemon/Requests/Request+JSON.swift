import DialogModel
import FoundationEssentials
import HTTPTypes
import HummingbirdCore
import SpiegelAPI

extension Request {
    /// The request's JSON body, checked and decoded.
    ///
    /// - Throws: `requestTooLarge`, `malformedRequest` with what is wrong, or `unfitField` with where.
    func json<Value: Codable>(
        _ type: Value.Type,
        within limits: Limits
    ) async throws(RequestFault) -> ReadBody<Value> {
        let media = headers[.contentType]?.split(separator: ";").first
        guard media?.trimmingCharacters(in: .whitespaces) == Wire.json else {
            throw .malformedRequest(.wrongContentType)
        }
        return try ReadBody(
            try await bytes(upTo: limits.bodyBytes),
            maximumDepth: limits.jsonDepth
        )
    }

    private func bytes(upTo limit: Int) async throws(RequestFault) -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            for try await part in body {
                guard bytes.count + part.readableBytes <= limit else {
                    throw RequestFault.requestTooLarge(limit: limit)
                }
                bytes += part.readableBytesView
            }
        } catch let fault as RequestFault {
            throw fault
        } catch {
            throw .malformedRequest(.notHTTP)
        }
        return bytes
    }

    /// The key that makes a request safe to send again.
    ///
    /// - Throws: `malformedRequest` when it is missing or not of the form of ``TurnKey``.
    func turnKey() throws(RequestFault) -> TurnKey {
        guard let name = HTTPField.Name("Idempotency-Key"), let text = headers[name] else {
            throw .malformedRequest(.missingKey)
        }
        guard let key = TurnKey(text) else { throw .malformedRequest(.badKey) }
        return key
    }

    /// The sequence that the sender saw, from `If-Match: "7"`.
    ///
    /// - Throws: `malformedRequest` when it is missing or not a number in quotes.
    func answeredSequence() throws(RequestFault) -> Int {
        let tag = headers[.ifMatch] ?? ""
        let number = tag.dropFirst().dropLast()
        guard tag == "\"\(number)\"", number.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let sequence = Int(number)
        else { throw .malformedRequest(.missingSequence) }
        return sequence
    }

    /// A whole number of the query, or `nil` when it has none of that name.
    ///
    /// - Throws: `unfitField` when it is no whole number from 0.
    func number(_ name: String) throws(RequestFault) -> Int? {
        guard let text = uri.queryParameters[Substring(name)] else { return nil }
        guard let number = Int(text), number > 0 || text == "0" else {
            throw .unfit(field: name, .wrongValue)
        }
        return number
    }

    /// A word of the query, or `nil` when it has none of that name.
    ///
    /// - Throws: `unfitField` when it is none of the choices.
    func choice<Choice: RawRepresentable<String>>(
        _ name: String,
        of _: Choice.Type
    ) throws(RequestFault) -> Choice? {
        guard let text = uri.queryParameters[Substring(name)] else { return nil }
        guard let choice = Choice(rawValue: String(text)) else {
            throw .unfit(field: name, .wrongValue)
        }
        return choice
    }

    /// Whether the sender takes Server-Sent Events.
    var wantsStream: Bool { headers[.accept]?.contains(Wire.eventStream) ?? false }
}
