import DialogModel

/// How much waits: `GET /v1/overview`.
///
/// Counts only: the first screen tells nothing that others may not read along.
package struct Overview: Codable, Hashable, Sendable {
    /// How many conversations can be gone on with.
    package let open: Int
    /// How many intentions and sentences come back.
    package let kept: Int
    /// How many conversations there are.
    package let total: Int
    /// What was noticed about the store and is to be told; each time only what was not told before.
    package let findings: [StoreFinding]

    /// What waits among `total` conversations.
    package init(open: Int, kept: Int, total: Int, findings: [StoreFinding]) {
        self.open = open
        self.kept = kept
        self.total = total
        self.findings = findings
    }
}
