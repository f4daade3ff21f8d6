extension Account {
    /// A question of a conversation with all that became of it.
    package struct AskedQuestion: Hashable, Codable, Sendable {
        /// Where.
        package let place: Address
        /// How it was asked last.
        package let text: String
        /// What led to it.
        package let origin: Event.Asked.Origin
        /// Who asked it last, where somebody did.
        package let asker: String?
        /// Everything that was said to it, oldest first.
        package let given: [Given]
        /// Why the answer no longer fits, if it does not.
        package let stale: Stale?
        /// What the answer is kept as.
        package let keep: Keep?
        /// The step in which it asks whether to look further; `nil` for a question about what happened.
        package let deepens: ItemID?

        /// The question `text` at `place`.
        package init(
            place: Address,
            text: String,
            origin: Event.Asked.Origin,
            asker: String?,
            given: [Given],
            stale: Stale?,
            keep: Keep?,
            deepens: ItemID? = nil
        ) {
            self.place = place
            self.text = text
            self.origin = origin
            self.asker = asker
            self.given = given
            self.stale = stale
            self.keep = keep
            self.deepens = deepens
        }

        /// What holds now; `nil` while the question waits for an answer to its present wording.
        package var present: Given? {
            given.last.flatMap { $0.question == text ? $0 : nil }
        }

        /// The answers that were replaced, oldest first; giving the same again replaces nothing.
        package var former: [Given] {
            let replaced = present == nil ? given[...] : given.dropLast()
            return replaced.enumerated().filter { index, earlier in
                guard earlier.answer != nil else { return false }
                let next = index + 1 < given.count ? given[index + 1] : nil
                return earlier.answer != next?.answer || earlier.question != next?.question
            }.map(\.element)
        }
    }

    /// An answer, or that there was none, and the wording it was given to.
    package struct Given: Hashable, Codable, Sendable {
        /// The wording.
        package let question: String
        /// What was said; `nil` where the question was passed over.
        package let answer: Said?
        /// Who said it, where several people take part.
        package let by: String?

        /// `answer` was given to `question`.
        package init(question: String, answer: Said?, by: String?) {
            self.question = question
            self.answer = answer
            self.by = by
        }
    }

    /// What was said.
    package struct Said: Hashable, Codable, Sendable {
        /// As it is shown, with what was said beside a value.
        package let shown: String
        /// The points of a list, else none.
        package let points: [String]

        /// `shown` was said.
        package init(shown: String, points: [String]) {
            self.shown = shown
            self.points = points
        }
    }

    /// Why an answer no longer fits.
    package struct Stale: Hashable, Codable, Sendable {
        /// Whether the question is still come to.
        package let reason: Event.BecameStale.Reason
        /// What was answered, as shown, to the question that was revised.
        package let was: String
        /// That question as it was asked last.
        package let question: String
        /// Whether it is answered with a number.
        package let isScore: Bool

        /// It no longer fits since the answer to `question` is no longer `was`.
        package init(
            reason: Event.BecameStale.Reason,
            was: String,
            question: String,
            isScore: Bool
        ) {
            self.reason = reason
            self.was = was
            self.question = question
            self.isScore = isScore
        }
    }
}
