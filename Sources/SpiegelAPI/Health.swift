import DialogModel

/// How the daemon is: `GET /v1/health`.
public struct Health: Codable, Hashable, Sendable {
    /// The release.
    public let release: String
    /// The version of the wire.
    public let wire: Int

    /// The health of `release`.
    public init(release: String, wire: Int) {
        self.release = release
        self.wire = wire
    }
}
