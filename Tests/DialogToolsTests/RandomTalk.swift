import DialogEngine
import DialogModel
import Testing

/// Someone who does anything at all in a conversation, the same for the same seed.
struct RandomTalk {
    private var generator: SeededGenerator
    private(set) var conversation: Conversation
    private var clock: Int
    private var turn = 0
    /// Conversations as they were on the way, to compare replays of a part with.
    private(set) var moments: [Conversation] = []

    init(_ script: PinnedScript, seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let dialog = try #require(script.dialogs[script.root])
        let mode = dialog.modes.randomElement(using: &generator) ?? .alone
        let people = [Participant(name: "Samira", role: "asker"), Participant(name: "Ilse")]
        let started = Event.Started(
            dialog: dialog.id,
            title: dialog.title,
            language: dialog.language,
            mode: mode,
            depth: Bool.random(using: &generator) ? .short : .full,
            probing: Int.random(in: 0..<4, using: &generator) == 0 ? .off : .on,
            rotation: Int.random(in: 0..<5, using: &generator),
            client: ClientAlias(pseudonym: "B.", watchedNames: ["kevin", "de vries"]),
            participants: mode == .alone ? [] : people
        )
        let key = try #require(TurnKey("begin"))
        let compiled = CompiledScript(script)
        clock = 1_795_446_720_000
        conversation =
            Conversation.begin(
                started,
                in: compiled,
                at: Timestamp(milliseconds: clock, offsetMinutes: 60),
                turn: key
            ).0
        self.generator = generator
    }

    /// Talks until the conversation is over: by chance, or, after `turns`, by answering only.
    ///
    /// - Returns: Whether it came to an end.
    mutating func talk(turns: Int) throws -> Bool {
        while turn < turns + 1500 {
            let prompt = conversation.prompt(at: now)
            switch prompt.position {
            case .finished, .abandoned: return true
            case .readOnly: return false
            case .asking, .choosing, .casting, .settling, .paused: break
            }
            let isDone = turn >= turns
            try advance(isDone ? onward(prompt) : anything(prompt))
        }
        return false
    }

    private var now: Timestamp { Timestamp(milliseconds: clock, offsetMinutes: 60) }

    private mutating func advance(_ input: Input) throws {
        turn += 1
        // Sometimes the clock goes back.
        clock += Int.random(in: -20_000...240_000, using: &generator)
        let key = try #require(TurnKey("turn-\(turn)"))
        let before = conversation
        do {
            let decision = try conversation.decide(input, by: 1, at: now, key: key)
            #expect(conversation == before, "deciding changes nothing")
            conversation.accept(decision)
        } catch {
            #expect(conversation == before, "a refused input changes nothing")
        }
        if Int.random(in: 0..<40, using: &generator) == 0 { moments.append(conversation) }
    }

    /// What leads to the end.
    private mutating func onward(_ prompt: Prompt) -> Input {
        switch prompt.position {
        case .asking(let question): question.required ? .answer(fitting(question.kind)) : .skip
        case .choosing: .next
        case .casting(let roles): .cast([roles[0]: ["Ilse"]])
        case .settling: .settleStale(.keep)
        case .paused: .resume
        case .finished, .abandoned, .readOnly: .tick
        }
    }

    /// Mostly an answer; now and then anything else, whether it fits or not.
    private mutating func anything(_ prompt: Prompt) -> Input {
        let chance = Int.random(in: 0..<100, using: &generator)
        switch prompt.position {
        case .asking(let question) where chance < 60: return .answer(fitting(question.kind))
        case .choosing(let offered) where chance < 70:
            guard let chosen = offered.randomElement(using: &generator), chance < 55 else {
                return .next
            }
            return .choose(chosen.place, wording: chance < 10 ? "Hoe dan?" : nil)
        case .casting(let roles) where chance < 60: return .cast([roles[0]: ["Ilse", "Bo"]])
        case .settling where chance < 80: return .settleStale(choice())
        case .paused where chance < 80: return .resume
        case .asking, .choosing, .casting, .settling, .paused, .finished, .abandoned, .readOnly:
            return odd()
        }
    }

    private mutating func odd() -> Input {
        switch Int.random(in: 0..<200, using: &generator) {
        case 0: return .finish
        case 1: return .abandon
        default: break
        }
        return switch Int.random(in: 0..<46, using: &generator) {
        case 0..<8: .skip
        case 8..<14: .back
        case 14..<20: revision()
        case 20..<24: .answer(nonsense())
        case 24..<26: .note("kevin, en iets anders")
        case 26..<30: call()
        case 30..<32: .ring
        case 32: .pause
        case 33: .resume
        case 34: .settleStale(choice())
        case 35: .next
        case 36: .ask("Wat hield je tegen?")
        case 37: .handOver(to: "Samira")
        case 38: .extend(minutes: 5)
        case 39: .turnProbing(.off)
        case 40: .turnProbing(.on)
        case 41: picks()
        case 42: .turnFading(.on)
        case 43: .widen
        default: .tick
        }
    }

    private mutating func revision() -> Input {
        let settled = conversation.answers.map(\.place)
        guard let place = settled.randomElement(using: &generator) else { return .back }
        return .revise(place)
    }

    private func picks() -> Input {
        guard case .choosing(let offered) = conversation.prompt(at: now).position else {
            return .next
        }
        return .pick(offered.suffix(2).map(\.place))
    }

    private mutating func call() -> Input {
        let dialogs = conversation.script.pinned.dialogs.keys.sorted { $0.name < $1.name }
        return dialogs.randomElement(using: &generator).map { .call($0) } ?? .tick
    }

    private mutating func choice() -> StaleChoice {
        StaleChoice.allCases.randomElement(using: &generator) ?? .keep
    }

    private mutating func fitting(_ kind: Question.Kind) -> String {
        switch kind {
        case .text:
            pick([
                "ik zat aan tafel met een kop thee en wachtte tot hij iets zei", "kort",
                "hij was weer zo vervelend tegen kevin", "altijd hetzelfde, zei ze, elke keer weer",
                "ik heb het gevoel dat het niet klopt",
            ])
        case .list: pick(["brood\nmelk", "melk", "brood\nkaas\nmelk", "kaas\nbrood\nwijn\nmelk"])
        case .number(let lowest, let highest):
            "\(Int.random(in: edge(lowest, 0)...max(edge(lowest, 0), edge(highest, 9)), using: &generator))"
        case .scale(let scale):
            Tenths(
                tenths: Int.random(
                    in: scale.lowest.tenths...scale.highest.tenths,
                    using: &generator
                )
            ).formatted(in: conversation.started.language)
        case .choice(let options):
            options.randomElement(using: &generator)?.id.name ?? "1"
        case .choices(let options):
            options.shuffled(using: &generator)
                .prefix(Int.random(in: 1...options.count, using: &generator))
                .map(\.id.name).joined(separator: ", ")
        case .yesNo:
            pick(conversation.started.language == .dutch ? ["ja", "nee"] : ["yes", "no"])
        case .date: pick(["2026-11-23", "2026-12-01"])
        }
    }

    private func edge(_ bound: Tenths?, _ usual: Int) -> Int {
        bound.map { $0.tenths / 10 } ?? usual
    }

    private mutating func nonsense() -> String {
        pick([
            "", " ", "17", "-3", "6 à 7", "elf", "7,55", "misschien", "\u{1B}[2J", "1, 99",
            "ja nee",
        ])
    }

    private mutating func pick(_ texts: [String]) -> String {
        texts.randomElement(using: &generator) ?? ""
    }
}
