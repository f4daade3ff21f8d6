import DialogModel
import TranscriptStore

/// One user who answers without end: goes on where the last run stopped, now and then begins anew,
/// now and then erases.
///
/// What is told: `A id turn` when a turn was acknowledged, `D id turn` when that was a draft typed
/// after it, `X id` before an erasure, `E id` after, `F code` when something was refused.
struct Writer {
    let number: Int
    let store: TranscriptStore

    /// How often a refused turn is tried again.
    private static let refusals = 20

    static func uid(_ number: Int) -> UInt32 { UInt32(10_000 + number) }

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
        let (person, newest) = try await newest()
        let length = Int.random(in: 5...60)
        let stored: StoredConversation
        if let newest, newest.summary.answers < length {
            stored = newest
        } else {
            stored = try await begin(as: person)
        }
        let events = try await store.load(stored.id, for: person).log.events
        var turn = Content.number(of: events.last?.turn)
        var sequence = stored.sequence
        while turn < length {
            turn += 1
            let events = Content.events(turn: turn, after: sequence)
            try await store.append(
                Batch(events),
                summary: Content.summary(turns: turn),
                to: stored.id,
                by: person
            )
            tell("A \(number) \(stored.id) \(turn)")
            sequence += events.count
            guard turn.isMultiple(of: 3) else { continue }
            let draft = TypedDraft(at: sequence, "\(turn)")
            try await store.keep(draft, of: person, in: stored.id)
            tell("D \(number) \(stored.id) \(turn)")
        }
        if length.isMultiple(of: 7) {
            tell("X \(number) \(stored.id)")
            try await store.erase(stored.id, by: person)
            tell("E \(number) \(stored.id)")
        }
    }

    /// Who writes, and the newest conversation.
    private func newest() async throws(Fault) -> (PersonID, StoredConversation?) {
        try await asFault { () async throws(StoreFault) -> (PersonID, StoredConversation?) in
            let person = try await store.person(uid: Self.uid(number))
            return (person, try await store.conversations(of: person, limit: 1).first?.stored)
        }
    }

    private func begin(as person: PersonID) async throws(Fault) -> StoredConversation {
        var generator = SystemRandomNumberGenerator()
        let id = ConversationID.random(using: &generator)
        let stored = try await store.create(
            id,
            for: person,
            script: Content.script,
            batch: Batch(Content.events(turn: 1, after: 0)),
            summary: Content.summary(turns: 1)
        )
        tell("A \(number) \(id) 1")
        return stored
    }
}
