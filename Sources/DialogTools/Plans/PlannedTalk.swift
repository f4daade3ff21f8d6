import DialogEngine
import DialogModel
import DialogSession
import SpiegelAPI
import Wording

/// A conversation that a plan holds: the session hears its lines, and what it asks of the daemon is
/// answered in place.
struct PlannedTalk {
    private let id: ConversationID
    private let surroundings: Surroundings
    private var held: HeldConversation
    private var session: Session
    private var clock = PlanClock()
    /// The last event of the turns before.
    private var told = 0
    private var remarks: [Scene] = []

    /// The conversation that `header` begins with `script`.
    init(_ header: Plan.Header, _ script: PinnedScript) {
        let names = PlanNames()
        let began = clock.now
        id = names.draw()
        surroundings = Surroundings(
            language: header.language,
            isInteractive: false,
            mayAsk: false,
            showsAbove: false,
            now: { began },
            elapsed: { 0 },
            draw: { names.draw() }
        )
        held = HeldConversation(
            header.started(script),
            in: script,
            as: id,
            at: began,
            turn: surroundings.key(),
            recalled: header.recalled
        )
        session = Session(.hold(held.reply(at: began), []), in: surroundings)
    }

    /// The conversation so far.
    var conversation: Conversation { held.conversation }

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
        defer { (told, remarks) = (conversation.sequence, []) }
        return PlayedTurn(
            entry: entry,
            events: held.events(after: told),
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
                acts = session.arrived(try held.answer(request.errand, at: clock.now), to: request)
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
                remarks += scenes.filter { scene in
                    switch scene {
                    case .remark, .whisper: true
                    default: false
                    }
                }
            case .listen(let listening):
                if case .question(let sentence) = listening.lead {
                    remarks.append(.remark(sentence, .warning))
                }
            case .ask(let request): asked = request
            case .leave(.failed(let fault)): remarks.append(.remark(fault.sentence, .warning))
            case .follow, .unfollow, .wipe, .turnPage, .leave: break
            }
        }
        return asked
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
            probing: script.dialogs[dialog]?.probing(in: mode) ?? .on,
            rotation: rotation,
            client: client,
            participants: with.map { Participant(name: $0) },
            fading: fading
        )
    }
}
