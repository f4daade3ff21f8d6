import DialogModel
import FoundationEssentials
import Glibc
import Synchronization
import TranscriptStore

/// What the campaign asks of this program:
/// `spiegel-crashwriter write|check|dream|open|measure FOLDER KEYFILE [FULL|NORMAL] [COUNT]`.
struct Command {
    enum Verb: String {
        /// Writes without end, telling what was acknowledged.
        case write
        /// Checks all that is there, and tells it.
        case check
        /// Adds an event of a release to come to every conversation of the user who runs it.
        case dream
        /// Opens and closes, and is killed at a statement of the database; tells how many there were
        /// if it comes to the end.
        case open
        /// Fills the store with conversations and tells how long things take in it.
        case measure
    }

    let verb: Verb
    let folder: String
    let keyFile: String
    let synchronous: Settings.Synchronous
    let count: Int

    init?(_ arguments: [String]) {
        guard arguments.count >= 3, let verb = Verb(rawValue: arguments[0]) else { return nil }
        self.verb = verb
        folder = arguments[1]
        keyFile = arguments[2]
        let rest = arguments.dropFirst(3)
        synchronous = rest.first.flatMap(Settings.Synchronous.init) ?? .full
        count = rest.dropFirst().first.flatMap { Int($0) } ?? 8
    }

    func run() async {
        let statements = verb == .open ? Statements(last: count) : nil
        do throws(Fault) {
            let store = try await TranscriptStore.open(
                folder: folder,
                keyFile: keyFile,
                settings: Settings(
                    synchronous: synchronous,
                    patience: .zero,
                    statement: statements?.hearing
                ),
                summarising: Content.summary
            )
            for finding in store.findings { tell("FOUND \(finding)") }
            tell("READY")
            switch verb {
            case .write: await write(to: store)
            case .check: try await check(store)
            case .dream: try await dream(in: store)
            case .open: break
            case .measure: try await Measuring(store: store, count: count).run()
            }
            await store.close()
            if let statements { tell("STATEMENTS \(statements.heard)") }
        } catch {
            tell("FAULT \(error.code) \(error)")
        }
    }

    private func write(to store: TranscriptStore) async {
        await withTaskGroup(of: Void.self) { group in
            for number in 1...count {
                group.addTask { await Writer(number: number, store: store).run() }
            }
        }
    }

    /// Tells each conversation as `C owner id sequence turn:events turn:events …`, and a draft in it as
    /// `D owner id turn`.
    private func check(_ store: TranscriptStore) async throws(Fault) {
        try await store.verify()
        for number in 1...count {
            let (person, rows) = try await rows(of: Writer.uid(number), in: store)
            for row in rows {
                let loaded = try await store.load(row.id, for: person)
                _ = try loaded.script.get()
                let turns = loaded.log.events.reduce(into: [(key: TurnKey, count: Int)]()) {
                    turns,
                    event in
                    if turns.last?.key == event.turn {
                        turns[turns.count - 1].count += 1
                    } else {
                        turns.append((event.turn, 1))
                    }
                }
                let list = turns.map { "\($0.key):\($0.count)" }.joined(separator: " ")
                tell("C \(number) \(row.id) \(loaded.stored.sequence) \(list)")
                if let draft = try await store.draft(of: person, in: row.id) {
                    tell("D \(number) \(row.id) \(draft.text)")
                }
            }
        }
        tell("SOUND")
    }

    private func rows(
        of uid: UInt32,
        in store: TranscriptStore
    ) async throws(Fault) -> (PersonID, [ListedRow]) {
        try await asFault { () async throws(StoreFault) -> (PersonID, [ListedRow]) in
            let person = try await store.person(uid: uid)
            return (person, try await store.conversations(of: person, limit: .max))
        }
    }

    private func dream(in store: TranscriptStore) async throws(Fault) {
        let (person, rows) = try await rows(of: geteuid(), in: store)
        for row in rows {
            guard let stored = row.stored else { continue }
            let next = stored.sequence + 1
            let json = """
                {"at":{"milliseconds":1,"offsetMinutes":0},"fact":{"new":true},"kind":"dreamt",\
                "sequence":\(next),"since":"9.0","turn":"dream-\(next)","version":3}
                """
            let batch = try asFault { () throws(StoreFault) in
                try Batch(reading: [Data(json.utf8)])
            }
            try await store.append(
                batch,
                summary: stored.summary,
                to: stored.id,
                by: person
            )
        }
    }
}

/// Counts statements, and ends the program at the last one as a kill does.
final class Statements: Sendable {
    private let count = Atomic<Int>(0)
    private let last: Int

    init(last: Int) { self.last = last }

    var heard: Int { count.load(ordering: .sequentiallyConsistent) }

    /// Hears of a statement.
    var hearing: @Sendable (_ sql: String) -> Void { { _ in self.hear() } }

    private func hear() {
        let number = count.add(1, ordering: .sequentiallyConsistent).newValue
        if number >= last { kill(getpid(), SIGKILL) }
    }
}
