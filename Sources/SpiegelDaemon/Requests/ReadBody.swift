import Crypto
import DialogModel
import FoundationEssentials

/// A request's body, read whole: there is nothing in it that was passed over.
struct ReadBody<Value: Codable & Sendable>: Sendable {
    /// What was asked.
    let value: Value
    /// The value as this release writes it, so that two spellings of one request are the same.
    private let canonical: Data

    /// Reads `bytes`.
    ///
    /// What was read is written again, and what then is not there was not understood: a field that
    /// does not belong, or whose name is misspelt. One that is `null` is as good as absent.
    ///
    /// - Throws: `malformedRequest` for what is no sound JSON; `unfitField` for the first field that
    ///   is missing, of another kind, or unknown.
    init(_ bytes: [UInt8], maximumDepth: Int) throws(RequestFault) {
        let fields = try JSONGuard.check(bytes, maximumDepth: maximumDepth)
        do {
            value = try JSONDecoder().decode(Value.self, from: Data(bytes))
            canonical = try JSONEncoder.sorted.encode(value)
        } catch let error as DecodingError {
            throw Self.fault(error)
        } catch {
            throw .malformedRequest(.wrongShape)
        }
        let known = Set(try JSONGuard.check([UInt8](canonical), maximumDepth: maximumDepth))
        if let stray = fields.first(where: { !known.contains($0) }) {
            throw .unfit(field: stray, .unknown)
        }
    }

    /// What tells this request from another under the same key.
    func digest(under key: TurnKey) -> RequestDigest {
        // With the key in it, equal requests have digests that nobody can match.
        let hash = SHA256.hash(data: Data("\(key)\n".utf8) + canonical)
        let digits = hash.prefix(16).map { byte in
            let bare = String(byte, radix: 16)
            return byte < 16 ? "0" + bare : bare
        }
        return RequestDigest(rawValue: digits.joined())
    }

    private static func fault(_ error: DecodingError) -> RequestFault {
        switch error {
        case .keyNotFound(let key, let context):
            .unfit(field: path(context.codingPath + [key]), .missing)
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            .unfit(field: path(context.codingPath), .wrongKind)
        case .dataCorrupted(let context): .unfit(field: path(context.codingPath), .wrongValue)
        @unknown default: .malformedRequest(.wrongShape)
        }
    }

    /// A place as ``JSONGuard`` names it: `participants[0].name`; empty for the whole.
    private static func path(_ keys: [any CodingKey]) -> String {
        keys.reduce(into: "") { path, key in
            if let index = key.intValue {
                path += "[\(index)]"
            } else {
                path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
            }
        }
    }
}
