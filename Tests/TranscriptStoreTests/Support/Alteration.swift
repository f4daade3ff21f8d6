import Crypto
import DialogModel
import Foundation
import GRDB

@testable import TranscriptStore

/// What someone who can write the database, but has no key, might do to it.
enum Alteration: CaseIterable {
    case alteredEvent, swappedEvents, eventOfAnother, droppedMiddle, droppedLast
    case droppedLastAndHead, addedEvent, orphanEvent
    case alteredSeal, alteredSummary, summaryOfAnother
    case swappedSlots, droppedSlot, foreignSlot, orphanSlot
    case missingConversation, droppedRow, addedConversation, otherPerson, otherNumber, moreRights
    case alteredManifest, emptiedStore, loweredNumbers
    case alteredScript, droppedScript, alteredSpare, lostScripts, otherPublicKey
    case alteredDraft, draftOfAnother, orphanDraft

    /// A conversation of six events.
    static let first = Sample.id(101)
    /// One of four.
    static let second = Sample.id(102)

    /// Whether it shows in the events of the first conversation, and the second can still be read.
    var isInEvents: Bool {
        switch self {
        case .alteredEvent, .swappedEvents, .droppedMiddle, .droppedLast, .droppedLastAndHead,
            .addedEvent, .alteredSeal:
            true
        case .alteredSummary, .summaryOfAnother, .eventOfAnother, .orphanEvent, .swappedSlots,
            .droppedSlot, .foreignSlot, .orphanSlot,
            .missingConversation, .droppedRow, .addedConversation, .otherPerson, .otherNumber,
            .moreRights,
            .alteredManifest,
            .emptiedStore, .loweredNumbers, .alteredScript, .droppedScript, .alteredSpare,
            .lostScripts, .otherPublicKey, .alteredDraft, .draftOfAnother, .orphanDraft:
            false
        }
    }

    /// Whether it is the script of all conversations that it alters.
    var isInScripts: Bool {
        [.alteredScript, .droppedScript, .alteredSpare, .lostScripts].contains(self)
    }

    func fault(in place: Place) -> Fault {
        switch self {
        case .alteredEvent, .swappedEvents, .eventOfAnother, .addedEvent, .orphanEvent:
            .store(.damaged(.alteredEvent))
        case .droppedMiddle, .droppedLast: .store(.damaged(.missingEvent))
        case .droppedLastAndHead, .alteredSeal, .alteredSummary, .summaryOfAnother:
            .store(.damaged(.alteredHead))
        case .swappedSlots, .droppedSlot, .foreignSlot, .orphanSlot:
            .store(.damaged(.alteredKeySlot))
        case .missingConversation, .droppedRow: .store(.damaged(.missingConversation))
        case .addedConversation, .otherPerson, .otherNumber, .moreRights:
            .store(.damaged(.addedConversation))
        case .alteredManifest, .emptiedStore, .loweredNumbers: .store(.damaged(.alteredManifest))
        case .alteredScript, .droppedScript, .alteredSpare, .lostScripts:
            .store(.damaged(.alteredScript))
        case .alteredDraft, .draftOfAnother, .orphanDraft: .store(.damaged(.unreadable))
        case .otherPublicKey: .store(.keyForeign(path: place.keyFile))
        }
    }

    static func fill(_ place: Place) async throws {
        try await place.with { store in
            for (id, count) in [(first, 6), (second, 4)] {
                try await make(id, in: store)
                for sequence in 1..<count {
                    try await store.append(
                        Sample.turn(["antwoord \(sequence)"], after: sequence, turn: sequence),
                        summary: Sample.summary(answers: sequence),
                        to: id,
                        owner: Sample.owner
                    )
                }
                try await store.keep(TypedDraft(at: count, "half"), in: id, owner: Sample.owner)
            }
        }
    }

