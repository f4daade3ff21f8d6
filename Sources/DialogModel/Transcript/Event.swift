/// Something that happened in a conversation.
///
/// Events are facts: what was shown, understood, chosen or noticed is written in them and never
/// decided again.
public enum Event: Hashable, Sendable {
    /// The conversation began.
    case started(Started)
    /// A step began.
    case entered(Entered)
    /// A text was said.
    case said(Said)
    /// A question was asked.
    case asked(Asked)
    /// The question was answered.
    case answered(Answered)
    /// An answer could not be used; nothing moved.
    case rejected(Rejected)
    /// A question was passed over.
    case skipped(Skipped)
    /// A fork was taken.
    case branched(Branched)
    /// The lines of a loop were fixed, or fixed anew after a revision.
    case looped(Looped)
    /// Another dialogue began inside this one.
    case called(Called)
    /// It ended, and the conversation went on where it was called.
    case returned(Returned)
    /// An answer holds names that the user wanted to keep out.
    case mentioned(Mentioned)
    /// The user went back to an answered question, to answer it again or leave it.
    case revisiting(Revisiting)
    /// The answer was left as it was.
    case left(Left)
    /// Answers no longer fit, since another was revised.
    case becameStale(BecameStale)
    /// The user said what to do with them.
    case settledStale(SettledStale)
    /// A note was made, at the question that was open, or afterwards.
    case noted(Noted)
    /// In an interview: the asker was shown a step's questions to choose from.
    case offered(Offered)
    /// The asker went on, leaving these questions of a step unasked.
    case closed(Closed)
    /// It became someone else's turn.
    case handedOver(HandedOver)
    /// A time box came to a mark.
    case passed(Passed)
    /// A time box was made longer.
    case extended(Extended)
    /// The bell was rung: the method's question that fits the moment was shown.
    case rang(Rang)
    /// The user stopped for now.
    case paused
    /// The user went on.
    case resumed
    /// The last question was settled, or the user ended the conversation.
    case finished
    /// The user gave up; the conversation stays readable.
    case abandoned
    /// A kind that this version does not know. The conversation can be read but not continued.
    case unknown(Unknown)
}

extension Event {
    /// How it began.
    public struct Started: Hashable, Codable, Sendable {
        /// The dialogue.
        public let dialog: DialogID
        /// Its title then.
        public let title: String
        /// Its language.
        public let language: Language
        /// With whom.
        public let mode: Dialog.Mode
        /// How much time there is.
        public let depth: Question.Depth
        /// Whether cues may lead to one more question.
        public let probing: Probing
        /// Where the rotation of wordings begins: which of this user's conversations with this
        /// dialogue it is, from 0.
        public let rotation: Int
        /// Whom it is about.
        public let client: ClientAlias
        /// Who takes part; empty when alone.
        public let participants: [Participant]

        /// Whether cues are looked for.
        public enum Probing: String, Hashable, Codable, Sendable {
            case on
            case off
        }

        /// A beginning of the parts named.
        public init(
            dialog: DialogID,
            title: String,
            language: Language,
            mode: Dialog.Mode = .alone,
            depth: Question.Depth = .full,
            probing: Probing = .on,
            rotation: Int = 0,
            client: ClientAlias = ClientAlias(),
            participants: [Participant] = []
        ) {
            self.dialog = dialog
            self.title = title
            self.language = language
            self.mode = mode
            self.depth = depth
            self.probing = probing
            self.rotation = rotation
            self.client = client
            self.participants = participants
        }
    }

    /// A step began.
    public struct Entered: Hashable, Codable, Sendable {
        /// The step.
        public let step: Address
        /// Its heading.
        public let title: String
        /// Its place in its dialogue, from 1.
        public let index: Int
        /// How many steps its dialogue has.
        public let count: Int
        /// Its time box, if any.
        public let minutes: Int?

        /// The step `step`.
        public init(step: Address, title: String, index: Int, count: Int, minutes: Int?) {
            self.step = step
            self.title = title
            self.index = index
            self.count = count
            self.minutes = minutes
        }
    }

    /// A text was said.
    public struct Said: Hashable, Codable, Sendable {
        /// Where.
        public let place: Address
        /// The text as shown.
        public let text: String

        /// `text` was said.
        public init(place: Address, text: String) {
            self.place = place
            self.text = text
        }
    }

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
        /// What the answer is kept as.
        public let keep: Keep?

