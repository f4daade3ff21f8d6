import DialogModel
import TranscriptStore

/// One user who answers without end: goes on where the last run stopped, now and then begins anew,
/// now and then erases.
///
/// What is told: `B id` before a conversation is made, `A id turn` when a turn was acknowledged, `X
/// id` before an erasure, `E id` after, `F code` when something was refused.
struct Writer {
    let number: Int
    let store: TranscriptStore

    /// How often a refused turn is tried again.
    private static let refusals = 20

    static func owner(_ number: Int) -> OwnerID { OwnerID(uid: UInt32(10_000 + number)) }

    private var owner: OwnerID { Self.owner(number) }

    func run() async {
        var refused = 0
        while refused < Self.refusals {
            do throws(Fault) {
                try await hold()
            } catch {
                refused += 1
                tell("F \(number) \(error.code)")
            }
        }
    }

    /// Holds one conversation, the newest if there is one.
    private func hold() async throws(Fault) {
        let newest = try await store.conversations(of: owner, limit: 1).first
        let length = Int.random(in: 5...60)
        let stored: StoredConversation
        if let newest, newest.summary.answers < length {
            stored = newest
        } else {
            stored = try await begin()
        }
        let events = try await store.events(of: stored.id, owner: owner)
        var turn = Content.number(of: events.last?.turn)
        var sequence = stored.sequence
        while turn < length {
            turn += 1
            let events = Content.events(turn: turn, after: sequence)
            try await store.append(
                events,
                summary: Content.summary(turns: turn),
                to: stored.id,
                owner: owner
            )
            tell("A \(number) \(stored.id) \(turn)")
            sequence += events.count
        }
        if length.isMultiple(of: 7) {
            tell("X \(number) \(stored.id)")
            try await store.erase(stored.id, owner: owner)
            tell("E \(number) \(stored.id)")
        }
    }

    private func begin() async throws(Fault) -> StoredConversation {
        var generator = SystemRandomNumberGenerator()
        let id = ConversationID.random(using: &generator)
        let stored = try await store.create(
            id,
            owner: owner,
            script: Content.script,
            events: Content.events(turn: 1, after: 0),
            summary: Content.summary(turns: 1)
        )
        tell("A \(number) \(id) 1")
        return stored
    }
}
