import DialogModel
import Synchronization

/// Names for conversations and turns, in the same order each time a plan is played.
final class PlanNames: Sendable {
    private let counted = Mutex(Counted())

    /// The next one.
    func draw() -> ConversationID {
        counted.withLock { ConversationID.random(using: &$0) }
    }

    /// Numbers from 1.
    private struct Counted: RandomNumberGenerator {
        private var last: UInt64 = 0

        mutating func next() -> UInt64 {
            last += 1
            return last
        }
    }
}
