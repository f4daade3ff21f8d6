/// Everything that can go wrong and be told to a user: the faults of all layers, as the wire has them
/// and whoever meets several.
///
/// The sentence is made in Wording, in the user's language; no answer, name or key is ever in it.
package enum Fault: Error, Hashable, Codable {
    /// A conversation refuses it.
    case refusal(Refusal)
    /// The request is not as it should be.
    case request(RequestFault)
    /// Conversations cannot be kept or read.
    case store(StoreFault)
    /// The daemon cannot begin.
    case start(StartFault)
    /// There is no way to the daemon.
    case link(LinkFault)
    /// Something that should not happen did; `code` of an unknown fault.
    case unexpected(code: String)
}

extension Fault: Coded {
    /// The code of its layer; of what was not expected, the one it was told with.
    package var code: String {
        switch self {
        case .refusal(let fault): fault.code
        case .request(let fault): fault.code
        case .store(let fault): fault.code
        case .start(let fault): fault.code
        case .link(let fault): fault.code
        case .unexpected(let code): code
        }
    }

    /// What its layer says; 1 for what was not expected.
    package var exitCode: Int32 {
        switch self {
        case .refusal(let fault): fault.exitCode
        case .request(let fault): fault.exitCode
        case .store(let fault): fault.exitCode
        case .start(let fault): fault.exitCode
        case .link(let fault): fault.exitCode
        case .unexpected: 1
        }
    }

    /// Itself.
    package var fault: Fault { self }
}

/// Does what one layer does where several meet: what it throws is thrown on as a ``Fault``.
///
/// - Throws: What `work` throws.
package func asFault<Layer: Coded, Value>(
    _ work: () throws(Layer) -> Value
) throws(Fault) -> Value {
    do throws(Layer) {
        return try work()
    } catch {
        throw error.fault
    }
}

/// Does what one layer does where several meet: what it throws is thrown on as a ``Fault``.
///
/// - Throws: What `work` throws.
package func asFault<Layer: Coded, Value>(
    isolation: isolated (any Actor)? = #isolation,
    _ work: () async throws(Layer) -> Value
) async throws(Fault) -> Value {
    do throws(Layer) {
        return try await work()
    } catch {
        throw error.fault
    }
}
