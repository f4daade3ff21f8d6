import DialogModel
import TranscriptStore

/// Where conversations are kept: what the desk needs of a store.
///
/// The tests have one that fails, delays and loses on command.
protocol Shelf: Sendable {
    /// All of a conversation, as it stands at one moment.
    func load(
        _ id: ConversationID,
        for owner: PersonID
    ) async throws(Fault) -> LoadedConversation

    /// Makes a conversation with its first turn; `outOfTurn` when there is one of that name.
    func create(
        _ id: ConversationID,
        for owner: PersonID,
        script: PinnedScript,
        batch: Batch,
        summary: ConversationSummary
    ) async throws(Fault) -> StoredConversation

    /// Adds a turn, whole or not at all; `outOfTurn` where it does not follow the log.
    func append(
        _ batch: Batch,
        summary: ConversationSummary,
        to id: ConversationID,
        by owner: PersonID
    ) async throws(Fault) -> StoredConversation

    /// Puts a whole log in the place of one that ends at `sequence`, and destroys that; `outOfTurn`
    /// where it ends elsewhere.
    func rewrite(
        _ batch: Batch,
        summary: ConversationSummary,
        of id: ConversationID,
        after sequence: Int,
        by owner: PersonID
    ) async throws(Fault) -> Erasure

    /// Keeps what somebody is typing; `nil` for nothing any more.
    func keep(
        _ draft: TypedDraft?,
        of person: PersonID,
        in id: ConversationID
    ) async throws(Fault)

    /// What somebody was typing; `nil` for nothing.
    func draft(
        of person: PersonID,
        in id: ConversationID
    ) async throws(Fault) -> TypedDraft?

    /// Erases a conversation for good.
    func erase(_ id: ConversationID, by owner: PersonID) async throws(Fault) -> Erasure

    /// What somebody may do with a conversation; nothing with one that is not there.
    func rights(of person: PersonID, in id: ConversationID) async throws(StoreFault) -> Rights

    /// What waits of each conversation, the one that was held last first.
    func waiting(for owner: PersonID) async throws(StoreFault) -> [WaitingItem]

    /// Conversations as lists show them, newest first, from before `number`; fewer than `limit` only
    /// at the end.
    func conversations(
        of owner: PersonID,
        before number: Int?,
        limit: Int
    ) async throws(StoreFault) -> [ListedRow]

    /// How many conversations were ever begun.
    func count(of owner: PersonID) async throws(StoreFault) -> Int

    /// Makes a copy, or another edition of it, out of how it stands.
    func copy(
        _ id: ConversationID,
        of owner: PersonID,
        becoming change: @escaping @Sendable (OwnedCopy?) throws(Fault) -> OwnedCopy
    ) async throws(Fault) -> StoredCopy

    /// The copies of a person, newest first.
    func copies(of owner: PersonID) async throws(StoreFault) -> [StoredCopy]

    /// Takes a copy back.
    func withdraw(_ id: ConversationID, by owner: PersonID) async throws(Fault) -> Erasure

    /// Returns when a change that changes nothing has gone through the writer.
    func beat() async throws(StoreFault)

    /// Why nothing is accepted until it is opened anew; `nil` while it is well.
    var failure: StoreFault? { get }

    /// Opens it anew, once all that was on its way to it has been answered.
    ///
    /// - Throws: Why it stays shut.
    func reopen() async throws(Fault)
}
