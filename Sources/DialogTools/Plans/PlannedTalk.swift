import DialogEngine
import DialogModel
import DialogSession
import SpiegelAPI
import Wording

/// A conversation that a plan holds: the session hears its lines, and what it asks of the daemon is
/// answered in place.
struct PlannedTalk {
    private(set) var conversation: Conversation

    private let asker: Int?
    private let id: ConversationID
    private let surroundings: Surroundings
    private var session: Session
    private var clock = PlanClock()
    private var events: [RecordedEvent]
    private var remarks: [Scene] = []

    /// The conversation that `header` begins with `script`.
    init(_ header: Plan.Header, _ script: PinnedScript) {
        let names = PlanNames()
        let began = clock.now
        id = names.draw()
        asker = header.with.isEmpty ? nil : 1
        surroundings = Surroundings(
            language: header.language,
            isInteractive: false,
            mayAsk: false,
            showsAbove: false,
            now: { began },
            elapsed: { 0 },
            draw: { names.draw() }
        )
        (conversation, events) = Conversation.begin(
            header.started(script),
            in: CompiledScript(script),
            at: began,
            turn: surroundings.key()
        )
        let reply = Self.reply(conversation, id, at: began, events)
        session = Session(.hold(reply, []), in: surroundings)
    }

    /// How the session ended, once it has.
    var leaving: Leaving? { session.leaving }

    /// What comes first.
    mutating func begin() -> PlayedTurn {
        carryOut(session.begin())
        return played(nil)
    }

    /// Goes on after a pause.
    mutating func resume() -> PlayedTurn {
        clock.pass()
        session = Session(.resume(id, others: 0, []), in: surroundings)
        carryOut(session.begin())
        return played(nil)
    }

    /// Types a line.
    mutating func hear(_ entry: Plan.Entry) -> PlayedTurn {
        clock.pass()
        carryOut(session.heard(.line(entry.typed)))
        return played(entry)
    }

    private mutating func played(_ entry: Plan.Entry?) -> PlayedTurn {
        defer { (events, remarks) = ([], []) }
        return PlayedTurn(
            entry: entry,
            events: events,
            remarks: remarks,
            prompt: conversation.prompt(at: clock.now),
            account: conversation.account
        )
    }

    /// Does what the session wants, until it listens or is over.
    private mutating func carryOut(_ acts: [Act]) {
        var acts = acts
        while let request = note(acts) {
            do throws(Fault) {
                acts = session.arrived(try answer(request.errand), to: request)
            } catch {
                acts = session.refused(error, request)
            }
        }
    }

    /// Notes what is said beside the conversation, and tells what is asked.
    private mutating func note(_ acts: [Act]) -> Request? {
        var asked: Request?
        for act in acts {
            switch act {
            case .show(let scenes):
                remarks += scenes.filter { if case .remark = $0 { true } else { false } }
            case .listen(let listening):
                if case .question(let sentence) = listening.lead {
                    remarks.append(.remark(sentence, .warning))
                }
            case .ask(let request): asked = request
            case .leave(.failed(let fault)): remarks.append(.remark(fault.sentence, .warning))
            case .follow, .unfollow, .wipe, .leave: break
            }
        }
        return asked
    }

    private mutating func answer(_ errand: Errand) throws(Fault) -> DialogSession.Reply {
        switch errand {
        case .turn(let input, _, let key, _): return .turn(try turn(input, key))
        case .missed(_, let sequence):
            let missed = conversation.events.drop { $0.sequence <= sequence }
            return .turn(
                TurnReply(events: Array(missed), prompt: conversation.prompt(at: clock.now))
            )
        case .answers: return .answers(conversation.answers)
        case .account: return .account(conversation.account(at: clock.now))
        case .ending:
            let listed = Self.listed(conversation, id)
            return .ending(conversation.account(at: clock.now), listed, sheet: nil)
        case .resume:
            let reply = Self.reply(conversation, id, at: clock.now, [])
            return .resumed(reply, conversation.account(at: clock.now), nil)
        // A plan hands out no roles, begins nothing else, and writes no files.
        case .opening, .begin, .whisper, .command: throw .unknownResource
        }
    }

    private mutating func turn(_ input: Input, _ key: TurnKey) throws(Fault) -> TurnReply {
        let isAsker =
            if case .choosing = conversation.prompt(at: clock.now).position { true } else { false }
        let decision = try conversation.decide(
            input,
            by: isAsker ? asker : nil,
            at: clock.now,
            key: key
        )
        conversation.accept(decision)
        events += decision.events
        return TurnReply(events: decision.events, prompt: conversation.prompt(at: clock.now))
    }

    private static func reply(
        _ conversation: Conversation,
        _ id: ConversationID,
        at now: Timestamp,
        _ events: [RecordedEvent]
    ) -> ConversationReply {
        ConversationReply(
            conversation: listed(conversation, id),
            prompt: conversation.prompt(at: now),
            shortcuts: conversation.script.pinned.shortcuts,
            events: events
        )
    }

    private static func listed(
        _ conversation: Conversation,
        _ id: ConversationID
    ) -> ListedConversation {
        ListedConversation(
            id: id,
            number: 1,
            sequence: conversation.sequence,
            summary: conversation.summary
        )
    }
}

extension Plan.Header {
    fileprivate func started(_ script: PinnedScript) -> Event.Started {
        Event.Started(
            dialog: dialog,
            title: script.dialogs[dialog]?.title ?? dialog.name,
            language: language,
            mode: mode,
            depth: depth,
            rotation: rotation,
            client: client,
            participants: with.map { Participant(name: $0) }
        )
    }
}
