import HTTPTypes

/// The endpoints by their paths, each path taken apart once.
struct RouteTable: Sendable {
    /// What stands at a path.
    struct Resource: Sendable {
        fileprivate let segments: [Substring]
        private(set) var endpoints: [Endpoint]

        /// The endpoint for `method`.
        func endpoint(for method: HTTPRequest.Method) -> Endpoint? {
            endpoints.first { $0.method == method }
        }

        /// What `Allow` says of it (RFC 9110, 10.2.1).
        var allowed: String { endpoints.map(\.method.rawValue).joined(separator: ", ") }

        fileprivate mutating func add(_ endpoint: Endpoint) { endpoints.append(endpoint) }

        /// The names that stand in `path` where a name may, or `nil` where it is another path.
        fileprivate func names(in path: [Substring]) -> [Substring: Substring]? {
            guard path.count == segments.count else { return nil }
            var names: [Substring: Substring] = [:]
            for (ours, theirs) in zip(segments, path) where ours != theirs {
                guard ours.first == "{" else { return nil }
                names[ours] = theirs
            }
            return names
        }
    }

    /// A path that was found.
    struct Match: Sendable {
        /// What stands there.
        let resource: Resource
        private let names: [Substring: Substring]

        fileprivate init(_ resource: Resource, _ names: [Substring: Substring]) {
            self.resource = resource
            self.names = names
        }

        /// What stands in the path for `name`, such as `{id}`.
        subscript(name: Substring) -> Substring? { names[name] }
    }

    private var resources: [Resource] = []

    /// The table of `endpoints`.
    init(_ endpoints: [Endpoint]) {
        for endpoint in endpoints {
            let segments = Self.segments(of: endpoint.path)
            if let known = resources.firstIndex(where: { $0.segments == segments }) {
                resources[known].add(endpoint)
            } else {
                resources.append(Resource(segments: segments, endpoints: [endpoint]))
            }
        }
    }

    /// What stands at `path`.
    func match(_ path: String) -> Match? {
        let segments = Self.segments(of: path)
        for resource in resources {
            if let names = resource.names(in: segments) { return Match(resource, names) }
        }
        return nil
    }

    private static func segments(of path: String) -> [Substring] {
        path.split(separator: "/", maxSplits: 16)
    }
}
