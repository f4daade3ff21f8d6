import DialogEngine
import DialogLoader
import DialogModel

/// Plays plans with the real engine; time and keys are the same each time, and nothing is kept.
public struct PlanPlayer: Sendable {
    private let library: ScriptLibrary

    /// A player with the scripts of `library`.
    public init(library: ScriptLibrary) { self.library = library }

    /// The turns of `plan`, the beginning first, and the conversation after them.
    ///
    /// - Throws: `unplayable` when the dialogue cannot be begun; `leftOver` when the conversation is over
    ///   while there is still something to type.
    public func play(
        _ plan: Plan
    ) throws(PlanProblem) -> (turns: [PlayedTurn], conversation: Conversation) {
        let script: PinnedScript
        do {
            script = try library.pinned(plan.header.dialog, in: plan.header.language)
        } catch {
            throw .unplayable(error)
        }
        var clock = PlanClock()
        var (conversation, events) = Conversation.begin(
            plan.header.started(script),
            in: CompiledScript(script),
            at: clock.now,
            turn: clock.key
        )
        var turns = [
            PlayedTurn(
                entry: nil,
                events: events,
                fault: nil,
                prompt: conversation.prompt(at: clock.now),
                account: conversation.account
            )
        ]
        for entry in plan.entries {
            let prompt = conversation.prompt(at: clock.now)
            guard !prompt.isOver || entry.typed.isNote else { throw .leftOver(line: entry.line) }
            clock.pass()
            var fault: Fault?
            events = []
            do throws(Fault) {
                let input = try PlanInput(
                    conversation: conversation,
                    prompt: prompt,
                    shortcuts: script.shortcuts
                ).input(entry.typed)
                let decision = try conversation.decide(
                    input,
                    by: prompt.isChoosing ? plan.header.with.first : nil,
                    at: clock.now,
                    key: clock.key
                )
                conversation.accept(decision)
                events = decision.events
            } catch {
                fault = error
            }
            turns.append(
                PlayedTurn(
                    entry: entry,
                    events: events,
                    fault: fault,
                    prompt: conversation.prompt(at: clock.now),
                    account: conversation.account
                )
            )
        }
        return (turns, conversation)
    }
}

/// A clock that stands still but for a minute a turn, from 23 November 2026, 16:12 in Amsterdam.
private struct PlanClock {
    private(set) var turn = 0

    var now: Timestamp {
        Timestamp(milliseconds: 1_795_446_720_000 + turn * 60_000, offsetMinutes: 60)
    }

    var key: TurnKey {
        guard let key = TurnKey("plan-\(turn)") else {
            preconditionFailure("letters, digits and '-' make a key")
        }
        return key
    }

    mutating func pass() { turn += 1 }
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

extension Prompt {
    fileprivate var isOver: Bool {
        switch position {
        case .finished, .abandoned, .readOnly: true
        case .asking, .choosing, .settling, .paused: false
        }
    }
}

extension Prompt {
    /// Whether it is the asker's turn.
    fileprivate var isChoosing: Bool {
        if case .choosing = position { true } else { false }
    }
}

extension PinnedScript {
    /// The dialogues that `/`-words call.
    var shortcuts: [String: DialogID] {
        Dictionary(
            dialogs.values.compactMap { dialog in dialog.shortcut.map { ($0, dialog.id) } },
            uniquingKeysWith: { first, _ in first }
        )
    }
}

extension String {
    /// Notes can be made after the end.
    fileprivate var isNote: Bool { hasPrefix("/notitie ") || hasPrefix("/note ") }
}
