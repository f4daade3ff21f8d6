import DialogModel

/// How much waits: `GET /v1/overview`.
///
/// Counts only: the first screen tells nothing that others may not read along.
public struct Overview: Codable, Hashable, Sendable {
    /// How many conversations can be gone on with.
    public let open: Int
    /// How many intentions and sentences come back.
    public let kept: Int
    /// How many conversations there are.
    public let total: Int
    /// What was noticed about the store and is to be told; each time only what was not told before.
    public let findings: [StoreFinding]

    /// What waits among `total` conversations.
    public init(open: Int, kept: Int, total: Int, findings: [StoreFinding]) {
        self.open = open
        self.kept = kept
        self.total = total
        self.findings = findings
    }
}
