/// Lets one turn of a conversation at a time through, in the order in which they came.
///
/// An actor alone does not: while it waits for the disk, the next call would begin.
struct TurnOrder {
    private var isTaken = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Takes the place when it is free.
    mutating func takeIfFree() -> Bool {
        guard !isTaken else { return false }
        isTaken = true
        return true
    }

    /// Waits for the place; it is then taken.
    mutating func wait(_ continuation: CheckedContinuation<Void, Never>) {
        waiting.append(continuation)
    }

    /// Gives the place to the one who waits longest, or frees it.
    mutating func giveUp() {
        if waiting.isEmpty { isTaken = false } else { waiting.removeFirst().resume() }
    }
}
