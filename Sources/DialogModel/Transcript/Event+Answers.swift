extension Event {
    /// A question was asked.
    package struct Asked: Hashable, Codable, Sendable {
        /// Where.
        package let place: Address
        /// How often this address had been asked before, plus one.
        package let occurrence: Int
        /// The text as shown.
        package let text: String
        /// Which wording it was, from 0; `nil` for a wording of the asker's own.
        package let variant: Int?
        /// The addresses whose answers the text quoted.
        package let quotes: [Address]
        /// What led to it.
        package let origin: Origin

        /// What led to a question.
        package enum Origin: Hashable, Codable, Sendable {
            /// The script.
            case script
            /// A cue in the answer at `of`, fired by `evidence` (a word of the answer, or empty).
            case probe(of: Address, cue: Cue, evidence: String)
            /// The asker's own question, in an interview.
            case asker
        }

        /// The question `text` at `place`.
        package init(
            place: Address,
            occurrence: Int = 1,
            text: String,
            variant: Int? = 0,
            quotes: [Address] = [],
            origin: Origin = .script
        ) {
            self.place = place
            self.occurrence = occurrence
            self.text = text
            self.variant = variant
            self.quotes = quotes
            self.origin = origin
        }
    }

    /// A question was answered, for the first time or anew.
    package struct Answered: Hashable, Codable, Sendable {
        /// The question.
        package let place: Address
        /// What was typed.
        package let raw: String
        /// How it was understood.
        package let value: Value
        /// How it is shown: a score as written in the language, an option in its words.
        package let shown: String
        /// What was said beside a number, a yes or no, or a day, as typed: `want hij kwam wel terug`;
        /// `nil` where the value says all.
        package let words: String?
        /// What the answer is kept as.
        package let keep: Keep?

        /// `raw` was answered, understood as `value`.
        package init(
            place: Address,
            raw: String,
            value: Value,
            shown: String,
            words: String? = nil,
            keep: Keep? = nil
        ) {
            self.place = place
            self.raw = raw
            self.value = value
            self.shown = shown
            self.words = words
            self.keep = keep
        }

        /// All that was said: `6: want hij kwam wel terug`.
        package var told: String { words.map { "\(shown): \($0)" } ?? shown }
    }

    /// An answer was there before the question.
    package struct Given: Hashable, Codable, Sendable {
        /// The question, or the recall, that it answers.
        package let place: Address
        /// The answer.
        package let value: Value
        /// How it is shown.
        package let shown: String
        /// The answer in this conversation that was handed on; `nil` where it is none.
        package let from: Address?
        /// Where each line of it stands in earlier conversations; `nil` where nothing becomes of them.
        package let references: [KeptReference]?
        /// Whom the earlier conversation was about; `nil` where it was about nobody, or was this one.
        package let about: String?

        /// `value` is the answer at `place`.
        package init(
            place: Address,
            value: Value,
            shown: String,
            from: Address? = nil,
            references: [KeptReference]? = nil,
            about: String? = nil
        ) {
            self.place = place
            self.value = value
            self.shown = shown
            self.from = from
            self.references = references
            self.about = about
        }

        /// The same, as an answer.
        package var answer: Answered {
            Answered(place: place, raw: shown, value: value, shown: shown)
        }
    }

    /// An answer could not be used.
    package struct Rejected: Hashable, Codable, Sendable {
        /// The question.
        package let place: Address
        /// What was typed.
        package let raw: String
        /// Why, and what was expected.
        package let reason: Rejection
        /// How many unusable answers in a row this question has had, this one included.
        package let attempt: Int

        /// `raw` was refused.
        package init(place: Address, raw: String, reason: Rejection, attempt: Int) {
            self.place = place
            self.raw = raw
            self.reason = reason
            self.attempt = attempt
        }
    }

    /// A question was passed over.
    package struct Skipped: Hashable, Codable, Sendable {
        /// The question.
        package let place: Address

        /// `place` was passed over.
        package init(place: Address) { self.place = place }
    }

    /// Watched names stood in an answer, a note, or a question of somebody's own.
    package struct Mentioned: Hashable, Codable, Sendable {
        /// The question answered; `nil` where they stood in the note or question before.
        package let place: Address?
        /// The names, as the user listed them.
        package let names: [String]

        /// `names` stood in the answer at `place`.
        package init(place: Address?, names: [String]) {
            self.place = place
            self.names = names
        }
    }
}
