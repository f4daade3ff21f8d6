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
    /// What is done.
    let handle: @Sendable (Request, RequestScope) async throws -> Response

    init(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ handle: @escaping @Sendable (Request, RequestScope) async throws -> Response
    ) {
        self.method = method
        self.path = path
        self.handle = handle
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
