/// All that a conversation needs to go on exactly as it began: its dialogue, the dialogues that can
/// be called from it (by the script or by the user), and the lexicon.
package struct PinnedScript: Hashable, Codable, Sendable {
    /// The dialogue that was begun.
    package let root: DialogID
    /// Every dialogue by name, the root's included.
    package let dialogs: [DialogID: Dialog]
    /// How cues are recognised; `nil` where the language has no lexicon.
    package let lexicon: Lexicon?

    /// The closure of `root`, which `dialogs` must contain.
    package init(root: DialogID, dialogs: [DialogID: Dialog], lexicon: Lexicon?) {
        precondition(dialogs[root] != nil, "a closure contains its root")
        self.root = root
        self.dialogs = dialogs
        self.lexicon = lexicon
    }

    /// The dialogues that `/`-words call, by word.
    package var shortcuts: [String: DialogID] {
        let called = dialogs.values.compactMap { dialog in dialog.shortcut.map { ($0, dialog.id) } }
        return Dictionary(called) { first, _ in first }
    }
}

/// Version 1 had the cases of items, expressions and templates as Swift names them; see
/// ``CarriedCase``, which reads both.
extension PinnedScript: StoredForm {
    /// The form that this release writes.
    package static let form = Form(name: "script", version: 2, since: "0.2")

    /// Reads a script.
    package init(from decoder: any Decoder, version: Int) throws {
        try self.init(from: decoder)
        guard dialogs[root] != nil else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "a closure with its root")
            )
        }
    }
}
