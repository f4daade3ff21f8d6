extension Event {
    /// It was said what became of something that is kept.
    ///
    /// It may follow the conversation's end. A new answer to the question makes it open again.
    package struct Resolved: Hashable, Codable, Sendable {
        /// The question whose answer is kept.
        package let place: Address
        /// Which line of a list, from 1; `nil` for an answer that is none.
        package let line: Int?
        /// What became of it.
        package let fate: Fate

        /// `fate` became of the answer at `place`.
        package init(place: Address, line: Int? = nil, fate: Fate) {
            self.place = place
            self.line = line
            self.fate = fate
        }
    }
}
