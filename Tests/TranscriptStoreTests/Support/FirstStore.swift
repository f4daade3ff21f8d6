import Crypto
import DialogModel
import Foundation
import GRDB

@testable import TranscriptStore

/// A store as 0.1 wrote it.
struct FirstStore {
    /// A conversation in it.
    struct Kept {
        let id: ConversationID
        let owner: User
        let events: [RecordedEvent]
        let summary: ConversationSummary
    }

    let place: Place
    let key: StoreKey
    private var numbers: [User: Int] = [:]
    private var entries = 0
    private var fold = [UInt8](repeating: 0, count: 32)

    /// Two people, three conversations; the first one is the one that was held last.
    static let kept = [
        Kept(
            id: Sample.id(1),
            owner: Sample.owner,
            events: Sample.turn(["een", "twee", "drie"], after: 0),
            summary: Sample.summary(answers: 3, changed: 3_000)
        ),
        Kept(
            id: Sample.id(2),
            owner: Sample.stranger,
            events: Sample.turn(["hun eigen"], after: 0),
            summary: Sample.summary(title: "Andere", answers: 1, changed: 1_000)
        ),
        Kept(
            id: Sample.id(3),
            owner: Sample.owner,
            events: Sample.turn(["vier"], after: 0),
            summary: Sample.summary(answers: 1, changed: 2_000)
        ),
    ]

    /// Makes it.
    static func make(in place: Place, _ kept: [Kept] = kept) throws {
        try Folder(place.data).make()
        var store = FirstStore(place: place, key: try KeyFile(path: place.keyFile).make())
        let queue = try DatabaseQueue(path: place.database)
        try queue.write { database in
            try FirstSchema.make(in: database)
            for conversation in kept { try store.keep(conversation, database) }
            try store.end(database)
        }
        try queue.close()
    }

    private init(place: Place, key: StoreKey) {
        self.place = place
        self.key = key
    }

    private mutating func keep(_ kept: Kept, _ database: Database) throws {
        let number = numbers[kept.owner, default: 0] + 1
        numbers[kept.owner] = number
        let uid = Int(kept.owner.uid)
        let dataKey = DataKey(for: kept.id)
        let slot = try KeySlot.sealed(
            number: 1,
            holding: dataKey,
            to: key.privateKey.publicKey
        )
        let mark = key.proof(
            Binding(.firstConversation).with(kept.id).with(uid).with(number).with(1)
                .with(Data(SHA256.hash(data: slot.wrapped)))
        )
        add(mark)
        let script = try SealedScript(Sample.script, with: key)
        try database.execute(
            sql: "INSERT INTO script (name, sealed) VALUES (?, ?) ON CONFLICT DO NOTHING",
            arguments: [script.name.bytes, script.sealed]
        )
        var head = Head.beginning
        for event in kept.events {
            let sealed = try dataKey.chain.seal(
                Stored.encode(event),
                at: event.sequence,
                after: head.tag
            )
            try database.execute(
                sql: "INSERT INTO event VALUES (?, ?, 1, ?)",
                arguments: [kept.id.bytes, event.sequence, sealed]
            )
            head = Head(sequence: event.sequence, tag: Tag(of: sealed))
        }
        let record = SummaryRecord(script: script.name, json: try Stored.encode(kept.summary))
        try database.execute(
            sql: "INSERT INTO key_slot VALUES (?, 1, ?)",
            arguments: [kept.id.bytes, slot.wrapped]
        )
        try database.execute(
            sql: "INSERT INTO conversation VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?)",
            arguments: [
                kept.id.bytes, uid, number, mark.bytes, head.sequence, head.tag.bytes,
                dataKey.crown.seal(of: head), dataKey.crown.seal(record.encoded, to: head),
            ]
        )
    }

    private mutating func end(_ database: Database) throws {
        for (owner, number) in numbers {
            add(key.proof(Binding(.firstOwner).with(Int(owner.uid)).with(number)))
            try database.execute(
                sql: "INSERT INTO owner VALUES (?, ?)",
                arguments: [Int(owner.uid), number]
            )
        }
        let manifest = try Sealed.seal(
            Binding.bytes(of: entries) + Data(fold),
            with: key.manifest,
            bound: Binding(.manifestKey)
        )
        try StoreRow(publicKey: key.publicKey, manifest: manifest).save(database)
    }

    private mutating func add(_ proof: Proof) {
        entries += 1
        let blinded = HMAC<SHA256>.authenticationCode(for: proof.bytes, using: key.folding)
        for (place, byte) in zip(fold.indices, blinded) { fold[place] ^= byte }
    }
}
