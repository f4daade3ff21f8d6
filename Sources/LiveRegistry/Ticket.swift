/// One request that has been let in and waits for its answer.
///
/// Each gets exactly one: a grant, a refusal, or the word that its erasure is done.
package struct Ticket: Hashable, Sendable {
    /// Counted by whoever hands them out.
    package let number: Int

    /// The ticket with this number.
    package init(_ number: Int) { self.number = number }
}
