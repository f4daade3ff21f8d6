extension Event {
    /// A question was asked.
    public struct Asked: Hashable, Codable, Sendable {
        /// Where.
        public let place: Address
        /// How often this address had been asked before, plus one.
        public let occurrence: Int
        /// The text as shown.
        public let text: String
        /// Which wording it was, from 0; `nil` for a wording of the asker's own.
        public let variant: Int?
        /// The addresses whose answers the text quoted.
        public let quotes: [Address]
        /// What led to it.
        public let origin: Origin

        /// What led to a question.
        public enum Origin: Hashable, Codable, Sendable {
            /// The script.
            case script
            /// A cue in the answer at `of`, fired by `evidence` (a word of the answer, or empty).
            case probe(of: Address, cue: Cue, evidence: String)
            /// The asker's own question, in an interview.
            case asker
        }

        /// The question `text` at `place`.
        public init(
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
    public struct Answered: Hashable, Codable, Sendable {
        /// The question.
        public let place: Address
        /// What was typed.
        public let raw: String
        /// How it was understood.
        public let value: Value
        /// How it is shown: a score as written in the language, an option in its words.
        public let shown: String
        /// What was said beside a number, a yes or no, or a day, as typed: `want hij kwam wel terug`;
        /// `nil` where the value says all.
        public let words: String?
        /// What the answer is kept as.
        public let keep: Keep?

        /// `raw` was answered, understood as `value`.
        public init(
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
        public var told: String { words.map { "\(shown): \($0)" } ?? shown }
    }

    /// An answer was there before the question.
    public struct Given: Hashable, Codable, Sendable {
        /// The question, or the recall, that it answers.
        public let place: Address
        /// The answer.
        public let value: Value
        /// How it is shown.
        public let shown: String
        /// The answer in this conversation that was handed on; `nil` where it is none.
        public let from: Address?
        /// Where each line of it stands in earlier conversations; `nil` where nothing becomes of them.
        public let references: [KeptReference]?
        /// Whom the earlier conversation was about; `nil` where it was about nobody, or was this one.
        public let about: String?

        /// `value` is the answer at `place`.
        public init(
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
        public var answer: Answered {
            Answered(place: place, raw: shown, value: value, shown: shown)
        }
    }

    /// An answer could not be used.
    public struct Rejected: Hashable, Codable, Sendable {
        /// The question.
        public let place: Address
        /// What was typed.
        public let raw: String
        /// Why, and what was expected.
        public let reason: Rejection
        /// How many unusable answers in a row this question has had, this one included.
        public let attempt: Int

        /// `raw` was refused.
        public init(place: Address, raw: String, reason: Rejection, attempt: Int) {
            self.place = place
            self.raw = raw
            self.reason = reason
            self.attempt = attempt
        }
    }

    /// A question was passed over.
    public struct Skipped: Hashable, Codable, Sendable {
        /// The question.
        public let place: Address

        /// `place` was passed over.
        public init(place: Address) { self.place = place }
    }

    /// Watched names stood in an answer, a note, or a question of somebody's own.
    public struct Mentioned: Hashable, Codable, Sendable {
        /// The question answered; `nil` where they stood in the note or question before.
        public let place: Address?
        /// The names, as the user listed them.
        public let names: [String]

        /// `names` stood in the answer at `place`.
        public init(place: Address?, names: [String]) {
            self.place = place
            self.names = names
        }
    }
}
