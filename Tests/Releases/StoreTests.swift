import DialogEngine
import DialogModel
import Foundation
import Testing
import TranscriptStore

@Suite("The store of a release is opened, and read as it was")
struct StoreTests {
    @Test("everything in it is whole, also when it is opened again", arguments: Release.all)
    func whole(release: Release) async throws {
        let frozen = try FrozenStore(release)
        for _ in 1...2 { try await frozen.with { store in try await store.verify() } }
    }

    @Test("its lists, logs and scripts are what they were", arguments: Release.all)
    func read(release: Release) async throws {
        let frozen = try FrozenStore(release)
        let scripts = FrozenScripts(release: release)
        try await frozen.with { store in
            for owner in frozen.expected.owners {
                let person = try await store.person(uid: owner.uid)
                let listed = try await store.conversations(of: person, limit: 100)
                #expect(listed.map(\.id) == owner.conversations.map(\.id))
                #expect(listed.map(\.number) == owner.conversations.map(\.number))
                #expect(listed.map(\.stored?.sequence) == owner.conversations.map(\.sequence))
                #expect(listed.map(\.stored?.summary) == owner.conversations.map(\.summary))
                for held in owner.conversations {
                    let loaded = try await store.load(held.id, for: person)
                    let log = try release.lines(held.log)
                    #expect(loaded.log.json == log)
                    let events = try log.map { line in
                        try JSONDecoder().decode(RecordedEvent.self, from: line)
                    }
                    #expect(loaded.log.events == events)
                    let script = try loaded.script.get()
                    #expect(try scripts.opened(held.script) == .value(script))
                    let conversation = try Conversation(
                        replaying: events,
                        in: CompiledScript(script)
                    )
                    #expect(conversation.summary.asFirstTold == held.summary)
                }
            }
        }
    }

    @Test("what was found in it is found", arguments: Release.all)
    func search(release: Release) async throws {
        let frozen = try FrozenStore(release)
        #expect(frozen.expected.searches.contains { !$0.hits.isEmpty })
        try await frozen.with { store in
            for search in frozen.expected.searches {
                // Since 0.2 more is found: earlier wordings, and what is no answer.
                let found = try await store.search(
                    search.text,
                    for: store.person(uid: search.uid),
                    limit: .max
                ).map(FrozenStore.Hit.init)
                #expect(found.filter(search.hits.contains) == search.hits, "\(search.text)")
            }
        }
    }

    @Test("an open conversation goes on, one begins, and one is erased", arguments: Release.all)
    func written(release: Release) async throws {
        let frozen = try FrozenStore(release)
        let owner = try #require(frozen.expected.owners.first)
        let open = try #require(owner.conversations.first { $0.summary.standing == .open })
        let gone = try #require(owner.conversations.last)
        let at = Timestamp(milliseconds: 1_800_000_000_000, offsetMinutes: 60)
        let key = try #require(TurnKey("later"))
        var sequence = 0
        try await frozen.with { store in
            let person = try await store.person(uid: owner.uid)
            let loaded = try await store.load(open.id, for: person)
            let script = try loaded.script.get()
            let compiled = CompiledScript(script)
            var conversation = try Conversation(replaying: loaded.log.events, in: compiled)
            let decision = try conversation.decide(.note("Verder."), at: at, key: key)
            conversation.accept(decision)
            sequence = conversation.sequence
            try await store.append(
                Batch(decision.events),
                summary: conversation.summary,
                to: open.id,
                by: person
            )
            let (begun, first) = Conversation.begin(
                conversation.started,
                in: compiled,
                at: at,
                turn: key
            )
            var dice = SystemRandomNumberGenerator()
            let new = try await store.create(
                .random(using: &dice),
                for: person,
                script: script,
                batch: Batch(first),
                summary: begun.summary
            )
            #expect(new.number > owner.conversations.map(\.number).max() ?? 0)
            try await store.erase(gone.id, by: person)
        }
        let reached = sequence
        try await frozen.with { store in
            try await store.verify()
            let person = try await store.person(uid: owner.uid)
            #expect(try await store.find(open.id, for: person).stored?.sequence == reached)
            let listed = try await store.conversations(of: person, limit: 100)
            #expect(listed.count == owner.conversations.count)
            #expect(!listed.map(\.id).contains(gone.id))
        }
    }
}

extension FrozenStore.Hit {
    fileprivate init(_ hit: SearchHit) {
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
