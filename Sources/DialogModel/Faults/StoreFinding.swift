/// What was noticed when a store was opened, and is to be told, though it can be used.
public enum StoreFinding: Hashable, Sendable {
    /// The write-ahead log was not whole; what could be read of it was taken over, and a copy of it
    /// stands beside the database under this name.
    case logSetAside(name: String)
    /// So many turns that were acknowledged are not there: the log was cut off, or an old copy of
    /// the folder was put back.
    case turnsMissing(count: Int)
}
