import DialogModel

/// A pinned script with small numbers for its names: made once, and shared by every conversation
/// that keeps it.
package final class CompiledScript: Sendable {
    /// The script as it was written.
    package let pinned: PinnedScript

    /// Its dialogues.
    let bodies: [Body]
    /// Which of them was begun.
    let root: Int
    private let numbers: [DialogID: Int]

    /// Numbers the names of `script`, in time linear in its length.
    package init(_ script: PinnedScript) {
        let dialogs = script.dialogs.sorted { $0.key.name < $1.key.name }
        let numbers = Dictionary(
            uniqueKeysWithValues: dialogs.map(\.key).enumerated().map { ($1, $0) }
        )
        guard let root = numbers[script.root] else {
            preconditionFailure("a closure contains its root")
        }
        pinned = script
        bodies = dialogs.map { Body($0.value, numbers: numbers) }
        self.numbers = numbers
        self.root = root
    }

    /// The number of `dialog`; `nil` where the closure lacks it.
    func number(of dialog: DialogID) -> Int? { numbers[dialog] }
}

extension CompiledScript: Equatable {
    /// Whether two conversations keep the same script.
    package static func == (left: CompiledScript, right: CompiledScript) -> Bool {
        left === right || left.pinned == right.pinned
    }
}
