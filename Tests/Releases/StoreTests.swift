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
                let id = OwnerID(uid: owner.uid)
                let listed = try await store.conversations(of: id, limit: 100)
                #expect(listed.map(\.id) == owner.conversations.map(\.id))
                #expect(listed.map(\.number) == owner.conversations.map(\.number))
                #expect(listed.map(\.sequence) == owner.conversations.map(\.sequence))
                #expect(listed.map(\.summary) == owner.conversations.map(\.summary))
                for held in owner.conversations {
                    let events = try release.lines(held.log).map { line in
                        try JSONDecoder().decode(RecordedEvent.self, from: line)
                    }
                    #expect(try await store.events(of: held.id, owner: id) == events)
                    let script = try await store.script(of: held.id, owner: id)
                    #expect(try scripts.opened(held.script) == .value(script))
                    let conversation = try Conversation(replaying: events, in: script)
                    #expect(conversation.summary == held.summary)
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
                let found = try await store.search(
                    search.text,
                    owner: OwnerID(uid: search.uid),
                    limit: search.limit
                )
                #expect(found.map(FrozenStore.Hit.init) == search.hits, "\(search.text)")
            }
        }
    }

    @Test("an open conversation goes on, one begins, and one is erased", arguments: Release.all)
    func written(release: Release) async throws {
        let frozen = try FrozenStore(release)
        let owner = try #require(frozen.expected.owners.first)
        let id = OwnerID(uid: owner.uid)
        let open = try #require(owner.conversations.first { $0.summary.standing == .open })
        let gone = try #require(owner.conversations.last)
        let at = Timestamp(milliseconds: 1_800_000_000_000, offsetMinutes: 60)
        let key = try #require(TurnKey("later"))
        var sequence = 0
        try await frozen.with { store in
            let script = try await store.script(of: open.id, owner: id)
            var conversation = try Conversation(
                replaying: try await store.events(of: open.id, owner: id),
                in: script
            )
            let events = try conversation.advance(with: .note("Verder."), at: at, turn: key)
            sequence = conversation.sequence
            try await store.append(
                events,
                summary: conversation.summary,
                to: open.id,
                owner: id
            )
            let (begun, first) = Conversation.begin(
                conversation.started,
                in: script,
                at: at,
                turn: key
            )
            var dice = SystemRandomNumberGenerator()
            let new = try await store.create(
                .random(using: &dice),
                owner: id,
                script: script,
                events: first,
                summary: begun.summary
            )
            #expect(new.number > owner.conversations.map(\.number).max() ?? 0)
            try await store.erase(gone.id, owner: id)
        }
        let reached = sequence
        try await frozen.with { store in
            try await store.verify()
            #expect(try await store.find(open.id, owner: id).sequence == reached)
            let listed = try await store.conversations(of: id, limit: 100)
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
