/// What a finished conversation leaves for looking back over many, beside what its summary holds.
///
/// It is written when the conversation ends, as part of its summary; what is erased, or taken back, is
/// gone from it too.
package struct Retrospect: Hashable, Codable, Sendable {
    /// A step of the dialogue that was begun.
    package struct Step: Hashable, Codable, Sendable {
        /// Which part of the method it is.
        package let intent: IntentID?
        /// Its title.
        package let title: String
        /// Whether anything was said in it; where it asks nothing, whether it was come to.
        package let isDone: Bool

        /// The step `title`.
        package init(intent: IntentID?, title: String, isDone: Bool) {
            self.intent = intent
            self.title = title
            self.isDone = isDone
        }
    }

    /// What the summary does not say of one of its scores.
    package struct Measure: Hashable, Codable, Sendable {
        /// The question.
        package let place: Address
        /// The dialogue that asks it, which may have been called.
        package let dialog: DialogID
        /// What that is called.
        package let title: String
        /// Which question of the method it is.
        package let intent: IntentID?
        /// On what it was given.
        package let scale: Scale
        /// What was said to the questions that it led to, in order.
        package let behind: [Said]

        /// The measure of a score at `place`.
        package init(
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
    package struct Said: Hashable, Codable, Sendable {
        /// The question as it was shown.
        package let question: String
        /// The answer as shown.
        package let answer: String

        /// `answer` was said to `question`.
        package init(question: String, answer: String) {
            self.question = question
            self.answer = answer
        }
    }

    /// What was chosen where the method has a choice.
    package struct Choice: Hashable, Codable, Sendable {
        /// Which question of the method it is.
        package let intent: IntentID
        /// The options.
        package let options: [OptionID]
        /// The same as shown.
        package let shown: String

        /// `options` were chosen.
        package init(intent: IntentID, options: [OptionID], shown: String) {
            self.intent = intent
            self.options = options
            self.shown = shown
        }
    }

    /// Which question of the method an answer is to that is kept.
    package struct Served: Hashable, Codable, Sendable {
        /// The question.
        package let place: Address
        /// The method's.
        package let intent: IntentID

        /// The answer at `place` serves `intent`.
        package init(place: Address, intent: IntentID) {
            self.place = place
            self.intent = intent
        }
    }

    /// The steps of the dialogue that was begun, in order.
    package let steps: [Step]
    /// A measure for each score of the summary whose scale is known.
    package let measures: [Measure]
    /// What was chosen outside loops, in order.
    package let choices: [Choice]
    /// What is kept and serves the method.
    package let served: [Served]

    /// What is left of the parts named.
    package init(
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
    package func reworded(_ words: (String) -> String) -> Retrospect {
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
