import DialogModel
import FoundationEssentials
import GRDB

/// Somebody's place in a conversation, as it stands in the database.
struct Member: Hashable, Sendable {
    let person: PersonID
    /// The conversation's short number for this person.
    let number: Int
    let conversation: ConversationID
    let rights: Rights
    let proof: Proof

    /// Everybody in a conversation.
    static func fetch(_ database: Database, of id: ConversationID) throws -> [Member] {
        try cursor(database, "WHERE conversation = ?", [id.bytes]).reduce(into: []) {
            $0.append($1)
        }
    }

    /// A person's place in a conversation.
    static func fetch(
        _ database: Database,
        _ person: PersonID,
        in id: ConversationID
    ) throws -> Member? {
        try cursor(database, "WHERE conversation = ? AND person = ?", [id.bytes, person.data])
            .next()
    }

    /// A person's conversation with a number.
    static func fetch(
        _ database: Database,
        _ person: PersonID,
        number: Int
    ) throws -> Member? {
        try cursor(database, "WHERE person = ? AND number = ?", [person.data, number]).next()
    }

    /// A person's conversations before a number, newest first.
    static func fetch(
        _ database: Database,
        _ person: PersonID,
        before number: Int,
        limit: Int
    ) throws -> [Member] {
        try cursor(
            database,
            "WHERE person = ? AND number < ? ORDER BY number DESC LIMIT ?",
            [person.data, number, limit]
        ).reduce(into: []) { $0.append($1) }
    }

    /// A person's conversations with these numbers, newest first.
    static func fetch(
        _ database: Database,
        _ person: PersonID,
        numbers: ClosedRange<Int>
    ) throws -> [Member] {
        try cursor(
            database,
            "WHERE person = ? AND number BETWEEN ? AND ? ORDER BY number DESC",
            [person.data, numbers.lowerBound, numbers.upperBound]
        ).reduce(into: []) { $0.append($1) }
    }

    /// A person's places; only those in conversations whose last turn was not noted, if so asked.
    static func fetch(
        _ database: Database,
        _ person: PersonID,
        unnoted: Bool
    ) throws -> [Member] {
        try cursor(
            database,
            unnoted
                ? """
                WHERE person = ? AND conversation IN
                (SELECT id FROM conversation WHERE waited < touched)
                """ : "WHERE person = ?",
            [person.data]
        ).reduce(into: []) { $0.append($1) }
    }

    /// Places after another one, in the order of their keys, for checking.
    static func fetch(
        _ database: Database,
        after place: Audit.Place,
        limit: Int
    ) throws -> [Member] {
        try cursor(
            database,
            "WHERE (person, number) > (?, ?) ORDER BY person, number LIMIT ?",
            [place.person, place.number, limit]
        ).reduce(into: []) { $0.append($1) }
    }

    /// How many of a person's places lists come to, from the newest back or from the oldest on.
    ///
    /// The fewer of the two; in a sound store both are all of them. About 0.1 µs a place.
    static func count(_ database: Database, of person: PersonID) throws -> Int {
        // The condition is that of lists; the limit keeps the order, in which a count by itself has no
        // interest.
        let ways = try ["ASC", "DESC"].map { order in
            try Int.fetchOne(
                database,
                sql: """
                    SELECT count(*) FROM
                    (SELECT 1 FROM member WHERE person = ? AND number < ?
                    ORDER BY number \(order) LIMIT -1)
                    """,
                arguments: [person.data, Int.max]
            ) ?? 0
        }
        return ways.min() ?? 0
    }

    /// Every place, for checking.
    static func fetchAll(_ database: Database) throws -> some Cursor<Member> {
        try cursor(database, "ORDER BY person, number", [])
    }

    /// Stores it.
    func save(_ database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO member (person, number, conversation, rights, proof)
                VALUES (?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            person.data, number, conversation.bytes, rights.rawValue, proof.bytes,
        ])
    }

    private static func cursor(
        _ database: Database,
        _ condition: String,
        _ arguments: StatementArguments
    ) throws -> some Cursor<Member> {
        let statement = try database.cachedStatement(
            sql: "SELECT person, number, conversation, rights, proof FROM member \(condition)"
        )
        return try Row.fetchCursor(statement, arguments: arguments).map(Member.init)
    }

    private init(_ row: Row) throws {
        guard let person = PersonID(bytes: try row.whole(0) as Data),
            let conversation = ConversationID(bytes: try row.whole(2))
        else { throw StoreFault.damaged(.addedConversation) }
        self.person = person
        self.conversation = conversation
        number = try row.whole(1)
        rights = Rights(rawValue: try row.whole(3))
        proof = Proof(bytes: try row.whole(4))
    }

    init(
        person: PersonID,
        number: Int,
        conversation: ConversationID,
        rights: Rights,
        slot: KeySlot,
        with key: StoreKey
    ) {
        self.person = person
        self.number = number
        self.conversation = conversation
        self.rights = rights
        proof = key.proof(
            of: conversation,
            person: person,
            number: number,
            rights: rights,
            slot: slot
        )
    }

    /// The same place, in a conversation that `slot` opens from now on.
    func moved(to slot: KeySlot, with key: StoreKey) -> Member {
        Member(
            person: person,
            number: number,
            conversation: conversation,
            rights: rights,
            slot: slot,
            with: key
        )
    }

    /// Whether the store put this person there, with these rights, to what `slot` opens.
    func isProven(for slot: KeySlot, with key: StoreKey) -> Bool {
        proof == proof(for: slot, with: key)
    }

    /// The proof that belongs to it.
    func proof(for slot: KeySlot, with key: StoreKey) -> Proof {
        key.proof(of: conversation, person: person, number: number, rights: rights, slot: slot)
    }
}

extension PersonID {
    /// The sixteen bytes, as they are stored.
    var data: Data { Data(bytes) }
}
