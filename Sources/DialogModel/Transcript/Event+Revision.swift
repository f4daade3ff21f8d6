extension Event {
    /// The user went back to a question.
    package struct Revisiting: Hashable, Codable, Sendable {
        /// The question.
        package let place: Address

        /// The user went back to `place`.
        package init(place: Address) { self.place = place }
    }

    /// A revisited answer was left as it was.
    package struct Left: Hashable, Codable, Sendable {
        /// The question.
        package let place: Address

        /// The answer at `place` was left.
        package init(place: Address) { self.place = place }
    }

    /// What an answer was before it was rewritten was dropped for good.
    ///
    /// The events that held it stand in their places still, with a blank for what it was.
    package struct TakenBack: Hashable, Codable, Sendable {
        /// The question.
        package let place: Address

        /// What the answer at `place` was is gone.
        package init(place: Address) { self.place = place }
    }

    /// Answers no longer fit.
    package struct BecameStale: Hashable, Codable, Sendable {
        /// One of them.
        package struct Answer: Hashable, Codable, Sendable {
            /// The question.
            package let place: Address
            /// Why it no longer fits.
            package let reason: Reason

            /// The answer at `place`.
            package init(place: Address, reason: Reason) {
                self.place = place
                self.reason = reason
            }
        }

        /// Why an answer no longer fits.
        package enum Reason: String, Hashable, Codable, Sendable {
            /// The script no longer comes to the question.
            case branch
            /// The question quoted the old answer; it can be asked anew.
            case wording
        }

        /// The question whose answer was revised.
        package let because: Address
        /// What that answer was, as shown.
        package let was: String
        /// The answers, in the order in which they were given.
        package let answers: [Answer]

        /// `answers` no longer fit, since `because` was `was`.
        package init(because: Address, was: String, answers: [Answer]) {
            self.because = because
            self.was = was
            self.answers = answers
        }
    }

    /// What to do with answers that no longer fit.
    package struct SettledStale: Hashable, Codable, Sendable {
        /// The answers meant; those whose question is no longer reached stay marked either way.
        package let places: [Address]
        /// What was chosen.
        package let choice: StaleChoice

        /// `choice` was made about `places`.
        package init(places: [Address], choice: StaleChoice) {
            self.places = places
            self.choice = choice
        }
    }
}

/// What the user does with answers that no longer fit.
package enum StaleChoice: String, Hashable, Codable, Sendable, CaseIterable {
    /// Ask the questions again.
    case askAgain = "ask-again"
    /// Leave the answers, marked.
    case keep
    /// Ask again, with the old answers to change.
    case edit
}
