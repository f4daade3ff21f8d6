import DialogModel
import GRDB

/// A brought copy, with the numbers it has for its owner.
package struct StoredCopy: Hashable, Sendable {
    /// Its short number, never given to another copy or conversation of the person.
    package let number: Int
    /// The number of the conversation that it is a copy of; `nil` for one that came from elsewhere.
    package let of: Int?
    /// The copy.
    package let copy: OwnedCopy

    /// What stands in `row`.
    ///
    /// - Throws: What ``CopyRow/open(with:)`` does; what keeps it from reading.
    init(_ row: CopyRow, _ database: Database, with key: StoreKey) throws {
        number = row.number
        of = try row.original.flatMap { try Member.fetch(database, row.person, in: $0)?.number }
        copy = try row.open(with: key)
    }
}

extension WaitingItem.Content {
    /// What waits of a copy; `nil` where nothing does.
    init?(_ copy: BroughtCopy) {
        let kept = copy.comesBack
        guard !kept.isEmpty else { return nil }
        title = copy.title
        client = copy.about
        open = false
        self.kept = kept
    }
}
