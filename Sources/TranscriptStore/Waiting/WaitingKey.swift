import Crypto
import DialogModel
import FoundationEssentials
import GRDB

/// The key under which what waits for one person is sealed.
///
/// It is a key of its own, so that an erasure can destroy it: of a conversation that is erased, the
/// title must not be readable in an old page either.
struct WaitingKey: Sendable {
    let holder: PersonID
    /// Which of the holder's keys it is, from 1.
    let number: Int
    private let key: SymmetricKey

    /// A new key, the `number`th.
    init(number: Int, of holder: PersonID) {
        self.number = number
        self.holder = holder
        key = SymmetricKey(size: .bits256)
    }

    private init(number: Int, of holder: PersonID, key: SymmetricKey) {
        self.number = number
        self.holder = holder
        self.key = key
    }

    /// The holder's key; `nil` if nothing ever waited, or it was not wrapped by this store.
    static func fetch(
        _ database: Database,
        of holder: PersonID,
        with key: StoreKey
    ) throws -> WaitingKey? {
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: "SELECT number, wrapped FROM waiting_key WHERE holder = ?"
            ),
            arguments: [holder.data]
        )
        guard let row = try rows.next() else { return nil }
        let number: Int = try row.whole(0)
        guard
            var plain = Sealed.open(
                try row.whole(1),
                with: key.waiting,
                bound: binding(.waitingKey, holder).with(number)
            )
        else { return nil }
        defer { plain.resetBytes(in: plain.startIndex..<plain.endIndex) }
        return WaitingKey(number: number, of: holder, key: SymmetricKey(data: plain))
    }

    /// Stores it in place of the one before it.
    func save(_ database: Database, with key: StoreKey) throws {
        var plain = self.key.withUnsafeBytes { Data($0) }
        defer { plain.resetBytes(in: plain.startIndex..<plain.endIndex) }
        let wrapped = try Sealed.seal(
            plain,
            with: key.waiting,
            bound: Self.binding(.waitingKey, holder).with(number)
        )
        try database.cachedStatement(
            sql: """
                INSERT INTO waiting_key (holder, number, wrapped) VALUES (?, ?, ?)
                ON CONFLICT (holder) DO UPDATE
                SET number = excluded.number, wrapped = excluded.wrapped
                """
        ).execute(arguments: [holder.data, number, wrapped])
    }

    /// Seals what stands in the row `name`.
    func seal(_ plain: Data, in name: Data) throws(StoreFault) -> Data {
        try Sealed.seal(plain, with: key, bound: binding(of: name))
    }

    /// What stands in the row `name`; `nil` if this key did not seal it there.
    func open(_ sealed: Data, in name: Data) -> Data? {
        Sealed.open(sealed, with: key, bound: binding(of: name))
    }

    private func binding(of name: Data) -> Binding {
        Self.binding(.waiting, holder).with(number).with(name)
    }

    private static func binding(_ label: Label, _ holder: PersonID) -> Binding {
        Binding(label).with(holder)
    }
}
