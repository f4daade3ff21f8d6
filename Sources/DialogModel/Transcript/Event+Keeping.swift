extension Event {
    /// It was said what became of something that is kept.
    ///
    /// It may follow the conversation's end. A new answer to the question makes it open again.
    public struct Resolved: Hashable, Codable, Sendable {
        /// The question whose answer is kept.
        public let place: Address
        /// Which line of a list, from 1; `nil` for an answer that is none.
        public let line: Int?
        /// What became of it.
        public let fate: Fate

        /// `fate` became of the answer at `place`.
        public init(place: Address, line: Int? = nil, fate: Fate) {
            self.place = place
            self.line = line
            self.fate = fate
        }
    }
}
