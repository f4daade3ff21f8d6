import DialogModel
import GRDB

extension Row {
    /// A value that may have been altered on disk: the type that a column was declared with holds
    /// only for what SQLite wrote.
    ///
    /// - Throws: `damaged(.unreadable)` for a value of another type.
    func whole<Value: DatabaseValueConvertible>(_ index: Int) throws(StoreFault) -> Value {
        guard let value = Value.fromDatabaseValue(self[index]) else { throw .damaged(.unreadable) }
        return value
    }
}
