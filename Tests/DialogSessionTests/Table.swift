import DialogEngine
import DialogModel
import SpiegelAPI
import Synchronization
import TestSupport

@testable import DialogSession

/// The daemon in a test: one conversation, held by the real engine, on a line that loses things.
struct Table {
    /// What the line does with a request.
    enum Luck: CaseIterable {
        case fine
        /// Nothing arrives at the daemon.
        case lostBefore
        /// The daemon does it, and its reply is lost.
        case lostAfter
    }

    private(set) var conversation: Conversation
    private var clock = 0
    private var others = 0
    let id: ConversationID
    /// What it keeps of what is being typed.
    var draft: TypedDraft?
    /// The copies that were brought.
    var copies: [CopyReply] = []

    init(mode: Dialog.Mode, seed: UInt64) {
        var dice = Dice(seed: seed)
        id = .random(using: &dice)
        let script = Self.script
        (conversation, _) = Conversation.begin(
            Event.Started(
                dialog: script.root,
                title: "Proef",
                language: .dutch,
                mode: mode,
                depth: .full,
                rotation: 0,
                client: ClientAlias(watchedNames: ["Kevin"]),
                participants: mode == .alone ? [] : [Participant(name: "Samira", role: "asker")]
            ),
            in: CompiledScript(script),
            at: Timestamp(milliseconds: 0, offsetMinutes: 60),
            turn: Self.key("begin")
        )
    }

    /// What a client is told of it.
    var reply: ConversationReply { begun(conversation.events) }

    private func begun(_ events: [RecordedEvent]) -> ConversationReply {
        ConversationReply(
            conversation: listed,
            prompt: conversation.prompt(at: now),
            shortcuts: ["zij": "zijpad"],
            events: events
        )
    }

    /// The answers and notes that stand in the log, as they were typed.
    var texts: [String] {
        conversation.events.flatMap { recorded -> [String] in
            switch recorded.event {
            case .answered(let answered): [answered.raw]
            case .rejected(let rejected): [rejected.raw]
            case .noted(let noted): [noted.text]
            case .asked(let asked): [asked.text]
            default: []
            }
        }
    }

    /// The answer that is gone back to.
    var revisited: ItemID? { conversation.account(at: now).revisiting?.item }

    /// What comes of a request.
    mutating func answer(_ errand: Errand, _ luck: Luck) -> Result<Reply, Fault> {
        if luck == .lostBefore { return .failure(.link(.connectionLost)) }
        let result = done(errand)
        return luck == .lostAfter ? .failure(.link(.connectionLost)) : result
    }

    private mutating func done(_ errand: Errand) -> Result<Reply, Fault> {
        switch errand {
        case .turn(let input, _, let key, let sequence): turn(input, key, after: sequence)
        case .missed(_, let sequence): .success(.turn(since(sequence)))
        case .answers: .success(.answers(conversation.answers))
        case .account: .success(.account(conversation.account(at: now)))
        case .ending: .success(.ending(conversation.account(at: now), listed, sheet: nil))
        case .resume:
            .success(.resumed(begun([]), conversation.account(at: now), draft))
        case .copies: .success(.copies(copies))
        case .remark(let remark, let id): put(remark, on: id)
        case .opening, .waiting, .settle, .begin, .whisper, .command:
            .failure(.request(.unknownResource))
        }
    }

    private mutating func put(_ remark: Remark, on id: ConversationID) -> Result<Reply, Fault> {
        guard let index = copies.firstIndex(where: { $0.copy.id == id }) else {
            return .failure(.refusal(.unknownConversation))
        }
        let before = copies[index]
        copies[index] = CopyReply(
            number: before.number,
            of: before.of,
            copy: before.copy.with(before.copy.copy.adding(remark))
        )
        return .success(.copy(copies[index]))
    }

    private mutating func turn(
        _ input: Input,
        _ key: TurnKey,
        after sequence: Int
    ) -> Result<Reply, Fault> {
        if let events = conversation.events(of: key) {
            return .success(
                .turn(TurnReply(events: events, prompt: conversation.prompt(at: now)))
            )
        }
        guard sequence == conversation.sequence else {
            return .failure(.refusal(.outOfTurn(sequence: conversation.sequence)))
        }
        do throws(Refusal) {
            let events = try advance(with: input, key: key)
            return .success(.turn(TurnReply(events: events, prompt: conversation.prompt(at: now))))
        } catch {
            return .failure(.refusal(error))
        }
    }

