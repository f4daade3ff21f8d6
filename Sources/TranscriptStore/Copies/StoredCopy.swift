import DialogModel

/// A brought copy, with the number it has for its owner.
public struct StoredCopy: Hashable, Sendable {
    /// Its short number, never given to another copy or conversation of the person.
    public let number: Int
    /// The copy.
    public let copy: OwnedCopy
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
