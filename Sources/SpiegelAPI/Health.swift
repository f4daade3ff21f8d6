import DialogModel

/// How the daemon is: `GET /v1/health`.
package struct Health: Codable, Hashable, Sendable {
    /// The release.
    package let release: String
    /// The version of the wire.
    package let wire: Int

    /// The health of `release`.
    package init(release: String, wire: Int) {
        self.release = release
        self.wire = wire
    }
}
