/// What was noticed about a store, and is to be told, though it can be used.
package enum StoreFinding: Hashable, Sendable {
    /// The write-ahead log was not whole; what could be read of it was taken over, and a copy of it
    /// stands beside the database under this name.
    case logSetAside(name: String)
    /// So many turns that were acknowledged are not there: the log was cut off, or an old copy of
    /// the folder was put back.
    case turnsMissing(count: Int)
    /// Something is not as it was sealed: in the conversation with this number, or in what belongs to
    /// none.
    case altered(StoreFault.Damage, number: Int?)
}
