extension Event {
    /// The user went back to a question.
    public struct Revisiting: Hashable, Codable, Sendable {
        /// The question.
        public let place: Address

        /// The user went back to `place`.
        public init(place: Address) { self.place = place }
    }

    /// A revisited answer was left as it was.
    public struct Left: Hashable, Codable, Sendable {
        /// The question.
        public let place: Address

        /// The answer at `place` was left.
        public init(place: Address) { self.place = place }
    }

    /// What an answer was before it was rewritten was dropped for good.
    ///
    /// The events that held it stand in their places still, with a blank for what it was.
    public struct TakenBack: Hashable, Codable, Sendable {
        /// The question.
        public let place: Address

        /// What the answer at `place` was is gone.
        public init(place: Address) { self.place = place }
    }

    /// Answers no longer fit.
    public struct BecameStale: Hashable, Codable, Sendable {
        /// One of them.
        public struct Answer: Hashable, Codable, Sendable {
            /// The question.
            public let place: Address
            /// Why it no longer fits.
            public let reason: Reason

            /// The answer at `place`.
            public init(place: Address, reason: Reason) {
                self.place = place
                self.reason = reason
            }
        }

        /// Why an answer no longer fits.
        public enum Reason: String, Hashable, Codable, Sendable {
            /// The script no longer comes to the question.
            case branch
            /// The question quoted the old answer; it can be asked anew.
            case wording
        }

        /// The question whose answer was revised.
        public let because: Address
        /// What that answer was, as shown.
        public let was: String
        /// The answers, in the order in which they were given.
        public let answers: [Answer]

        /// `answers` no longer fit, since `because` was `was`.
        public init(because: Address, was: String, answers: [Answer]) {
            self.because = because
            self.was = was
            self.answers = answers
        }
    }

    /// What to do with answers that no longer fit.
    public struct SettledStale: Hashable, Codable, Sendable {
        /// The answers meant; those whose question is no longer reached stay marked either way.
        public let places: [Address]
        /// What was chosen.
        public let choice: StaleChoice

        /// `choice` was made about `places`.
        public init(places: [Address], choice: StaleChoice) {
            self.places = places
            self.choice = choice
        }
    }
}

/// What the user does with answers that no longer fit.
public enum StaleChoice: String, Hashable, Codable, Sendable, CaseIterable {
    /// Ask the questions again.
    case askAgain = "ask-again"
    /// Leave the answers, marked.
    case keep
    /// Ask again, with the old answers to change.
    case edit
}
