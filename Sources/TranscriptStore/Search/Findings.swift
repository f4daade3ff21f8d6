import DialogModel

/// The texts of a conversation that are searched: notes, and the last answer to each question.
///
/// An answer that was revised is no longer what its owner says, and is not found.
struct Findings {
    /// One of them.
    struct Text {
        let sequence: Int
        let at: Timestamp
        let question: String?
        /// As shown, and as typed.
        let forms: [String]
    }

    private var questions: [Address: String] = [:]
    private var answers: [Address: Text] = [:]
    private var notes: [Text] = []

    /// In the order in which they were given.
    var texts: [Text] { (answers.values + notes).sorted { $0.sequence < $1.sequence } }

    mutating func note(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .asked(let asked): questions[asked.place] = asked.text
        case .answered(let answered):
            answers[answered.place] = text(
                recorded,
                at: answered.place,
                [answered.shown, answered.raw]
            )
        case .noted(let noted): notes.append(text(recorded, at: noted.place, [noted.text]))
        case .started, .entered, .said, .given, .rejected, .skipped, .branched, .looped, .called,
            .returned, .mentioned, .revisiting, .left, .becameStale, .settledStale, .offered,
            .picked,
            .closed,
            .handedOver, .passed, .extended, .turnedProbing, .turnedDepth, .turnedFading,
            .aliased, .joined,
            .askedRoles, .cast,
            .takenBack, .resolved, .rang, .slept, .paused, .resumed,
            .finished, .abandoned, .unknown:
            break
        }
    }

    private func text(
        _ recorded: RecordedEvent,
        at place: Address?,
        _ forms: [String]
    ) -> Text {
        Text(
            sequence: recorded.sequence,
            at: recorded.at,
            question: place.flatMap { questions[$0] },
            forms: forms
        )
    }
}
