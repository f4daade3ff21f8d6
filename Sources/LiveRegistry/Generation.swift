/// One copy of a conversation in memory, from its loading to its end; no two share one.
public struct Generation: Hashable, Sendable {
    /// Counted by the registry, from 1.
    public let number: Int

    /// The generation with this number.
    public init(_ number: Int) { self.number = number }
}
