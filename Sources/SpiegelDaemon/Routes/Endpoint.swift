import DialogModel
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// One way to ask the daemon something: the table of these is the router's and the document's.
struct Endpoint: Sendable {
    /// The method.
    let method: HTTPRequest.Method
    /// The path, with `{id}` where a conversation's name stands.
    let path: String
    /// The parameters that its address may have.
    let parameters: Set<String>
    /// What is done.
    let handle: @Sendable (Request, RequestScope) async throws -> Response

    init(
        _ method: HTTPRequest.Method,
        _ path: String,
        parameters: Set<String> = [],
        _ handle: @escaping @Sendable (Request, RequestScope) async throws -> Response
    ) {
        self.method = method
        self.path = path
        self.parameters = parameters
        self.handle = handle
    }

    /// Looks at the parameters of a request's address.
    ///
    /// - Throws: `unfitField` for the first that does not belong.
    func check(_ address: URI) throws(Fault) {
        for (name, _) in address.queryParameters where !parameters.contains(String(name)) {
            throw .unfit(field: String(name), .unknown)
        }
    }

    /// Whether a request's path is this one's.
    func matches(_ requested: String) -> Bool {
        let ours = path.split(separator: "/")
        let theirs = requested.split(separator: "/")
        return ours.count == theirs.count
            && zip(ours, theirs).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }
}

extension Router where Context == RequestScope {
    /// A router of `endpoints`.
    convenience init(_ endpoints: [Endpoint]) {
        self.init(context: RequestScope.self)
        for endpoint in endpoints {
            on(RouterPath(endpoint.path), method: endpoint.method, use: endpoint.handle)
        }
    }
}
