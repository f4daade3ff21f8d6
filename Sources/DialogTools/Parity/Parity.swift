import DialogModel

/// Two dialogues held to each other: what is the same in every language must not differ.
///
/// Texts are left out, and how many wordings a question has; names, kinds, branches, what is kept and
/// what is served are not.
package struct Parity: Sendable {
    /// A place where two dialogues differ.
    package struct Difference: Hashable, Sendable, CustomStringConvertible {
        /// The dialogue.
        package let dialog: DialogID
        /// What the one has there; `nil` where it has nothing.
        package let one: String?
        /// What the other has.
        package let other: String?

        /// One line.
        package var description: String {
            "\(dialog): \(one ?? "nothing") / \(other ?? "nothing")"
        }
    }

    /// The first difference of each dialogue that has one, by name.
    package let differences: [Difference]

    /// Holds the dialogues of two languages to each other.
    package init(between ones: [Dialog], and others: [Dialog]) {
        func byName(_ dialogs: [Dialog]) -> [DialogID: Dialog] {
            Dictionary(dialogs.map { ($0.id, $0) }) { first, _ in first }
        }
        let (left, right) = (byName(ones), byName(others))
        let names = Set(left.keys).union(right.keys).sorted { $0.name < $1.name }
        differences = names.compactMap { name in
            Self.difference(
                of: name,
                left[name].map { Skeleton(of: $0).lines } ?? [],
                right[name].map { Skeleton(of: $0).lines } ?? []
            )
        }
    }

    private static func difference(
        of name: DialogID,
        _ ones: [String],
        _ others: [String]
    ) -> Difference? {
        for index in 0..<max(ones.count, others.count) {
            let one = index < ones.count ? ones[index] : nil
            let other = index < others.count ? others[index] : nil
            if one != other { return Difference(dialog: name, one: one, other: other) }
        }
        return nil
    }
}
