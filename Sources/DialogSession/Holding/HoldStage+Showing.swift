import DialogModel
import SpiegelAPI
import Wording

/// What happened, on the screen.
extension HoldStage {
    /// Shows what has not been shown, and takes over what is waited for now.
    ///
    /// - Parameters:
    ///   - turn: What happened.
    ///   - input: What was done here; `nil` for what happened elsewhere.
    ///   - told: Whether answers are shown too, as where they were given on another screen.
    /// - Returns: What is to be done for it.
    mutating func show(_ turn: TurnReply, of input: Input?, told: Bool = false) -> [Move] {
        var scenes: [Scene] = []
        var unreached: [Address] = []
        if turn.prompt.sequence >= latest.sequence { company.cast = turn.prompt.cast }
        for recorded in turn.events where recorded.sequence > seen {
            seen = recorded.sequence
            let shown = self.scenes(recorded.event, next: turn.prompt, of: input, told: told)
            scenes += shown
            note(recorded.event)
            explain(recorded.event, shown)
            if case .becameStale(let stale) = recorded.event {
                unreached += stale.answers.filter { $0.reason == .branch }.map(\.place)
            }
        }
        let moves: [Move] = scenes.isEmpty ? [] : tell(scenes, of: input)
        guard turn.prompt.sequence >= latest.sequence else { return moves }
        seen = max(seen, turn.prompt.sequence)
        noteTakingBack(turn.prompt, here: input != nil)
        latest = turn.prompt
        latestSince = surroundings.elapsed()
        // A question that is put again after a refusal is put in full where it was refused twice.
        if turn.events.contains(where: \.event.isSecondRejection) { isDue = true }
        // Their words are asked for only where nobody is typing meanwhile.
        guard !unreached.isEmpty, !told else { return moves }
        pending = .unreached(unreached)
        return moves + [.ask(.answers(id))]
    }

    /// What `event` changes here.
    private mutating func note(_ event: Event) {
        switch event {
        case .revisiting(let visit): revisiting = visit.place
        case .left: revisiting = nil
        case .answered(let answered):
            revisiting = nil
            if answered.keep == .learningQuestion { learningQuestion = answered.shown }
            if Self.asked(shown)?.lines?.contains(answered.shown) ?? false {
                picked = answered.shown
            }
        case .aliased(let fact): client = fact.client
        case .joined(let fact): company.participants.hear(fact)
        case .cast(let fact): company.participants.hear(fact)
        default: break
        }
    }

    /// Keeps what is said until a step begins or a question is answered: it may have to be shown again.
    mutating func explain(_ event: Event, _ shown: [Scene]) {
        switch event {
        case .entered, .called, .answered: explained = []
        case .said: explained += shown
        default: break
        }
    }

    mutating func scenes(
        _ event: Event,
        next: Prompt,
        of input: Input?,
        told: Bool
    ) -> [Scene] {
        switch event {
        case .entered(let step) where company.mode == .meeting: return [frame(step, next: next)]
        case .answered(let answered) where told: return [.quote(answered.told)]
        case .skipped where goesOn(by: input):
            return [.remark(ConversationWords.goneOn)]
        case .called(let called):
            let entry = catalogue.entry(called.dialog, in: summary.language)
            let words = ConversationWords.called(called.title, entry?.minutes, by: called.by)
            return [.gap, .say(words, .accent)]
        case .returned:
            let step = next.step.map { (title: $0.title, index: $0.index, count: $0.count) }
            return [
                .gap,
                .say(
                    ConversationWords.returned(to: next.aside ?? summary.title, at: step),
                    .accent
                ),
            ]
        // Others look on: which names those are is the bringer's own.
        case .aliased(let fact) where company.mode != .alone:
            return [.remark(ConversationWords.aliased(fact.client, isAlone: false))]
        case .mentioned(let fact) where company.mode != .alone:
            return [.remark(ConversationWords.mentioned(fact, isAlone: false), .warning)]
        case .cast(let cast) where cast.roles.isEmpty: return []
        case .cast(let cast):
            return [.remark(MeetingWords.cast(cast.told(of: company.participants)), .accent)]
        default: return [.event(event, to: Self.asked(shown) ?? Self.asked(latest))]
        }
    }

    /// Whether a question was passed over by what goes on from it, and not for want of an answer.
    private func goesOn(by input: Input?) -> Bool {
        if case .answer(let text)? = input { return text.trimmed.isEmpty }
        return input == .skip && Self.asked(shown)?.goesOnByEnter ?? false
    }

    /// Shows scenes at once, above the line being typed; where that cannot be drawn, what leaves the
    /// question as it is waits for the next one.
    mutating func tell(_ scenes: [Scene], of input: Input?) -> [Move] {
        guard input == nil, !surroundings.showsAbove else { return [.show(scenes)] }
        nudges += scenes
        return []
    }

    /// Answers that the script no longer comes to, where no choice about them is asked for.
    func showUnreached(_ answers: [GivenAnswer]) -> [Move] {
        let gone = answers.filter { $0.answer != nil }
        return gone.isEmpty ? [] : [.show(.gap, .unreached(gone))]
    }
}

extension Event {
    /// Whether the question that is open stays open, and as it was.
    var staysPut: Bool {
        switch self {
        case .cast(let cast): cast.place == nil
        case .passed, .extended, .turnedProbing, .turnedDepth, .turnedFading,
            .aliased, .joined,
            .takenBack, .resolved, .rang, .slept,
            .noted, .mentioned, .handedOver:
            true
        case .askedRoles, .started, .entered, .said, .asked, .answered, .given, .rejected, .skipped,
            .branched,
            .looped, .called, .returned, .revisiting, .left, .becameStale, .settledStale, .offered,
            .picked,
            .closed,
            .paused, .resumed, .finished, .abandoned, .unknown:
            false
        }
    }

    /// Whether an answer could not be used.
    var isRejection: Bool { if case .rejected = self { true } else { false } }

    /// Whether one could not be used for the second time or later.
    var isSecondRejection: Bool {
        if case .rejected(let rejected) = self { rejected.attempt > 1 } else { false }
    }
}
