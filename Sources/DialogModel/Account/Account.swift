/// What a conversation's log tells, read once: every question with all that became of it, in the
/// order of the script, and in a menu in the order in which questions were asked.
///
/// What is printed, what `/herzie` offers and what the end shows are all taken from it.
package struct Account: Hashable, Codable, Sendable {
    /// With whom the conversation is held.
    package let mode: Dialog.Mode
    /// How much time there was.
    package let depth: Question.Depth
    /// Whether cues may lead to one more question.
    package let probing: Event.Started.Probing
    /// What happened, in the order in which it is read.
    package let entries: [Entry]
    /// The notes that were made after the end.
    package let laterNotes: [LaterNote]
    /// When it was finished or given up.
    package let ended: Timestamp?
    /// How long it took, pauses left out, in milliseconds.
    package let spentMilliseconds: Int
    /// The question that was answered last.
    package let lastAnswered: Address?
    /// The question that was gone back to, in front of the open one.
    package let revisiting: Address?

    /// A note made after the end.
    package struct LaterNote: Hashable, Codable, Sendable {
        /// The words.
        package let text: String
        /// When.
        package let at: Timestamp

        /// The note `text`.
        package init(text: String, at: Timestamp) {
            self.text = text
            self.at = at
        }
    }

    /// An account of the parts named.
    package init(
        mode: Dialog.Mode,
        depth: Question.Depth,
        probing: Event.Started.Probing,
        entries: [Entry],
        laterNotes: [LaterNote],
        ended: Timestamp?,
        spentMilliseconds: Int,
        lastAnswered: Address?,
        revisiting: Address?
    ) {
        self.mode = mode
        self.depth = depth
        self.probing = probing
        self.entries = entries
        self.laterNotes = laterNotes
        self.ended = ended
        self.spentMilliseconds = spentMilliseconds
        self.lastAnswered = lastAnswered
        self.revisiting = revisiting
    }

    /// The questions, in the same order.
    package var questions: [AskedQuestion] {
        entries.compactMap { entry in
            guard case .question(let question) = entry else { return nil }
            return question
        }
    }

    /// The question at an address.
    package func question(at place: Address) -> AskedQuestion? {
        questions.first { $0.place == place }
    }

    /// How many questions have an answer; the question whether to look further is none that counts.
    package var answered: Int { counted.count { $0.given.last?.answer != nil } }

    /// How many were passed over.
    package var skipped: Int { counted.count { $0.given.last.map { $0.answer == nil } ?? false } }

    /// How long it took in whole minutes, at least one.
    package var minutes: Int { max(1, (spentMilliseconds + 30_000) / 60_000) }

    private var counted: [AskedQuestion] { questions.filter { $0.deepens == nil } }
}
