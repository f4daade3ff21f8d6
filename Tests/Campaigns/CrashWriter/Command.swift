import DialogModel
import FoundationEssentials
import Glibc
import TranscriptStore

/// What the campaign asks of this program:
/// `spiegel-crashwriter write|check|dream FOLDER KEYFILE [FULL|NORMAL] [WRITERS]`.
struct Command {
    enum Verb: String {
        /// Writes without end, telling what was acknowledged.
        case write
        /// Checks all that is there, and tells it.
        case check
        /// Adds an event of a release to come to every conversation of the user who runs it.
        case dream
    }

    let verb: Verb
    let folder: String
    let keyFile: String
    let synchronous: Settings.Synchronous
    let writers: Int

    init?(_ arguments: [String]) {
        guard arguments.count >= 3, let verb = Verb(rawValue: arguments[0]) else { return nil }
        self.verb = verb
        folder = arguments[1]
        keyFile = arguments[2]
        let rest = arguments.dropFirst(3)
        synchronous = rest.first.flatMap(Settings.Synchronous.init) ?? .full
        writers = rest.dropFirst().first.flatMap { Int($0) } ?? 8
    }

    func run() async {
        do throws(Fault) {
            let store = try TranscriptStore.open(
                folder: folder,
                keyFile: keyFile,
                settings: Settings(synchronous: synchronous)
            )
            tell("READY")
            switch verb {
            case .write: await write(to: store)
            case .check: try await check(store)
            case .dream: try await dream(in: store)
            }
            await store.close()
        } catch {
            tell("FAULT \(error.code) \(error)")
        }
    }

    private func write(to store: TranscriptStore) async {
        await withTaskGroup(of: Void.self) { group in
            for number in 1...writers {
                group.addTask { await Writer(number: number, store: store).run() }
            }
        }
    }

    /// Tells each conversation as `C owner id sequence turn:events turn:events …`.
    private func check(_ store: TranscriptStore) async throws(Fault) {
        try await store.verify()
        for number in 1...writers {
            let owner = Writer.owner(number)
            for stored in try await store.conversations(of: owner, limit: .max) {
                let events = try await store.events(of: stored.id, owner: owner)
                _ = try await store.script(of: stored.id, owner: owner)
                let turns = events.reduce(into: [(key: TurnKey, count: Int)]()) { turns, event in
                    if turns.last?.key == event.turn {
                        turns[turns.count - 1].count += 1
                    } else {
                        turns.append((event.turn, 1))
                    }
                }
                let list = turns.map { "\($0.key):\($0.count)" }.joined(separator: " ")
                tell("C \(number) \(stored.id) \(stored.sequence) \(list)")
            }
        }
        tell("SOUND")
    }

    private func dream(in store: TranscriptStore) async throws(Fault) {
        let owner = OwnerID(uid: geteuid())
        for stored in try await store.conversations(of: owner, limit: .max) {
            let next = stored.sequence + 1
            let json = """
                {"at":{"milliseconds":1,"offsetMinutes":0},"fact":{"new":true},"kind":"dreamt",\
                "sequence":\(next),"since":"9.0","turn":"dream-\(next)","version":3}
                """
            try await store.append(
                json: [json],
                from: next,
                summary: stored.summary,
                to: stored.id,
                owner: owner
            )
        }
    }
}
