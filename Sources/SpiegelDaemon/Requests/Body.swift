import DialogModel
import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import SpiegelAPI

extension Request {
    /// The request's JSON body, checked and decoded.
    ///
    /// - Throws: `requestTooLarge`, or `malformedRequest` with what is wrong.
    func json<Value: Decodable>(
        _ type: Value.Type,
        within limits: Limits
    ) async throws(Fault) -> Value {
        let media = headers[.contentType]?.split(separator: ";").first
        guard media?.trimmingCharacters(in: .whitespaces) == Wire.json else {
            throw .malformedRequest(.wrongContentType)
        }
        let bytes = try await bytes(upTo: limits.bodyBytes)
        try JSONGuard.check(bytes, maximumDepth: limits.jsonDepth)
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch {
            throw .malformedRequest(.wrongShape)
        }
    }

    private func bytes(upTo limit: Int) async throws(Fault) -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            for try await part in body {
                guard bytes.count + part.readableBytes <= limit else {
                    throw Fault.requestTooLarge(limit: limit)
                }
                bytes += part.readableBytesView
            }
        } catch let fault as Fault {
            throw fault
        } catch {
            throw .malformedRequest(.notHTTP)
        }
        return bytes
    }

    /// The key that makes a request safe to send again.
    ///
    /// - Throws: `malformedRequest` when it is missing or not of the form of ``TurnKey``.
    func turnKey() throws(Fault) -> TurnKey {
        guard let name = HTTPField.Name("Idempotency-Key"), let text = headers[name] else {
            throw .malformedRequest(.missingKey)
        }
        guard let key = TurnKey(text) else { throw .malformedRequest(.badKey) }
        return key
    }

    /// The sequence that the sender saw, from `If-Match: "7"`.
    ///
    /// - Throws: `malformedRequest` when it is missing or no number.
    func answeredSequence() throws(Fault) -> Int {
        guard let text = headers[.ifMatch], let sequence = Int(text.filter { $0 != "\"" }) else {
            throw .malformedRequest(.missingSequence)
        }
        return sequence
    }

    /// A whole number of the query, or `nil` when it has none of that name.
    ///
    /// - Throws: `malformedRequest` when it is no whole number from 1.
    func number(_ name: String) throws(Fault) -> Int? {
        guard let text = uri.queryParameters[Substring(name)] else { return nil }
        guard let number = Int(text), number > 0 || text == "0" else {
            throw .malformedRequest(.badParameter)
        }
        return number
    }
}

extension Response {
    /// A JSON reply, keys sorted; nothing of it may be cached.
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else {
            // Only an event of a later release cannot be written; it is never sent on its own.
            return Response(status: .internalServerError)
        }
        return Response(
            status: status,
            headers: [.contentType: Wire.json, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: data))
        )
    }
}
