import DialogModel

@testable import LiveRegistry

/// Everything around one conversation of a registry: the disk, the loads and turns on their way, and
/// those who asked.
///
/// A load takes its snapshot and arrives later; a turn outlives its copy's entry; somebody else may
/// write; a turn's end may be unknown; the store may fail, and come back or not.
struct World {
    /// What has been written, in order: digits to base 32, each a ticket's or another's.
    struct Log: Hashable {
        private(set) var code: UInt64
        static let someEvents = Log(code: 1)
        private static let another: UInt64 = 2

        static func begun(by ticket: Int) -> Log { Log(code: UInt64(ticket) + 3) }
        var withAnothers: Log { Log(code: code << 5 | Self.another) }
        func with(ticket: Int) -> Log { Log(code: code << 5 | UInt64(ticket) + 3) }
    }

    enum Snapshot: Hashable {
        case unread
        case failed
        case taken
        case notThere
        case unfit
        case read(Log)
    }

    struct Loading: Hashable {
        let generation: Int
        /// The ticket that begins; `nil` for a reading.
        let creator: Int?
        var snapshot = Snapshot.unread
    }

    struct Inside: Hashable {
        let ticket: Int
        let generation: Int
        let content: Log
    }

    struct Copy: Hashable {
        let generation: Int
        var log: Log
    }

    struct Follow: Hashable {
        let generation: Int
        var isDismissed = false
    }

    enum Disk: Int {
        case open
        case failed
        case reopening
        case lost
    }

    /// How often may still happen what need not.
    struct Chances {
        var fails = 1
        var unknowns = 1
        var unfits = 1
        var sweeps = 1
        var others = 1
        var losses = 1
    }

    static let failure = Fault.store(.diskFailure(code: 10))
    static let unfitness = Fault.refusal(.unsupportedMode("alone"))

    let id: ConversationID
    /// The number of its first ticket.
    let base: Int
    let uses: [Use]
    let broken: Break?
    var registry = Registry()
    var chances = Chances()
    var loads: [Loading] = []
    var inside: [Inside] = []
    var follows: [Follow] = []
    var copies: [Copy] = []
    var isErasing = false
    var isErased = false
    var disk = Disk.open
    var log: Log?
    var asked = 0
    var answered = 0
    /// The copies of which a turn's end has shown that they may not equal the log.
    var condemned: Set<Int> = []
    var hasFailed = false
    var isWrittenByOthers = false
    /// What went against the five sentences.
    var wrong: String?
    /// What the registry wants done to other conversations.
    var foreign: [Action] = []

    init(
        _ uses: [Use],
        log: Log?,
        broken: Break? = nil,
        id: ConversationID = World.name(0),
        base: Int = 0
    ) {
        self.uses = uses
        self.log = log
        self.broken = broken
        self.id = id
        self.base = base
    }

    static func name(_ number: Int) -> ConversationID {
        guard let name = ConversationID(String(repeating: "\(number)", count: 32)) else {
            preconditionFailure("thirty-two digits are a name")
        }
        return name
    }

    /// Whether the ticket has been handed in.
    func isAsked(_ ticket: Int) -> Bool { asked & 1 << ticket != 0 }

    /// The live copy's number, followers and turn.
    var live: Entry.Live? {
        guard case .live(let live)? = registry.entries[id] else { return nil }
        return live
    }

    /// Tells the registry, and does at once what takes no time.
    mutating func tell(_ news: News) {
        let actions = broken?.tell(news, of: id, to: &registry) ?? registry.receive(news)
        for action in actions { perform(action) }
        checkFollowers()
    }

    mutating func checkFollowers() {
        guard let live else { return }
        let followers = follows.count { $0.generation == live.generation.number }
        if live.followers != followers { wrong = "followers are miscounted" }
    }

    /// Does what the registry wants done.
    mutating func perform(_ action: Action) {
        switch action {
        case .load(id, _, let generation):
            loads.append(Loading(generation: generation.number, creator: nil))
        case .create(id, let ticket, let generation):
            loads.append(Loading(generation: generation.number, creator: ticket.number - base))
        case .grant(let ticket, let generation) where isOurs(ticket):
            grant(ticket.number - base, generation.number)
        case .refuse(let ticket, let fault) where isOurs(ticket):
            answer(ticket.number - base)
            if !isCause(fault, for: ticket.number - base) { wrong = "refused without cause" }
        case .confirm(let ticket) where isOurs(ticket):
            answer(ticket.number - base)
            if !isErased { wrong = "confirmed what is not erased" }
        case .dismissFollowers(let generation):
            for index in follows.indices where follows[index].generation == generation.number {
                follows[index].isDismissed = true
            }
            foreign.append(action)
        case .drop(let generation):
            copies.removeAll { $0.generation == generation.number }
            foreign.append(action)
        case .eraseOnDisk(id, _): isErasing = true
        case .reopenStore:
            if !inside.isEmpty || isErasing { wrong = "reopened while something was on its way" }
            disk = .reopening
            foreign.append(action)
        case .load, .create, .grant, .refuse, .confirm, .eraseOnDisk: foreign.append(action)
        }
    }

    private func isOurs(_ ticket: Ticket) -> Bool { uses.indices.contains(ticket.number - base) }

    private mutating func grant(_ ticket: Int, _ generation: Int) {
        answer(ticket)
        if isErased { wrong = "granted after the erasure" }
        if condemned.contains(generation) { wrong = "granted a copy known to be wrong" }
        guard let copy = copies.first(where: { $0.generation == generation }) else {
            wrong = "granted a copy that is not there"
            return
        }
        switch uses[ticket] {
        case .turn:
            if inside.contains(where: { $0.generation == generation }) {
                wrong = "two turns inside one copy"
            }
            inside.append(Inside(ticket: ticket, generation: generation, content: copy.log))
        case .follow: follows.append(Follow(generation: generation))
        case .read, .begin: break
        case .erase: wrong = "granted an erasure"
        }
    }

    private mutating func answer(_ ticket: Int) {
        if answered & 1 << ticket != 0 { wrong = "answered twice" }
        answered |= 1 << ticket
    }

    private func isCause(_ fault: Fault, for ticket: Int) -> Bool {
        switch fault {
        case .refusal(.unknownConversation):
            log == nil || uses.indices.contains { uses[$0] == .erase && isAsked($0) }
        case Self.failure: hasFailed || uses[ticket] == .erase
        case Self.unfitness: uses[ticket] == .begin
        default: false
        }
    }
}
