import DialogModel
import FoundationEssentials
import GRDB

/// Somebody whose conversations are kept, as the database has them.
struct Person: Sendable {
    let id: PersonID
    /// How many numbers were given to this person's conversations.
    var numbers: Int
    /// Who the kernel says it is.
    let uid: UInt32

    /// Everybody, found sound.
    ///
    /// - Throws: `damaged(.alteredManifest)`; `readOnly` for a person of a later release's form.
    static func fetchAll(_ database: Database, with key: StoreKey) throws -> [Person] {
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT id, numbers, sealed, proof FROM person"
        )
        return try rows.reduce(into: []) { people, row in
            guard let id = PersonID(bytes: try row.whole(0) as Data),
                let plain = Sealed.open(
                    try row.whole(2),
                    with: key.people,
                    bound: binding(id)
                )
            else { throw StoreFault.damaged(.alteredManifest) }
            let person = Person(
                id: id,
                numbers: try row.whole(1),
                uid: try Stored.decode(form: StoredPerson.self, from: plain).uid
            )
            guard Proof(bytes: try row.whole(3)) == person.proof(with: key) else {
                throw StoreFault.damaged(.alteredManifest)
            }
            people.append(person)
        }
    }

    /// Stores who it is, and that no number was given yet.
    func enrol(_ database: Database, with key: StoreKey) throws {
        let plain = try Stored.encode(form: StoredPerson(uid: uid))
        let sealed = try Sealed.seal(plain, with: key.people, bound: Self.binding(id))
        try database.cachedStatement(
            sql: "INSERT INTO person (id, numbers, sealed, proof) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [id.data, numbers, sealed, proof(with: key).bytes])
    }

    /// Stores how many numbers were given.
    func count(_ database: Database, with key: StoreKey) throws {
        try database.cachedStatement(
            sql: "UPDATE person SET numbers = ?, proof = ? WHERE id = ?"
        ).execute(arguments: [numbers, proof(with: key).bytes, id.data])
    }

    func proof(with key: StoreKey) -> Proof { key.proof(of: id, numbers: numbers) }

    private static func binding(_ id: PersonID) -> Binding { Binding(.personSealing).with(id) }
}
