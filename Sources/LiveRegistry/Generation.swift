/// One copy of a conversation in memory, from its loading to its end; no two share one.
package struct Generation: Hashable, Sendable {
    /// Counted by the registry, from 1.
    package let number: Int

    /// The generation with this number.
    package init(_ number: Int) { self.number = number }
}
