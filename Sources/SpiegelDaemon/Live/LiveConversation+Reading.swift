import DialogEngine
import DialogModel
import FoundationEssentials
import SpiegelAPI

/// What can be seen of it.
extension LiveConversation {
    /// What the conversation waits for.
    func prompt(at now: Timestamp) -> Prompt { conversation.prompt(at: awake(now)) }

    /// What only the player of `role` may read.
    func whisper(to role: RoleID) -> String? { conversation.whisper(to: role) }

    /// Every event.
    var events: [RecordedEvent] { conversation.events }

    /// The events after `sequence`, as they lie on disk.
    func transcript(after sequence: Int) -> EncodedReply {
        .transcript(json.dropFirst(max(0, sequence)))
    }

    /// What the log tells, with the time that was spent up to `now`.
    func account(at now: Timestamp) -> Account { conversation.account(at: awake(now)) }

    /// What its steps were to take and took.
    var timeline: Timeline { conversation.timeline }

    /// On what each score was given.
    var scales: [Address: Scale] { conversation.scales }

    /// The settled questions.
    var answers: [GivenAnswer] { conversation.answers }

    /// The conversation as lists show it.
    var listed: ListedConversation {
        ListedConversation(
            id: id,
            number: number,
            sequence: conversation.sequence,
            summary: conversation.summary
        )
    }

    /// The conversation and what it waits for.
    func reply(at now: Timestamp) throws(Fault) -> EncodedReply { try reply([], at: now) }

    /// What was begun under a key.
    ///
    /// - Throws: `outOfTurn` when it was begun under another; `keyReused` when otherwise.
    func begun(as asked: Beginner.Asked, at now: Timestamp) throws(Fault) -> EncodedReply {
        guard let events = conversation.events(of: asked.key), let first = events.first,
            first.sequence == 1
        else { throw .refusal(.outOfTurn(sequence: conversation.sequence)) }
        guard first.answers(asked.request) else { throw .request(.keyReused) }
        return try reply(json.prefix(events.count), at: now)
    }

    private func reply(
        _ events: ArraySlice<Data>,
        at now: Timestamp
    ) throws(Fault) -> EncodedReply {
        try .conversation(
            listed,
            events: events,
            prompt: conversation.prompt(at: awake(now)),
            shortcuts: conversation.script.pinned.shortcuts
        )
    }
}
