/// What is wrong with a request, before anything is done for it.
package enum RequestFault: Error, Hashable {
    /// The request is not one that the daemon understands.
    case malformedRequest(RequestDefect)
    /// No such path.
    case unknownResource
    /// The path exists, but not for this method.
    case wrongMethod
    /// The body or header is larger than allowed.
    case requestTooLarge(limit: Int)
    /// The request took longer than allowed.
    case requestTooSlow
    /// This user has as many connections as allowed.
    case tooManyConnections(limit: Int)
    /// The kernel's word on who is calling was not good enough.
    case notPermitted
    /// A field of the body, or a parameter of the address, is not as it should be: `client.pseudonym`.
    case unfitField(String, FieldDefect)
    /// Another request was sent under this `Idempotency-Key`; nothing was done.
    case keyReused

    /// What is wrong with a request.
    package enum RequestDefect: String, Hashable, Codable, Sendable {
        case notJSON = "not-json"
        case wrongShape = "wrong-shape"
        case notUTF8 = "not-utf8"
        case duplicateKey = "duplicate-key"
        case tooDeep = "too-deep"
        case controlCharacter = "control-character"
        case missingHost = "missing-host"
        case secondHost = "second-host"
        case missingKey = "missing-idempotency-key"
        case badKey = "bad-idempotency-key"
        case missingSequence = "missing-if-match"
        case wrongContentType = "wrong-content-type"
        case notHTTP = "not-http"
        case badParameter = "bad-parameter"
    }

    /// What is wrong with a field.
    package enum FieldDefect: String, Hashable, Codable, Sendable, CaseIterable {
        case unknown
        case missing
        case wrongKind = "wrong-kind"
        case wrongValue = "wrong-value"
    }
}