    func apply(to database: Database) throws {
        let (one, two) = (Self.first.bytes, Self.second.bytes)
        switch self {
        case .alteredEvent:
            try flip(database, "event", "sealed", "conversation = ? AND sequence = 3", one)
        case .swappedEvents:
            try run(
                database,
                """
                UPDATE event SET sealed = (SELECT sealed FROM event AS other
                    WHERE other.conversation = event.conversation
                    AND other.sequence = 5 - event.sequence)
                WHERE conversation = ? AND sequence IN (2, 3)
                """,
                one
            )
        case .eventOfAnother:
            try run(
                database,
                """
                UPDATE event SET sealed = (SELECT sealed FROM event AS other
                    WHERE other.conversation = ? AND other.sequence = event.sequence)
                WHERE conversation = ? AND sequence = 2
                """,
                one,
                two
            )
        case .droppedMiddle:
            try run(database, "DELETE FROM event WHERE conversation = ? AND sequence = 3", one)
        case .droppedLast:
            try run(database, "DELETE FROM event WHERE conversation = ? AND sequence = 6", one)
        case .droppedLastAndHead:
            try run(database, "DELETE FROM event WHERE conversation = ? AND sequence = 6", one)
            try run(
                database,
                """
                UPDATE conversation SET sequence = 5, tag = (SELECT substr(sealed, -16)
                    FROM event WHERE conversation = id AND event.sequence = 5)
                WHERE id = ?
                """,
                one
            )
        case .addedEvent:
            try run(
                database,
                """
                INSERT INTO event SELECT conversation, 7, slot, sealed FROM event
                WHERE conversation = ? AND sequence = 6
                """,
                one
            )
        case .orphanEvent:
            try run(database, "INSERT INTO event VALUES (randomblob(16), 1, 1, randomblob(60))")
        case .alteredSeal: try flip(database, "conversation", "seal", "id = ?", one)
        case .alteredSummary: try flip(database, "conversation", "summary", "id = ?", one)
        case .summaryOfAnother:
            try run(
                database,
                """
                UPDATE conversation SET summary =
                    (SELECT summary FROM conversation WHERE id = ?) WHERE id = ?
                """,
                two,
                one
            )
        case .swappedSlots:
            try run(database, "UPDATE key_slot SET slot = 2 WHERE conversation = ?", one)
            try run(
                database,
                "UPDATE key_slot SET conversation = ? WHERE conversation = ?",
                one,
                two
            )
            try run(database, "UPDATE key_slot SET conversation = ?, slot = 1 WHERE slot = 2", two)
        case .droppedSlot: try run(database, "DELETE FROM key_slot WHERE conversation = ?", one)
        case .foreignSlot: try foreignSlot(database)
        case .orphanSlot:
            try run(database, "INSERT INTO key_slot VALUES (randomblob(16), 1, 2, randomblob(60))")
        case .missingConversation: try drop(database, one)
        case .droppedRow: try run(database, "DELETE FROM conversation WHERE id = ?", one)
        case .addedConversation: try forge(database)
        case .otherPerson:
            try run(
                database,
                "UPDATE member SET person = randomblob(16) WHERE conversation = ?",
                one
            )
        case .otherNumber:
            try run(database, "UPDATE member SET number = 7 WHERE conversation = ?", one)
        case .moreRights:
            try run(database, "UPDATE member SET rights = 31 WHERE conversation = ?", one)
        case .alteredManifest: try flip(database, "store", "manifest", "only = 1")
        case .emptiedStore:
            for id in [one, two] { try drop(database, id) }
            try run(database, "DELETE FROM person")
            try flip(database, "store", "manifest", "only = 1")
        case .loweredNumbers: try run(database, "UPDATE person SET numbers = 1")
        case .alteredScript: try flip(database, "script", "sealed", "TRUE")
        case .droppedScript: try run(database, "DELETE FROM script")
        case .alteredSpare: try flip(database, "script_spare", "sealed", "TRUE")
        case .lostScripts:
            try flip(database, "script", "sealed", "TRUE")
            try run(database, "DELETE FROM script_spare")
        case .alteredDraft: try flip(database, "draft", "sealed", "conversation = ?", one)
        case .draftOfAnother:
            try run(
                database,
                """
                UPDATE draft SET sealed = (SELECT sealed FROM draft WHERE conversation = ?)
                WHERE conversation = ?
                """,
                two,
                one
            )
        case .orphanDraft:
            try run(
                database,
                "INSERT INTO draft VALUES (randomblob(16), randomblob(16), randomblob(60))"
            )
        case .otherPublicKey:
            try run(database, "UPDATE store SET public_key = ?", StoreKey.random().publicKey)
        }
    }