    /// Somebody else does something, on another screen; what a stream would tell of it.
    mutating func elsewhere(_ input: Input) -> TurnReply? {
        others += 1
        let before = conversation.sequence
        guard let events = try? advance(with: input, key: Self.key("other-\(others)")),
            !events.isEmpty
        else { return nil }
        return since(before)
    }

    /// The daemon's data are put back to what they were before.
    mutating func putBack(to earlier: Table) { conversation = earlier.conversation }

    private func since(_ sequence: Int) -> TurnReply {
        TurnReply(
            events: Array(conversation.events.drop { $0.sequence <= sequence }),
            prompt: conversation.prompt(at: now)
        )
    }

    private mutating func advance(
        with input: Input,
        key: TurnKey
    ) throws(Refusal) -> [RecordedEvent] {
        clock += 1
        let decision = try conversation.decide(input, at: now, key: key)
        conversation.accept(decision)
        return decision.events
    }

    private var now: Timestamp { Timestamp(milliseconds: clock * 1_000, offsetMinutes: 60) }

    private var listed: ListedConversation {
        ListedConversation(
            id: id,
            number: 2,
            sequence: conversation.sequence,
            summary: conversation.summary
        )
    }

    /// What a session finds around it here: names that are the same for the same `seed`.
    static func surroundings(
        seed: UInt64,
        showsAbove: Bool,
        elapsed: @escaping @Sendable () -> Int = { 0 }
    ) -> Surroundings {
        let names = Mutex(Dice(seed: seed &+ 99))
        return Surroundings(
            language: .dutch,
            isInteractive: true,
            mayAsk: true,
            showsAbove: showsAbove,
            now: { Timestamp(milliseconds: 0, offsetMinutes: 0) },
            elapsed: elapsed,
            draw: { names.withLock { ConversationID.random(using: &$0) } }
        )
    }

    static func key(_ name: String) -> TurnKey {
        guard let key = TurnKey(name) else { preconditionFailure("letters and '-' make a key") }
        return key
    }

    private static func ask(
        _ id: ItemID,
        _ text: String,
        _ kind: Question.Kind,
        required: Bool = false
    ) -> Item {
        .ask(Question(id: id, variants: [Template(text)], kind: kind, required: required))
    }

    /// Of every kind of question one, in three steps, and another dialogue to call.
    static let script: PinnedScript = {
        let steps = [
            Step(
                id: "begin",
                title: "Begin",
                minutes: 10,
                items: [
                    ask("gebeurde", "Wat gebeurde er?", .text),
                    ask("genoemd", "Welke punten?", .list),
                ]
            ),
            Step(
                id: "midden",
                title: "Midden",
                items: [
                    .cast(Cast(id: "rollen", roles: ["asker", "writer"])),
                    ask("cijfer", "Welk cijfer?", .scale(Scale(lowEnd: "niet", highEnd: "heel"))),
                    ask(
                        "keus",
                        "Welke?",
                        .choice([Option(id: "a", text: "Appel"), Option(id: "b", text: "Beer")])
                    ),
                    ask("nogeens", "Nog eens?", .yesNo),
                ]
            ),
            Step(id: "eind", title: "Eind", items: [ask("wat", "Wat neem je mee?", .text)]),
        ]
        let roles = [Role(id: "asker", title: "vrager"), Role(id: "writer", title: "schrijver")]
        let root = dialog("proef", steps, roles)
        let side = dialog(
            "zijpad",
            [Step(id: "zij", title: "Zij", items: [ask("hoe", "Hoe dan?", .text)])]
        )
        return PinnedScript(
            root: "proef",
            dialogs: ["proef": root, "zijpad": side],
            lexicon: Lexicon(language: .dutch, limit: 1, rules: [:])
        )
    }()

    private static func dialog(
        _ id: DialogID,
        _ steps: [Step],
        _ roles: [Role] = []
    ) -> Dialog {
        Dialog(
            id: id,
            language: .dutch,
            title: id.name,
            summary: "",
            source: "",
            modes: Dialog.Mode.allCases,
            roles: roles,
            steps: steps
        )
    }
}
