/// What a conversation waits for: all that a client needs to show it, in the language of the script.
package struct Prompt: Hashable, Codable, Sendable {
    /// What can be done now.
    package enum Position: Hashable, Codable, Sendable {
        /// A question is open.
        case asking(OpenQuestion)
        /// A step waits for somebody to choose among its questions.
        case choosing([OfferedQuestion])
        /// These roles wait to be handed out; who has them now stands in ``Prompt/cast``.
        case casting([RoleID])
        /// Answers that no longer fit wait for a choice.
        case settling([StaleAnswer])
        /// Paused; resuming shows the same again.
        case paused
        /// At its end. Notes can still be added.
        case finished
        /// Given up.
        case abandoned
        /// Written by a later release, from which on it can be continued.
        case readOnly(since: String)
    }

    /// The step it stands in; `nil` before the first and after the last.
    package let step: StepHeading?
    /// What can be done now.
    package let position: Position
    /// The sequence of the last event: what a turn answers.
    package let sequence: Int
    /// Where there are several people, the roles that there are here and who has them, those of the dialogue that
    /// was called last first.
    package let cast: [CastRole]
    /// The roles to whose players something is said that nobody else may read; each is asked for by
    /// itself, when its player asks.
    package let whispers: [RoleID]
    /// The answer that was just rewritten without a name which had been pointed out in it.
    ///
    /// What it was before can be taken back; `nil` once another question is settled.
    package let takeBack: Address?
    /// What the innermost dialogue is called that the user called and that is under way: finishing ends
    /// that one alone.
    package let aside: String?

    /// The prompt `position`.
    package init(
        step: StepHeading?,
        position: Position,
        sequence: Int,
        cast: [CastRole] = [],
        whispers: [RoleID] = [],
        takeBack: Address? = nil,
        aside: String? = nil
    ) {
        self.step = step
        self.position = position
        self.sequence = sequence
        self.cast = cast
        self.whispers = whispers
        self.takeBack = takeBack
        self.aside = aside
    }

    /// A role, and who has it.
    package struct CastRole: Hashable, Codable, Sendable {
        /// The role, without what only its players may read.
        package let role: Role
        /// Who has it, by name; nobody where it is empty.
        package let names: [String]

        /// `names` have `role`.
        package init(_ role: Role, _ names: [String]) {
            self.role = role
            self.names = names
        }
    }

    /// Where in its dialogue a conversation stands.
    package struct StepHeading: Hashable, Codable, Sendable {
        /// The step.
        package let step: Address
        /// The heading.
        package let title: String
        /// Its place, from 1.
        package let index: Int
        /// How many steps there are.
        package let count: Int
        /// The time box, if any, with what was added to it; the one around a called dialogue
        /// where the step has none of its own.
        package let minutes: Int?
        /// How long the box has been open, pauses not counted, in milliseconds.
        package let elapsedMilliseconds: Int
        /// Who leads it, where people have roles.
        package let role: RoleID?

        /// The heading of `step`.
        package init(
            step: Address,
            title: String,
            index: Int,
            count: Int,
            minutes: Int?,
            elapsedMilliseconds: Int,
            role: RoleID? = nil
        ) {
            self.step = step
            self.title = title
            self.index = index
            self.count = count
            self.minutes = minutes
            self.elapsedMilliseconds = elapsedMilliseconds
            self.role = role
        }
    }

    /// A question that waits for an answer.
    package struct OpenQuestion: Hashable, Codable, Sendable {
        /// Where.
        package let place: Address
        /// The text, as recorded when it was asked.
        package let text: String
        /// What kind of answer is asked.
        package let kind: Question.Kind
        /// Whether it cannot be skipped.
        package let required: Bool
        /// A line of help.
        package let hint: String?
        /// The answer to 'why do you ask?'.
        package let why: String?
        /// What led to the question.
        package let origin: Event.Asked.Origin
        /// The answer that is being revisited or edited, as it was typed.
        package let previous: String?
        /// That answer as it is shown.
        package let previousShown: String?
        /// Who is to answer, where people have roles.
        package let role: RoleID?
        /// What may be answered just so, as it would be typed; `nil` for nothing.
        package let suggested: String?
        /// The lines of which one can be chosen, by number; `nil` where there are none.
        package let lines: [String]?

        /// The points of the list that is being revisited or edited; `nil` where nothing is.
        package var previousPoints: [String]? {
            previous?.split(separator: "\n").map(String.init)
        }

        /// The question `text` at `place`.
        package init(
            place: Address,
            text: String,
            kind: Question.Kind,
            required: Bool = false,
            hint: String? = nil,
            why: String? = nil,
            origin: Event.Asked.Origin = .script,
            previous: String? = nil,
            previousShown: String? = nil,
            role: RoleID? = nil,
            suggested: String? = nil,
            lines: [String]? = nil
        ) {
            self.place = place
            self.text = text
            self.kind = kind
            self.required = required
            self.hint = hint
            self.why = why
            self.origin = origin
            self.previous = previous
            self.previousShown = previousShown
            self.role = role
            self.suggested = suggested
            self.lines = lines
        }
    }

    /// A question that may be chosen.
    package struct OfferedQuestion: Hashable, Sendable {
        /// Where.
        package let place: Address
        /// Its wording.
        package let text: String
        /// Whether it has been asked.
        package let settled: Bool
        /// Whether there is little time, and it is one of the few for which there is.
        package let fits: Bool

        /// The question `text`.
        package init(place: Address, text: String, settled: Bool, fits: Bool = false) {
            self.place = place
            self.text = text
            self.settled = settled
            self.fits = fits
        }
    }

    /// An answer that no longer fits.
    package struct StaleAnswer: Hashable, Codable, Sendable {
        /// The question.
        package let place: Address
        /// The question as it was shown.
        package let question: String
        /// The answer as shown.
        package let answer: String
        /// Why it no longer fits.
        package let reason: Event.BecameStale.Reason
        /// What the revised answer was when this one was given, as shown.
        package let was: String

        /// The answer at `place`.
        package init(
            place: Address,
            question: String,
            answer: String,
            reason: Event.BecameStale.Reason,
            was: String
        ) {
            self.place = place
            self.question = question
            self.answer = answer
            self.reason = reason
            self.was = was
        }
    }
}
