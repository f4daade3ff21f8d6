import DialogEngine
import DialogModel
import Testing

/// A conversation on trial: it turns keys and clock, and after every turn replays what was recorded.
struct Stage {
    private(set) var conversation: Conversation
    private(set) var now = Timestamp(milliseconds: 1_795_450_320_000, offsetMinutes: 60)
    private var turns = 0

    init(
        _ script: PinnedScript,
        mode: Dialog.Mode = .alone,
        depth: Question.Depth = .full,
        probing: Event.Started.Probing = .on,
        rotation: Int = 0,
        client: String? = "B.",
        watching names: [String] = [],
        participants: [Participant] = [],
        recalled: [Recalled] = [],
        fading: Event.Started.Fading? = nil
    ) {
        let root = script.dialogs[script.root]
        let started = Event.Started(
            dialog: script.root,
            title: root?.title ?? "",
            language: root?.language ?? .dutch,
            mode: mode,
            depth: depth,
            probing: probing,
            rotation: rotation,
            client: ClientAlias(pseudonym: client, watchedNames: names),
            participants: participants,
            fading: fading
        )
        (conversation, _) = Conversation.begin(
            started,
            in: CompiledScript(script),
            at: now,
            turn: Self.key(0),
            by: nil,
            recalled: recalled
        )
    }

    static func key(_ number: Int) -> TurnKey {
        guard let key = TurnKey("turn-\(number)") else {
            preconditionFailure("a key is well formed")
        }
        return key
    }

    /// Takes a turn, and checks what holds of every turn.
    @discardableResult
    mutating func act(_ input: Input) throws(Refusal) -> [Event] {
        turns += 1
        let before = conversation
        let events: [RecordedEvent]
        do {
            events = try conversation.advance(with: input, at: now, turn: Self.key(turns))
        } catch {
            #expect(conversation == before, "a refused turn changes nothing")
            throw error
        }
        let past = Array(conversation.events.dropLast(events.count))
        #expect((past == before.events) != input.takesBack)
        #expect(
            events.map(\.sequence)
                == Array((before.sequence + 1)..<(before.sequence + 1 + events.count))
        )
        #expect(replayed == conversation)
        return events.map(\.event)
    }

    /// What the log leads to; `nil` where it makes no sense.
    private var replayed: Conversation? {
        try? Conversation(replaying: conversation.events, in: conversation.script)
    }

    /// Answers each in turn.
    @discardableResult
    mutating func answer(_ texts: String...) throws(Refusal) -> [Event] {
        var last: [Event] = []
        for text in texts { last = try act(.answer(text)) }
        return last
    }

    /// Lets time pass without a turn.
    mutating func wait(minutes: Double) {
        now = Timestamp(
            milliseconds: now.milliseconds + Int(minutes * 60_000),
            offsetMinutes: now.offsetMinutes
        )
    }

    var prompt: Prompt { conversation.prompt(at: now) }

    var position: Prompt.Position { prompt.position }

    /// The question that is open.
    var open: Prompt.OpenQuestion? {
        guard case .asking(let question) = position else { return nil }
        return question
    }

    /// Its text.
    var asks: String? { open?.text }

    /// The questions that the asker may choose from.
    var offers: [Prompt.OfferedQuestion] {
        guard case .choosing(let offered) = position else { return [] }
        return offered
    }

    /// The answers that wait for a choice.
    var unfitting: [Prompt.StaleAnswer] {
        guard case .settling(let stale) = position else { return [] }
        return stale
    }

    /// Every event so far, by the name of its kind.
    var kinds: [String] { conversation.events.map(\.event.kind.name) }
}

extension Input {
    /// Whether it changes what stands in the log.
    var takesBack: Bool { if case .takeBack = self { true } else { false } }
}

extension [Event] {
    /// The names of their kinds.
    var kinds: [String] { map(\.kind.name) }

    /// The first that `pick` finds.
    func first<Fact>(_ pick: (Event) -> Fact?) -> Fact? { compactMap(pick).first }
}

extension Event {
    var asked: Asked? {
        guard case .asked(let fact) = self else { return nil }
        return fact
    }
    var answered: Answered? {
        guard case .answered(let fact) = self else { return nil }
        return fact
    }
    var rejected: Rejected? {
        guard case .rejected(let fact) = self else { return nil }
        return fact
    }
    var stale: BecameStale? {
        guard case .becameStale(let fact) = self else { return nil }
        return fact
    }
    var looped: Looped? {
        guard case .looped(let fact) = self else { return nil }
        return fact
    }
    var passed: TimeMark? {
        guard case .passed(let fact) = self else { return nil }
        return fact.mark
    }
}
