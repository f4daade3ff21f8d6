import Crypto
import DialogModel
import FoundationEssentials
import GRDB

/// What waits for a person, as it stands in the database: in the clear is only how much it is.
struct WaitingRow: Sendable {
    /// By what it is found: a keyed hash of whose it is and of what conversation.
    let name: Data
    let sealed: Data

    /// All that waits for a person.
    static func fetchAll(_ database: Database, of holder: PersonID) throws -> [WaitingRow] {
        let statement = try database.cachedStatement(
            sql: "SELECT name, sealed FROM waiting WHERE holder = ?"
        )
        return try Row.fetchCursor(statement, arguments: [holder.data]).reduce(into: []) {
            $0.append(WaitingRow(name: try $1.whole(0), sealed: try $1.whole(1)))
        }
    }

    /// The row with a name; `nil` if there is none.
    static func fetch(
        _ database: Database,
        _ name: Data,
        of holder: PersonID
    ) throws -> WaitingRow? {
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: "SELECT sealed FROM waiting WHERE holder = ? AND name = ?"
            ),
            arguments: [holder.data, name]
        )
        return try rows.next().map { WaitingRow(name: name, sealed: try $0.whole(0)) }
    }

    /// The name of the row of an open conversation.
    static func name(
        of conversation: ConversationID,
        for holder: PersonID,
        with key: StoreKey
    ) -> Data {
        key.proof(Binding(.waitingName).with(holder).with(conversation)).bytes
    }

    /// Stores it in place of what stood there.
    func save(_ database: Database, for holder: PersonID) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO waiting (holder, name, sealed) VALUES (?, ?, ?)
                ON CONFLICT (holder, name) DO UPDATE SET sealed = excluded.sealed
                """
        ).execute(arguments: [holder.data, name, sealed])
    }

    static func delete(_ database: Database, _ name: Data, for holder: PersonID) throws {
        try database.cachedStatement(sql: "DELETE FROM waiting WHERE holder = ? AND name = ?")
            .execute(arguments: [holder.data, name])
    }
}

extension WaitingItem {
    /// The conversation's name, what the item counts for, and the item in its envelope: what is listed
    /// first is found without reading them all.
    func plain() throws(StoreFault) -> Data {
        conversation.bytes + WaitingTally(of: content).bytes + (try Stored.encode(form: self))
    }

    /// Whose item it is that was sealed as `plain`.
    static func conversation(in plain: Data) -> ConversationID? {
        ConversationID(bytes: Data(plain.prefix(16)))
    }

    /// Reads what ``plain()`` wrote.
    ///
    /// - Throws: `readOnly` for an item of a later release; `damaged(.unreadable)`.
    init(plain: Data) throws(Fault) {
        self = try Stored.decode(
            form: WaitingItem.self,
            from: Data(plain.dropFirst(WaitingTally.length))
        )
    }
}