    private func run(_ database: Database, _ sql: String, _ values: Data...) throws {
        try database.execute(sql: sql, arguments: StatementArguments(values))
        precondition(database.changesCount > 0, "the alteration does something: \(sql)")
    }

    /// Turns over one bit in the middle of a value.
    private func flip(
        _ database: Database,
        _ table: String,
        _ column: String,
        _ condition: String,
        _ values: Data...
    ) throws {
        let arguments = StatementArguments(values)
        guard
            var bytes = try Data.fetchOne(
                database,
                sql: "SELECT \(column) FROM \(table) WHERE \(condition)",
                arguments: arguments
            )
        else { preconditionFailure("there is something to alter") }
        bytes[bytes.count / 2] ^= 4
        try database.execute(
            sql: "UPDATE \(table) SET \(column) = ? WHERE \(condition)",
            arguments: StatementArguments([bytes]) + arguments
        )
    }

    private func drop(_ database: Database, _ id: Data) throws {
        try run(database, "DELETE FROM key_slot WHERE conversation = ?", id)
        try run(database, "DELETE FROM event WHERE conversation = ?", id)
        try run(database, "DELETE FROM draft WHERE conversation = ?", id)
        try run(database, "DELETE FROM conversation WHERE id = ?", id)
        try run(database, "DELETE FROM member WHERE conversation = ?", id)
    }

    /// Puts a slot of one's own, rightly sealed to the store's public key, in place of the first's.
    private func foreignSlot(_ database: Database) throws {
        let slot = try ownSlot(database, holding: DataKey(for: Self.first))
        try run(
            database,
            "UPDATE key_slot SET way = 1, wrapped = ? WHERE conversation = ?",
            slot.wrapped,
            Self.first.bytes
        )
    }

    private func ownSlot(_ database: Database, holding key: DataKey) throws -> KeySlot {
        guard let bytes = try Data.fetchOne(database, sql: "SELECT public_key FROM store") else {
            preconditionFailure("the public key stands in the store")
        }
        return try .sealed(
            number: 1,
            holding: key,
            to: Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes)
        )
    }

    /// Adds a conversation that is sound in itself: all that takes is the public key.
    private func forge(_ database: Database) throws {
        let id = Sample.id(666)
        let key = DataKey(for: id)
        let slot = try ownSlot(database, holding: key)
        let event = try key.chain.seal(Data("{}".utf8), at: 1, after: .none)
        let head = Head(sequence: 1, tag: Tag(of: event))
        let record = SummaryRecord(
            script: ScriptName(bytes: Data(count: 32)),
            json: try Stored.encode(form: Sample.summary())
        )
        try database.execute(
            sql: "INSERT INTO key_slot VALUES (?, 1, 1, ?)",
            arguments: [id.bytes, slot.wrapped]
        )
        try database.execute(
            sql: "INSERT INTO event VALUES (?, 1, 1, ?)",
            arguments: [id.bytes, event]
        )
        try database.execute(
            sql: "INSERT INTO conversation VALUES (?, 1, 1, ?, ?, ?, 9, 9)",
            arguments: [
                id.bytes, head.tag.bytes, key.crown.seal(of: head),
                try key.crown.seal(record.encoded, to: head),
            ]
        )
        try database.execute(
            sql: "INSERT INTO member SELECT id, 3, ?, 15, randomblob(32) FROM person",
            arguments: [id.bytes]
        )
    }
}

extension KeySlot {
    /// A slot as 0.1 made it, and as anybody can who knows the public key.
    static func sealed(
        number: Int,
        holding key: DataKey,
        to publicKey: Curve25519.KeyAgreement.PublicKey
    ) throws -> KeySlot {
        var sender = try HPKE.Sender(
            recipientKey: publicKey,
            ciphersuite: suite,
            info: Label.dataKey.bytes
        )
        let sealed = try sender.seal(
            key.root.withUnsafeBytes { Data($0) },
            authenticating: binding(.dataKey, key.conversation, number).bytes
        )
        return KeySlot(number: number, way: .toPublicKey, wrapped: sender.encapsulatedKey + sealed)
    }
}
