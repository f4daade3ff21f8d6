/// What is seen over many conversations, by the last part of its address: `GET /v1/trends?format=…`.
package enum OverTimePage: String, Hashable, Sendable, CaseIterable {
    /// What comes back over a person's own reflections.
    case trends
    /// What a team's meetings came to.
    case year
    /// Where a team, and whoever asks with it, stands on the learning path.
    case path
}
