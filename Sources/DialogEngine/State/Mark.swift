import DialogModel

/// What became of one place.
struct Mark: BitwiseCopyable, Equatable, Sendable {
    /// How far a question came.
    enum Standing: UInt8, BitwiseCopyable, Sendable {
        case unasked
        /// Asked, and without an answer.
        case waiting
        /// To be asked again, or asked again, since its answer no longer fitted.
        case again
        /// The same, with the old answer to change.
        case editing
        /// An extra question that the new answer no longer gives rise to.
        case withdrawn
        case answered
        case skipped
        /// The answer was there before the question, which is not asked.
        case given
    }

    /// How a fork was taken.
    enum Side: UInt8, BitwiseCopyable, Sendable {
        case undecided
        case then
        case otherwise
    }

    var standing = Standing.unasked
    var side = Side.undecided
    /// A text was said; at a step, its purpose.
    var isSaid = false
    /// There is little time for the step.
    var isBrief = false
    /// The step asks one question, and the rest on request.
    var isFaded = false
    /// The step's questions were offered.
    var isOffered = false
    /// Somebody went on from the step.
    var isClosed = false
    /// The question's text quotes an answer.
    var quotes = false
    /// A name was pointed out in the answer that counts.
    var isNamed = false
    /// Unusable answers in a row.
    var attempts: Int32 = 0
    /// As the question was last asked.
    var asked: Sequence32 = 0
    /// The latest answer; stays while the question is asked again.
    var answered: Sequence32 = 0
    /// What settled the question.
    var settledBy: Sequence32 = 0
    /// Its place, from 1, in the order in which questions were first settled.
    var rank: Int32 = 0
    /// What said that the script no longer comes to the question; 0 while it does.
    var unreached: Sequence32 = 0
    /// Of a step that was entered, its box; of a loop, its lines; of a call, its scope; or -1.
    var link: Int32 = -1

    var isAsked: Bool { asked != 0 }

    var isSettled: Bool {
        switch standing {
        case .answered, .skipped, .given: true
        case .unasked, .waiting, .again, .editing, .withdrawn: false
        }
    }

    /// Whether there is an answer that counts.
    var counts: Bool { answered != 0 && unreached == 0 && standing != .given }
}

/// What became of an answer that is kept, or of one line of it.
struct FateMark: BitwiseCopyable, Equatable, Sendable {
    let slot: Slot
    /// Which line of a list, from 1; 0 for an answer that is none.
    let line: Int32
    let fate: Fate
}

/// That the text of a question quotes an answer which was revised.
struct Outworded: BitwiseCopyable, Equatable, Sendable {
    let slot: Slot
    /// The question whose answer was revised.
    let because: Slot
    /// What said so.
    let told: Sequence32
}
