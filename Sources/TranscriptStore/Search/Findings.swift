import DialogModel

/// The texts of a conversation that are searched: what people wrote in it and reading it shows.
///
/// That is every wording of an answer, notes, questions in somebody's own words, and what those are called
/// who take part or whom it is about; not the script's words, and not the names that are watched.
struct Findings {
    /// One of them.
    struct Text {
        let sequence: Int
        let at: Timestamp
        let found: FoundAs
        let question: String?
        /// As shown, and as typed.
        let forms: [String]
    }

    private var questions: [Address: String] = [:]
    /// The answer that counts, and where it stands among the texts.
    private var answers: [Address: (fact: Event.Answered, index: Int)] = [:]
    private var names: [String: Text] = [:]
    private var pseudonym: Text?
    private var said: [Text] = []

    /// In the order in which they were given.
    var texts: [Text] {
        let people = names.values + [pseudonym].compactMap(\.self)
        return (said + people).sorted {
            ($0.sequence, $0.forms[0]) < ($1.sequence, $1.forms[0])
        }
    }

    mutating func note(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .started(let started):
            for participant in started.participants { name(participant.name, in: recorded) }
            call(started.client.pseudonym, in: recorded)
        case .aliased(let aliased): call(aliased.client.pseudonym, in: recorded)
        case .joined(let joined): name(joined.name, in: recorded)
        case .asked(let asked):
            questions[asked.place] = asked.text
            // Asked once more in the same words, it is the same question.
            guard asked.variant == nil, asked.occurrence == 1 else { return }
            said.append(text(recorded, .ownQuestion, [asked.text]))
        case .answered(let answered): note(answered, in: recorded)
        case .noted(let noted):
            said.append(
                text(recorded, .note, to: noted.place.flatMap { questions[$0] }, [noted.text])
            )
        case .skipped(let skipped):
            if let (_, index) = answers.removeValue(forKey: skipped.place) { replace(index) }
        case .entered, .said, .given, .rejected, .branched, .looped, .called,
            .returned, .mentioned, .revisiting, .left, .becameStale, .settledStale, .offered,
            .picked,
            .closed,
            .handedOver, .passed, .extended, .turnedProbing, .turnedDepth, .turnedFading,
            .askedRoles, .cast,
            .takenBack, .resolved, .rang, .slept, .paused, .resumed,
            .finished, .abandoned, .unknown:
            break
        }
    }

    private mutating func note(_ answered: Event.Answered, in recorded: RecordedEvent) {
        let question = questions[answered.place]
        let given = text(recorded, .answer, to: question, [answered.shown, answered.raw])
        if let (before, index) = answers[answered.place] {
            // The same again replaces nothing.
            guard before.told != answered.told else {
                said[index] = given
                return
            }
            replace(index)
        }
        answers[answered.place] = (answered, said.count)
        said.append(given)
    }

    /// The answer at `index` counts no more.
    private mutating func replace(_ index: Int) {
        let former = said[index]
        said[index] = Text(
            sequence: former.sequence,
            at: former.at,
            found: .formerAnswer,
            question: former.question,
            forms: former.forms
        )
    }

    private mutating func name(_ name: String, in recorded: RecordedEvent) {
        guard names[name] == nil else { return }
        names[name] = text(recorded, .name, [name])
    }

    private mutating func call(_ pseudonym: String?, in recorded: RecordedEvent) {
        self.pseudonym = pseudonym.map { text(recorded, .name, [$0]) }
    }

    private func text(
        _ recorded: RecordedEvent,
        _ found: FoundAs,
        to question: String? = nil,
        _ forms: [String]
    ) -> Text {
        Text(
            sequence: recorded.sequence,
            at: recorded.at,
            found: found,
            question: question,
            forms: forms
        )
    }
}
