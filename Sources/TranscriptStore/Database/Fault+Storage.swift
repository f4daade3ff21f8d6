import DialogModel

extension Fault {
    /// What an error means to a user where something may also be refused: a fault of any layer stays as
    /// it is, and what the database says is the store's.
    static func storage(_ cause: any Error, in folder: Folder) -> Fault {
        (cause as? any Coded)?.fault ?? StoreFault.storage(cause, in: folder).fault
    }
}
