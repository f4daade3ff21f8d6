import DialogModel

/// What became of one question.
struct QuestionRecord: Equatable, Sendable {
    /// How far it came.
    enum Standing: Equatable, Sendable {
        /// Asked, and without an answer.
        case waiting
        /// To be asked again, or asked again, since its answer no longer fitted.
        case again(StaleChoice)
        /// An extra question that the new answer no longer gives rise to.
        case withdrawn
        case answered
        case skipped
    }

    /// Why an answer no longer fits.
    struct Mark: Equatable, Sendable {
        let because: Address
        let was: String
    }

    /// As it was last asked.
    var asked: Event.Asked
    /// The step it stands in.
    let step: Address?
    var standing = Standing.waiting
    /// The latest answer; stays while the question is asked again.
    var answer: Event.Answered?
    /// When it was settled, and by which event.
    var settledAt: Timestamp?
    var settledBy = 0
    /// Unusable answers in a row.
    var attempts = 0
    /// Set while the script does not come to the question.
    var unreached: Mark?
    /// One mark for each revised answer that the question's text quotes.
    var outworded: [Mark] = []

    init(_ asked: Event.Asked, step: Address?) {
        self.asked = asked
        self.step = step
    }

    var isSettled: Bool {
        switch standing {
        case .answered, .skipped: true
        case .waiting, .again, .withdrawn: false
        }
    }

    /// Why the answer no longer fits; `nil` where it fits or there is none.
    var stale: (reason: Event.BecameStale.Reason, mark: Mark)? {
        guard answer != nil else { return nil }
        if let unreached { return (.branch, unreached) }
        return outworded.first.map { (.wording, $0) }
    }
}
