import DialogModel

/// A place in a text that may say who somebody is.
package struct Finding: Hashable, Sendable {
    /// Where it stands: whole characters of the text it was found in, never empty.
    package let range: Range<String.Index>
    /// What kind of thing it is.
    package let category: Identifying.Category
    /// Why it was pointed out.
    package let reason: Identifying.Reason
    /// What says the same less exactly, in the language of the recogniser; `nil` where that takes
    /// somebody who understands the sentence.
    package let vaguer: String?

    /// A finding at `range`.
    package init(
        range: Range<String.Index>,
        category: Identifying.Category,
        reason: Identifying.Reason,
        vaguer: String?
    ) {
        self.range = range
        self.category = category
        self.reason = reason
        self.vaguer = vaguer
    }
}
