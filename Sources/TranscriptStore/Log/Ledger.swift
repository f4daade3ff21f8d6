import DialogModel
import FoundationEssentials
import GRDB

/// Writes changes.
///
/// It lives on the writer's queue: between two commits nobody else sees it.
struct Ledger {
    let key: StoreKey
    /// What belongs to the store, with what was applied since the last commit.
    ///
    /// It is kept here and never read again: an altered one on disk must not be extended and sealed
    /// anew.
    var standing: Standing
    /// How it was at the last commit.
    private var committed: Standing
    /// The conversations written to lately.
    var live: [ConversationID: Live] = [:]
    /// The keys of those for whom something was written to wait.
    var waitingKeys: [PersonID: WaitingKey] = [:]

    /// The scripts that were seen to stand as they were sealed.
    var pinned: Set<ScriptName> = []

    /// How many conversations are kept open for writing.
    private static let liveLimit = 1_024

    /// What is known of the store as a whole.
    struct Standing {
        var manifest: Manifest
        var people: [PersonID: Person]
    }

    /// A conversation that is open for writing.
    struct Live {
        let members: [Member]
        let slot: Int
        let chain: Chain
        let crown: Crown
        let script: ScriptName
        var head: Head
        var noted: Noted
    }

    /// What is known of how a conversation stands among what waits.
    enum Noted: Hashable {
        case unknown
        /// With this; `nil` for not at all.
        case known(WaitingItem.Content?)
    }

    init(key: StoreKey, standing: Standing) {
        self.key = key
        self.standing = standing
        committed = standing
    }

    /// Why one change was not made.
    ///
    /// Nothing of it has been written.
    struct Declined: Error {
        let fault: Fault
    }

    /// Applies one change within the transaction of a batch.
    ///
    /// - Throws: ``Declined``, which concerns this change alone; or any other error, which undoes the
    ///   batch.
    mutating func apply(_ change: Change, _ database: Database) throws -> Change.Made {
        switch change {
        case .create(let new): .turn(try create(new, database))
        case .append(let turn): .turn(try append(turn, database))
        case .rewrite(let turn, let sequence):
            try rewrite(turn, after: sequence, database)
        case .erase(let id, let person): try erase(id, by: person, database)
        case .copy(let change): try self.change(change, database)
        case .withdraw(let id, let person): try withdraw(id, by: person, database)
        case .renew(let renewal): try renew(renewal, database)
        case .keep(let draft, let person, let id):
            try keep(draft, of: person, in: id, database)
        case .derive(let person, let all): try derive(person, all: all, database)
        case .enrol(let uid): .person(try enrol(uid, database))
        case .beat: .nothing
        }
    }

    /// Ends the batch: to be called before the commit.
    mutating func seal(_ database: Database) throws {
        guard standing.manifest != committed.manifest else { return }
        try database.cachedStatement(sql: "UPDATE store SET manifest = ?")
            .execute(arguments: [standing.manifest.sealed(with: key)])
    }

    /// The batch is on disk.
    mutating func keep() {
        committed = standing
        if live.count > Self.liveLimit { live = [:] }
    }

    /// The batch was undone.
    mutating func undo() {
        standing = committed
        live = [:]
        waitingKeys = [:]
        pinned = []
    }
}
