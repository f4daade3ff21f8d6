/// How long each step of a conversation was to take, and took.
package struct Timeline: Hashable, Sendable {
    /// One step of the conversation's own dialogue; what was done in other dialogues meanwhile is in its
    /// time.
    package struct Box: Hashable, Sendable {
        /// Its heading.
        package let title: String
        /// The minutes that were planned; `nil` for a step without a time box.
        package let planned: Int?
        /// The minutes that it was made longer by on the way.
        package let added: Int
        /// How long it took, in milliseconds, without pauses and without sleep of the machine.
        package let spentMilliseconds: Int

        /// The step `title`.
        package init(title: String, planned: Int?, added: Int = 0, spentMilliseconds: Int) {
            self.title = title
            self.planned = planned
            self.added = added
            self.spentMilliseconds = spentMilliseconds
        }
    }

    /// The steps, in the order in which they were first come to.
    package let boxes: [Box]

    /// The steps `boxes`.
    package init(_ boxes: [Box]) { self.boxes = boxes }

    /// Nothing is known.
    package static let none = Timeline([])
}
