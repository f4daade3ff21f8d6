import DialogEngine
import DialogModel
import Foundation
import TranscriptStore

/// A store as this release seals it, with its key, and what is to be read in it.
///
/// The last turns still stand in the database's log, as after any orderly end of this release.
struct SealedStore {
    let folder: Folder

    private static let user: UInt32 = 1_000
    private static let colleague: UInt32 = 1_001

    func write(_ played: [PlayedPlan]) async throws {
        let plans = Dictionary(uniqueKeysWithValues: played.map { ($0.name, $0) })
        func plan(_ name: String) -> PlayedPlan {
            guard let plan = plans[name] else { preconditionFailure("no plan \(name)") }
            return plan
        }
        var held: [Held] = [
            try Held(plan("nl/starrt-uitgebreid"), uid: Self.user, day: 0)
                .going(on: [.note("Later bedacht: de koffie was koud. Café dicht.")]),
            try Held(plan("nl/starrt-kort"), uid: Self.user, day: 1, share: 0.5),
            try Held(plan("nl/starrt-met-meta"), uid: Self.user, day: 2),
            try Held(plan("nl/starrt-interview"), uid: Self.user, day: 3),
            try Held(plan("nl/maandbijeenkomst"), uid: Self.user, day: 4),
            try Held(plan("nl/vertrouwen"), uid: Self.user, day: 5),
            try Held(plan("nl/maandbijeenkomst-starrt"), uid: Self.user, day: 6),
            try Held(plan("nl/fasen"), uid: Self.user, day: 7),
            try Held(plan("en/belangrijkheid"), uid: Self.colleague, day: 7),
            try Held(plan("en/starrt-kort"), uid: Self.user, day: 8, share: 0.6)
                .going(on: [.abandon]),
            try Held(plan("en/startklaar"), uid: Self.user, day: 9),
            try Held(plan("en/ilse-metacommunicatie"), uid: Self.user, day: 10),
            try Held(plan("nl/kosten-baten"), uid: Self.user, day: 11),
            try Held(plan("nl/bouwstenen"), uid: Self.user, day: 12),
            try Held(plan("nl/reflecteren"), uid: Self.user, day: 20),
            try Held(plan("en/doen"), uid: Self.user, day: 21),
            try Held(plan("en/maandbijeenkomst"), uid: Self.user, day: 22, share: 0.4)
                .going(on: [.extend(minutes: 5), .pause, .resume, .back, .skip]),
            try Held.interview(plan("nl/starrt-interview").script, uid: Self.user, day: 23),
        ]
        let erased = held[5]
        let last = held.removeLast()
        try await with { store in
            for conversation in held { try await conversation.write(to: store) }
            try await store.erase(erased.id, owner: OwnerID(uid: erased.uid))
        }
        // A second run: the first one's log has been taken into the database by now.
        // Who has read leaves it behind.
        try await with { store in
            try await last.write(to: store)
            _ = try await store.conversations(of: OwnerID(uid: last.uid), limit: 1)
        }
        try removeTrace("store/data/spiegel.sqlite-shm")
        held.append(last)
        let kinds = Set(held.flatMap { $0.events.map(\.event.kind.name) })
        let keeps = Set(
            held.filter { $0.id != erased.id }.flatMap(\.summary.kept).map(\.keep)
        )
        print("kinds:", kinds.sorted().joined(separator: " "))
        precondition(keeps == Set(Keep.allCases), "everything that can be kept is kept")
        try await readBack()
    }

    private var data: String { folder.url.appending(path: "store/data").path() }
    private var key: String { folder.url.appending(path: "store/key/store.key").path() }

    private func with(_ body: (TranscriptStore) async throws -> Void) async throws {
        let store = try await TranscriptStore.open(folder: data, keyFile: key)
        try await body(store)
        await store.close()
    }

    private func removeTrace(_ path: String) throws {
        let file = folder.url.appending(path: path)
        if FileManager.default.fileExists(atPath: file.path()) {
            try FileManager.default.removeItem(at: file)
        }
    }

    /// Writes down what this release reads in a copy of the store.
    private func readBack() async throws {
        let copy = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.copyItem(at: folder.url.appending(path: "store"), to: copy)
        let store = try await TranscriptStore.open(
            folder: copy.appending(path: "data").path(),
            keyFile: copy.appending(path: "key/store.key").path()
        )
        try await store.verify()
        var owners: [Expected.Owner] = []
        for uid in [Self.user, Self.colleague] {
            let owner = OwnerID(uid: uid)
            var conversations: [Expected.Conversation] = []
            for stored in try await store.conversations(of: owner, limit: 100) {
                let script = try await store.script(of: stored.id, owner: owner)
                let log = "expected/\(uid)-\(stored.number).log.jsonl"
                let events = try await store.events(of: stored.id, owner: owner)
                try folder.write(lines: try events.map { try Folder.json($0) }, to: log)
                conversations.append(
                    Expected.Conversation(
                        id: stored.id,
                        number: stored.number,
                        sequence: stored.sequence,
                        script: "\(stored.summary.language.rawValue)/\(script.root)",
                        log: log,
                        summary: stored.summary
                    )
                )
            }
            owners.append(Expected.Owner(uid: uid, conversations: conversations))
        }
        var searches: [Expected.Search] = []
        let looked: [(String, UInt32, Int)] = [
            ("medicijnen", Self.user, 50), ("KEVIN", Self.user, 50), ("cafe", Self.user, 50),
            ("de", Self.user, 3), ("the", Self.user, 50), ("vertrouw", Self.user, 50),
            ("DAUGHTER", Self.colleague, 50), ("nergens te vinden", Self.user, 50),
        ]
        for (text, uid, limit) in looked {
            let hits = try await store.search(text, owner: OwnerID(uid: uid), limit: limit)
            searches.append(
                Expected.Search(
                    text: text,
                    uid: uid,
                    limit: limit,
                    hits: hits.map(Expected.Hit.init)
                )
            )
        }
        await store.close()
        try FileManager.default.removeItem(at: copy)
        let expected = Expected(owners: owners, searches: searches)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        try folder.write(
            try encoder.encode(expected) + Data("\n".utf8),
            to: "expected/store.json"
        )
    }
}

/// What is to be read in the store.
struct Expected: Encodable {
    /// Whose conversations, newest first.
    let owners: [Owner]
    let searches: [Search]

    struct Owner: Encodable {
        let uid: UInt32
        let conversations: [Conversation]
    }

    struct Conversation: Encodable {
        let id: ConversationID
        let number: Int
        let sequence: Int
        let script: String
        let log: String
        let summary: ConversationSummary
    }

    struct Search: Encodable {
        let text: String
        let uid: UInt32
        let limit: Int
        let hits: [Hit]
    }

    struct Hit: Encodable {
        let id: ConversationID
        let number: Int
        let sequence: Int
        let at: Timestamp
        let title: String
        let question: String?
        let excerpt: String
        /// From the first character of the match to behind its last.
        let match: [Int]

        init(_ hit: SearchHit) {
            id = hit.id
            number = hit.number
            sequence = hit.sequence
            at = hit.at
            title = hit.title
            question = hit.question
            excerpt = hit.excerpt
            match = [hit.match.lowerBound, hit.match.upperBound]
        }
    }
}
