import DialogModel

/// All that the events so far amount to: a fold over them, and nothing besides.
struct ConversationState: Equatable, Sendable {
    /// Whether the conversation goes on.
    enum Phase: Equatable, Sendable {
        case running
        case paused
        case finished
        case abandoned
    }

    /// The lines of a loop, and every line it ever had.
    struct Lines: Equatable, Sendable {
        var present: [Event.Looped.Line]
        var known: [Event.Looped.Line]
    }

    let started: Event.Started
    let began: Timestamp
    var changed: Timestamp
    var phase = Phase.running
    /// The release that reads the first event which this one does not know.
    var unknownSince: String?
    var clock: RunningClock

    /// Which dialogue each call runs; the root's path is empty.
    var frames: [[Address.CallSite]: DialogID]
    /// The calls that ended.
    var returned: Set<[Address.CallSite]> = []
    /// The user's calls, in order.
    var userCalls: [[Address.CallSite]] = []
    /// How often the user called each dialogue.
    var userCallCounts: [DialogID: Int] = [:]

    var steps: [Address: EnteredStep] = [:]
    /// The step entered last, in each frame and in all.
    var latestSteps: [[Address.CallSite]: Address] = [:]
    var latestStep: Address?
    /// The steps that the asker went on from.
    var closed: Set<Address> = []

    var said: Set<Address> = []
    var branches: [Address: Bool] = [:]
    var loops: [Address: Lines] = [:]

    var questions: [Address: QuestionRecord] = [:]
    /// The questions in the order in which they were first settled.
    var order: [Address] = []
    /// Whether cues may lead to one more question.
    var probing: Event.Started.Probing
    /// How many extra questions cues have led to.
    var probes = 0
    /// The asker's own questions.
    var own: [Address] = []

    /// The question that waits for an answer.
    var open: Address?
    /// The settled question gone back to, in front of the open one.
    var revisiting: Address?
    /// The step whose questions the asker chooses from.
    var choosing: Address?
    /// Answers that no longer fit and wait for a choice, in the order they were given.
    var unfitting: [Address] = []
    /// Whose turn it is, by name, once it was handed over.
    var turn: String?

    init(_ started: Event.Started, at began: Timestamp) {
        self.started = started
        probing = started.probing
        self.began = began
        changed = began
        clock = RunningClock(from: began)
        frames = [[]: started.dialog]
    }

    /// The answer at `place` as conditions and texts see it; `nil` when there is none, when it was
    /// skipped, and when the script no longer comes to the question.
    func answer(at place: Address) -> Event.Answered? {
        guard let record = questions[place], record.unreached == nil else { return nil }
        return record.answer
    }

    /// Whether answers wait for a choice.
    var isSettling: Bool {
        unfitting.contains { place in questions[place]?.stale?.reason == .wording }
    }

    /// The step in which the conversation stands.
    var currentStep: Address? {
        if let open { return questions[open]?.step ?? latestSteps[open.calls] }
        return choosing ?? latestStep
    }

    /// The step whose time box holds for `step`: its own, or else the nearest around the calls that
    /// lead to it; `nil` where none has a box.
    func timedStep(for step: Address) -> Address? {
        guard steps[step]?.minutes == nil else { return step }
        return step.calls.indices.reversed().lazy
            .compactMap { latestSteps[Array(step.calls[..<$0])] }
            .first { steps[$0]?.minutes != nil }
    }
}
