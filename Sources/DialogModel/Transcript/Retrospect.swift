/// What a finished conversation leaves for looking back over many, beside what its summary holds.
///
/// It is written when the conversation ends, as part of its summary; what is erased, or taken back, is
/// gone from it too.
public struct Retrospect: Hashable, Codable, Sendable {
    /// A step of the dialogue that was begun.
    public struct Step: Hashable, Codable, Sendable {
        /// Which part of the method it is.
        public let intent: IntentID?
        /// Its title.
        public let title: String
        /// Whether anything was said in it; where it asks nothing, whether it was come to.
        public let isDone: Bool

        /// The step `title`.
        public init(intent: IntentID?, title: String, isDone: Bool) {
            self.intent = intent
            self.title = title
            self.isDone = isDone
        }
    }

    /// What the summary does not say of one of its scores.
    public struct Measure: Hashable, Codable, Sendable {
        /// The question.
        public let place: Address
        /// The dialogue that asks it, which may have been called.
        public let dialog: DialogID
        /// What that is called.
        public let title: String
        /// Which question of the method it is.
        public let intent: IntentID?
        /// On what it was given.
        public let scale: Scale
        /// What was said to the questions that it led to, in order.
        public let behind: [Said]

        /// The measure of a score at `place`.
        public init(
            place: Address,
            dialog: DialogID,
            title: String,
            intent: IntentID?,
            scale: Scale,
            behind: [Said]
        ) {
            self.place = place
            self.dialog = dialog
            self.title = title
            self.intent = intent
            self.scale = scale
            self.behind = behind
        }
    }

    /// What was said to a question.
    public struct Said: Hashable, Codable, Sendable {
        /// The question as it was shown.
        public let question: String
        /// The answer as shown.
        public let answer: String

        /// `answer` was said to `question`.
        public init(question: String, answer: String) {
            self.question = question
            self.answer = answer
        }
    }

    /// What was chosen where the method has a choice.
    public struct Choice: Hashable, Codable, Sendable {
        /// Which question of the method it is.
        public let intent: IntentID
        /// The options.
        public let options: [OptionID]
        /// The same as shown.
        public let shown: String

        /// `options` were chosen.
        public init(intent: IntentID, options: [OptionID], shown: String) {
            self.intent = intent
            self.options = options
            self.shown = shown
        }
    }

    /// Which question of the method an answer is to that is kept.
    public struct Served: Hashable, Codable, Sendable {
        /// The question.
        public let place: Address
        /// The method's.
        public let intent: IntentID

        /// The answer at `place` serves `intent`.
        public init(place: Address, intent: IntentID) {
            self.place = place
            self.intent = intent
        }
    }

    /// The steps of the dialogue that was begun, in order.
    public let steps: [Step]
    /// A measure for each score of the summary whose scale is known.
    public let measures: [Measure]
    /// What was chosen outside loops, in order.
    public let choices: [Choice]
    /// What is kept and serves the method.
    public let served: [Served]

    /// What is left of the parts named.
    public init(
        steps: [Step],
        measures: [Measure] = [],
        choices: [Choice] = [],
        served: [Served] = []
    ) {
        self.steps = steps
        self.measures = measures
        self.choices = choices
        self.served = served
    }

    /// The same with `words` in place of each text that people wrote or that quotes them.
    public func reworded(_ words: (String) -> String) -> Retrospect {
        Retrospect(
            steps: steps,
            measures: measures.map { measure in
                Measure(
                    place: measure.place,
                    dialog: measure.dialog,
                    title: measure.title,
                    intent: measure.intent,
                    scale: measure.scale,
                    behind: measure.behind.map {
                        Said(question: words($0.question), answer: words($0.answer))
                    }
                )
            },
            choices: choices.map {
                Choice(intent: $0.intent, options: $0.options, shown: words($0.shown))
            },
            served: served
        )
    }
}
