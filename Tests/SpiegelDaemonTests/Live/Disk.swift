import DialogModel
import FoundationEssentials
import Synchronization

@testable import SpiegelDaemon
@testable import TranscriptStore

/// What survives a daemon: conversations, with every event as it was written.
final class Disk: Sendable {
    struct Kept: Sendable {
        let script: PinnedScript
        let number: Int
        var batch: [(event: RecordedEvent, json: Data)]
        var summary: ConversationSummary

        mutating func add(_ more: Batch) {
            for (event, json) in zip(more.events, more.json) { batch.append((event, json)) }
        }
    }

    let kept = Mutex<[ConversationID: Kept]>([:])
    /// What is being typed.
    let drafts = Mutex<[ConversationID: TypedDraft]>([:])
    /// How many there ever were.
    let count = Mutex(0)

    /// A log, as its events' keys.
    func keys(of id: ConversationID) -> [TurnKey] {
        kept.withLock { $0[id]?.batch.map(\.event.turn) ?? [] }
    }

    func json(of id: ConversationID) -> [Data] {
        kept.withLock { $0[id]?.batch.map(\.json) ?? [] }
    }
}
