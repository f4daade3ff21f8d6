/// How far an erasure has come when it is acknowledged.
///
/// In both cases key and content are gone from the database; a kill or a power cut does not bring
/// them back.
package enum Erasure: String, Hashable, Sendable {
    /// Nothing of it is left in any of the store's files.
    case emptied
    /// Somebody reads: until that is over, and at the latest until the store is closed or opened,
    /// what was erased still stands in the write-ahead log.
    case pending
}
