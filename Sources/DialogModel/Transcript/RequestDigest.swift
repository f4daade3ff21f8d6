/// What tells one request from another under the same ``TurnKey``: a digest of what was asked.
///
/// It stands with the first event of the turn, so that another request under that key is refused
/// after a restart too instead of being taken for the first one sent again.
package struct RequestDigest: RawRepresentable, Hashable, Codable, Sendable {
    /// The digest, in a spelling that only its maker knows.
    package let rawValue: String

    /// The digest `rawValue`.
    package init(rawValue: String) { self.rawValue = rawValue }
}