        /// `raw` was answered, understood as `value`.
        public init(place: Address, raw: String, value: Value, shown: String, keep: Keep? = nil) {
            self.place = place
            self.raw = raw
            self.value = value
            self.shown = shown
            self.keep = keep
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

    /// A fork was taken.
    public struct Branched: Hashable, Codable, Sendable {
        /// The fork.
        public let place: Address
        /// Whether the condition held.
        public let held: Bool

        /// The fork `place` was taken.
        public init(place: Address, held: Bool) {
            self.place = place
            self.held = held
        }
    }

    /// A loop's lines.
    public struct Looped: Hashable, Codable, Sendable {
        /// The loop.
        public let place: Address
        /// The lines, in order.
        public let lines: [Line]

        /// One line; a line whose text stays keeps its number when the list is revised.
        public struct Line: Hashable, Codable, Sendable {
            /// Its number, from 1, never used for another text.
            public let number: Int
            /// Its text.
            public let text: String

            /// Line `number`.
            public init(number: Int, text: String) {
                self.number = number
                self.text = text
            }
        }

        /// The loop `place` goes over `lines`.
        public init(place: Address, lines: [Line]) {
            self.place = place
            self.lines = lines
        }
    }

    /// Another dialogue began inside this one.
    public struct Called: Hashable, Codable, Sendable {
        /// The call.
        public let site: Address.CallSite
        /// The calls around it, outermost first.
        public let inside: [Address.CallSite]
        /// The dialogue.
        public let dialog: DialogID
        /// Its title.
        public let title: String
        /// Who called it.
        public let by: Caller

        /// Who called a dialogue.
        public enum Caller: String, Hashable, Codable, Sendable {
            case script
            case user
        }

        /// `dialog` was called.
        public init(
            site: Address.CallSite,
            inside: [Address.CallSite],
            dialog: DialogID,
            title: String,
            by: Caller
        ) {
            self.site = site
            self.inside = inside
            self.dialog = dialog
            self.title = title
            self.by = by
        }
    }

    /// A called dialogue ended.
    public struct Returned: Hashable, Codable, Sendable {
        /// The calls up to and including the one that ended.
        public let from: [Address.CallSite]

        /// The innermost call of `from` ended.
        public init(from: [Address.CallSite]) { self.from = from }
    }

    /// Watched names stood in an answer.
    public struct Mentioned: Hashable, Codable, Sendable {
        /// The question answered.
        public let place: Address
        /// The names, as the user listed them.
        public let names: [String]

        /// `names` stood in the answer at `place`.
        public init(place: Address, names: [String]) {
            self.place = place
            self.names = names
        }
    }

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

    /// A note.
    public struct Noted: Hashable, Codable, Sendable {
        /// The question that was open; `nil` afterwards.
        public let place: Address?
        /// The words.
        public let text: String

        /// The note `text`.
        public init(place: Address?, text: String) {
            self.place = place
            self.text = text
        }
    }

    /// A step's questions were offered to the asker.
    public struct Offered: Hashable, Codable, Sendable {
        /// The step.
        public let step: Address

        /// The questions of `step` were offered.
        public init(step: Address) { self.step = step }
    }

    /// The asker went on.
    public struct Closed: Hashable, Codable, Sendable {
        /// The step that was left.
        public let step: Address
        /// Its questions that were not asked, in order.
        public let open: [Address]

        /// `step` was left.
        public init(step: Address, open: [Address]) {
            self.step = step
            self.open = open
        }
    }

    /// It became someone else's turn.
    public struct HandedOver: Hashable, Codable, Sendable {
        /// Whose turn it is, by name.
        public let to: String

        /// It is the turn of `to`.
        public init(to: String) { self.to = to }
    }

    /// A time box came to a mark.
    public struct Passed: Hashable, Codable, Sendable {
        /// The step whose box it is.
        public let step: Address
        /// The mark.
        public let mark: TimeMark

        /// The box of `step` came to `mark`.
        public init(step: Address, mark: TimeMark) {
            self.step = step
            self.mark = mark
        }
    }

    /// A time box was made longer.
    public struct Extended: Hashable, Codable, Sendable {
        /// The step whose box it is.
        public let step: Address
        /// By how many minutes.
        public let minutes: Int

        /// The box of `step` became `minutes` longer.
        public init(step: Address, minutes: Int) {
            self.step = step
            self.minutes = minutes
        }
    }

    /// The bell was rung.
    public struct Rang: Hashable, Codable, Sendable {
        /// The question that was brought back; empty where the step has none.
        public let text: String

        /// The bell brought back `text`.
        public init(text: String) { self.text = text }
    }

    /// A kind of a later version.
    public struct Unknown: Hashable, Sendable {
        /// The kind.
        public let kind: String
        /// Its version.
        public let version: Int
        /// The first release that reads it, as the writer said.
        public let since: String

        /// The kind `kind`.
        public init(kind: String, version: Int, since: String) {
            self.kind = kind
            self.version = version
            self.since = since
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

/// A mark of a time box, in the order in which they are passed.
public enum TimeMark: String, Hashable, Codable, Sendable, CaseIterable {
    case half
    case fiveMinutes = "five-minutes"
    case oneMinute = "one-minute"
    case end
}

/// Why an answer could not be used, with what was expected.
public enum Rejection: Hashable, Codable, Sendable {
    /// Nothing was typed.
    case empty
    /// No number was found.
    case notANumber
    /// The number lies outside `lowest` to `highest`; an end may be open.
    case outOfRange(lowest: Tenths?, highest: Tenths?)
    /// Several numbers were named; these fit, at least one.
    case severalNumbers([Tenths])
    /// More than one decimal.
    case tooPrecise
    /// None of the options; `nearest` was perhaps meant.
    case notAnOption(nearest: String?)
    /// More than one option fits what was typed.
    case ambiguousOption([String])
    /// Neither yes nor no.
    case notYesOrNo
    /// No day of the calendar was found.
    case notADate
    /// More than `limit` bytes of UTF-8.
    case tooLong(bytes: Int, limit: Int)
}
