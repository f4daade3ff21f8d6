import DialogEngine
import DialogModel
import DialogSession
import SpiegelAPI

/// A conversation in memory: what a session asks of the daemon about it is answered in place, and
/// nothing of it is kept anywhere else.
package struct HeldConversation: Sendable {
    /// The conversation.
    private(set) var conversation: Conversation

    private let id: ConversationID
    /// Who chooses among the questions of a step, by number; `nil` for nobody.
    private let asker: Int?

    /// The conversation `id`, which begins with `script` as `started` says.
    package init(
        _ started: Event.Started,
        in script: PinnedScript,
        as id: ConversationID,
        at now: Timestamp,
        turn: TurnKey,
        recalled: [Recalled] = []
    ) {
        self.id = id
        asker = started.participants.isEmpty ? nil : 1
        (conversation, _) = Conversation.begin(
            started,
            in: CompiledScript(script),
            at: now,
            turn: turn,
            recalled: recalled
        )
    }

    /// What was asked and answered.
    package var account: Account { conversation.account }

    /// The questions that have been settled.
    package var answers: [GivenAnswer] { conversation.answers }

    /// What would be kept of it.
    package var kept: [ConversationSummary.KeptItem] { conversation.summary.kept }

    /// What a client is told of it, with the events after `sequence`.
    package func reply(at now: Timestamp, after sequence: Int = 0) -> ConversationReply {
        ConversationReply(
            conversation: listed,
            prompt: conversation.prompt(at: now),
            shortcuts: conversation.script.pinned.shortcuts,
            events: events(after: sequence)
        )
    }

    /// What comes of `errand`.
    ///
    /// - Throws: The engine's refusals; `unknownResource` for what is not about this conversation.
    package mutating func answer(
        _ errand: Errand,
        at now: Timestamp
    ) throws(Fault) -> DialogSession.Reply {
        switch errand {
        case .turn(let input, _, let key, _):
            return .turn(try asFault { () throws(Refusal) in try turn(input, key, at: now) })
        case .missed(_, let sequence): return .turn(told(after: sequence, at: now))
        case .answers: return .answers(conversation.answers)
        case .account: return .account(conversation.account(at: now))
        case .ending:
            return .ending(conversation.account(at: now), listed, sheet: nil)
        case .resume:
            let reply = reply(at: now, after: conversation.sequence)
            return .resumed(reply, conversation.account(at: now), nil)
        case .whisper(let role, _):
            guard let text = conversation.whisper(to: role) else {
                throw .request(.unknownResource)
            }
            return .text(text)
        case .copies: return .copies([])
        case .opening, .waiting, .settle, .begin, .remark, .command:
            throw .request(.unknownResource)
        }
    }

    private mutating func turn(
        _ input: Input,
        _ key: TurnKey,
        at now: Timestamp
    ) throws(Refusal) -> TurnReply {
        let isAsker =
            if case .choosing = conversation.prompt(at: now).position { true } else { false }
        let before = conversation.sequence
        let decision = try conversation.decide(
            input,
            by: isAsker ? asker : nil,
            at: now,
            key: key
        )
        conversation.accept(decision)
        return told(after: before, at: now)
    }

    private func told(after sequence: Int, at now: Timestamp) -> TurnReply {
        TurnReply(events: events(after: sequence), prompt: conversation.prompt(at: now))
    }

    /// What happened after `sequence`.
    func events(after sequence: Int) -> [RecordedEvent] {
        Array(conversation.events.drop { $0.sequence <= sequence })
    }

    private var listed: ListedConversation {
        ListedConversation(
            id: id,
            number: 1,
            sequence: conversation.sequence,
            summary: conversation.summary
        )
    }
}
