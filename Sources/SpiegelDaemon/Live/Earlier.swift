import DialogModel
import TranscriptStore

/// A person's conversations that can be shown, from the newest back, as far as it makes sense to look; each
/// page is read once, however often it is looked at.
struct Earlier {
    let owner: PersonID
    private let shelf: any Shelf
    private var pages: [[StoredConversation]] = []
    private var before: Int?
    private var seen = 0
    private var isAtEnd = false

    /// How many are looked at.
    private static let farthest = 400
    /// How many of them are read at once.
    private static let page = 50

    init(of owner: PersonID, on shelf: any Shelf) {
        self.owner = owner
        self.shelf = shelf
    }

    /// The page `index`, from 0; `nil` where there are no more.
    mutating func page(_ index: Int) async throws(StoreFault) -> [StoredConversation]? {
        while pages.count <= index {
            guard !isAtEnd, seen < Self.farthest else { return nil }
            let rows = try await shelf.conversations(of: owner, before: before, limit: Self.page)
            seen += rows.count
            before = rows.last?.number
            isAtEnd = rows.count < Self.page
            pages.append(rows.compactMap(\.stored))
        }
        return pages[index]
    }
}
