import Crypto
import DialogModel
import FoundationEssentials
import GRDB

/// A brought copy as it stands in the database: sealed, under a key that is new with each edition.
struct CopyRow: Hashable, Sendable {
    let id: ConversationID
    let person: PersonID
    /// Its short number, of the same row as those of the person's conversations.
    let number: Int
    /// The conversation that it is a copy of; `nil` for one that came from elsewhere.
    let original: ConversationID?
    let wrapped: Data
    let sealed: Data
    let proof: Proof

    /// Seals `copy`.
    init(
        sealing copy: OwnedCopy,
        for person: PersonID,
        number: Int,
        with key: StoreKey
    ) throws(StoreFault) {
        let dataKey = SymmetricKey(size: .bits256)
        var plain = dataKey.withUnsafeBytes { Data($0) }
        defer { plain.resetBytes(in: plain.startIndex..<plain.endIndex) }
        let place = Place(
            id: copy.id,
            person: person,
            number: number,
            original: copy.original
        )
        id = copy.id
        self.person = person
        self.number = number
        original = copy.original
        wrapped = try Sealed.seal(plain, with: key.slots, bound: place.binding(.copyKey))
        sealed = try Sealed.seal(
            Stored.encode(form: copy),
            with: dataKey,
            bound: place.binding(.copy)
        )
        proof = place.proof(wrapped, sealed, with: key)
    }

    private init(_ row: Row) throws {
        guard let id = ConversationID(bytes: try row.whole(0)),
            let person = PersonID(bytes: try row.whole(1) as Data)
        else { throw StoreFault.damaged(.addedConversation) }
        self.id = id
        self.person = person
        number = try row.whole(2)
        let original: Data? = Data.fromDatabaseValue(row[3])
        self.original = original.flatMap(ConversationID.init(bytes:))
        wrapped = try row.whole(4)
        sealed = try row.whole(5)
        proof = Proof(bytes: try row.whole(6))
    }

    /// What every seal of a copy is bound to.
    private struct Place {
        let id: ConversationID
        let person: PersonID
        let number: Int
        let original: ConversationID?

        func binding(_ label: Label) -> Binding {
            Binding(label).with(id).with(person).with(number)
                .with(original.map { Data([1]) + $0.bytes } ?? Data(count: 17))
        }

        func proof(_ wrapped: Data, _ sealed: Data, with key: StoreKey) -> Proof {
            key.proof(
                binding(.copyProof).with(Data(SHA256.hash(data: wrapped)))
                    .with(Data(SHA256.hash(data: sealed)))
            )
        }
    }

    private var place: Place {
        Place(id: id, person: person, number: number, original: original)
    }

    /// The proof that belongs to it.
    func proof(with key: StoreKey) -> Proof { place.proof(wrapped, sealed, with: key) }

    /// The copy.
    ///
    /// - Throws: `damaged(.unreadable)` for what was not sealed here; `readOnly` for one of a later
    ///   release.
    func open(with key: StoreKey) throws(Fault) -> OwnedCopy {
        guard var plain = Sealed.open(wrapped, with: key.slots, bound: place.binding(.copyKey))
        else { throw .store(.damaged(.unreadable)) }
        defer { plain.resetBytes(in: plain.startIndex..<plain.endIndex) }
        guard
            let bytes = Sealed.open(
                sealed,
                with: SymmetricKey(data: plain),
                bound: place.binding(.copy)
            )
        else { throw .store(.damaged(.unreadable)) }
        return try Stored.decode(form: OwnedCopy.self, from: bytes)
    }
}

/// Where they are found.
extension CopyRow {
    /// The copy `id`; `nil` if there is none.
    static func fetch(_ database: Database, _ id: ConversationID) throws -> CopyRow? {
        try cursor(database, "WHERE id = ?", [id.bytes]).next()
    }

    /// A person's copies, newest first.
    static func fetch(_ database: Database, of person: PersonID) throws -> [CopyRow] {
        try cursor(database, "WHERE person = ? ORDER BY number DESC", [person.data])
            .reduce(into: []) { $0.append($1) }
    }

    /// The copies of a conversation.
    static func fetch(_ database: Database, ofOriginal id: ConversationID) throws -> [CopyRow] {
        try cursor(database, "WHERE original = ?", [id.bytes]).reduce(into: []) { $0.append($1) }
    }

    /// All copies, for checking.
    static func fetchAll(_ database: Database) throws -> [CopyRow] {
        try cursor(database, "ORDER BY id", []).reduce(into: []) { $0.append($1) }
    }

    /// How many there are of a person.
    static func count(_ database: Database, of person: PersonID) throws -> Int {
        try Int.fetchOne(
            database.cachedStatement(sql: "SELECT count(*) FROM copy WHERE person = ?"),
            arguments: [person.data]
        ) ?? 0
    }

    /// Stores it; its earlier edition was taken away.
    func save(_ database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO copy (id, person, number, original, wrapped, sealed, proof)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            id.bytes, person.data, number, original?.bytes, wrapped, sealed, proof.bytes,
        ])
    }

    /// Takes it away, with its key.
    func delete(_ database: Database) throws {
        try database.cachedStatement(sql: "DELETE FROM copy WHERE id = ?")
            .execute(arguments: [id.bytes])
    }

    private static func cursor(
        _ database: Database,
        _ condition: String,
        _ arguments: StatementArguments
    ) throws -> some Cursor<CopyRow> {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, person, number, original, wrapped, sealed, proof
                FROM copy \(condition)
                """
        )
        return try Row.fetchCursor(statement, arguments: arguments).map(CopyRow.init)
    }
}
