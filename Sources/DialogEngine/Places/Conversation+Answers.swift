import DialogModel

/// What the log says about a place.
extension Conversation {
    /// How a question was last asked.
    func asked(_ slot: Slot) -> Event.Asked? {
        state[slot].isAsked ? log.asked(state[slot].asked) : nil
    }

    /// The latest answer; `nil` where there is none or it was skipped.
    func latestAnswer(_ slot: Slot) -> Event.Answered? {
        state[slot].answered != 0 ? log.answered(state[slot].answered) : nil
    }

    /// The answer as conditions and texts see it; `nil` also when the script no longer comes to the
    /// question.
    func answer(_ slot: Slot) -> Event.Answered? {
        state[slot].unreached == 0 ? latestAnswer(slot) : nil
    }

    /// Why an answer no longer fits; `nil` where it fits or there is none.
    func stale(_ slot: Slot) -> (reason: Event.BecameStale.Reason, because: Slot?, was: String)? {
        let mark = state[slot]
        guard mark.answered != 0 else { return nil }
        if mark.unreached != 0, case .becameStale(let fact) = log[mark.unreached] {
            return (.branch, self.slot(of: fact.because), fact.was)
        }
        guard let outworded = state.outworded(slot),
            case .becameStale(let fact) = log[outworded.told]
        else { return nil }
        return (.wording, outworded.because, fact.was)
    }

    /// The heading of a step that was entered.
    func heading(of step: Slot) -> Event.Entered? {
        guard let box = state.box(of: step), case .entered(let fact) = log[box.told] else {
            return nil
        }
        return fact
    }

    /// What the answer at a place is kept as: the answer to an extra question as what the answer is
    /// that led to it, of which it often has the better part; what is said in a role as nothing.
    func keep(at slot: Slot) -> Keep? {
        isPlayed(slot) ? nil : question(at: probed(by: slot) ?? slot)?.question.keep
    }

    /// Whether what is answered at a place is said in a role: in a dialogue that an exercise calls, unless
    /// the user called another in it.
    func isPlayed(_ slot: Slot) -> Bool {
        for frame in frames(from: frame(of: slot)) {
            guard let call = state.scopes[frame].owner,
                case .call(let site)? = place(at: call)?.thing
            else { return false }
            if site.isPlayed { return true }
        }
        return false
    }

    /// Where the question `id` stands as seen from a scope; `nil` where it stands in a loop that does
    /// not surround this scope, so that no single answer is meant.
    func resolve(_ id: ItemID, from scope: Int) -> Slot? {
        guard let locus = body(of: scope).locus(of: id) else { return nil }
        var number = scope
        while Int(state.scopes[number].section) != locus.section {
            guard state.scopes[number].kind == .line else { return nil }
            number = Int(state.scopes[number].parent)
        }
        return state.scopes[number].slot(locus.local)
    }

    /// The line that `loop` is at, as seen from a scope; `nil` outside it.
    func line(of loop: ItemID, from scope: Int) -> String? {
        let body = body(of: scope)
        guard let locus = body.locus(of: loop),
            case .loop(_, let section) = body.sections[locus.section].places[locus.local].thing
        else { return nil }
        var number = scope
        while Int(state.scopes[number].section) != section {
            guard state.scopes[number].kind == .line else { return nil }
            number = Int(state.scopes[number].parent)
        }
        return line(number)?.text
    }

    /// The step in which the conversation stands.
    var currentStep: Slot? {
        if let open = state.open {
            return step(of: open) ?? state.scopes[frame(of: open)].step
        }
        return state.choosing ?? castingPlace.flatMap(step) ?? state.latestStep
    }

    /// What waits for somebody: a question, a step among whose questions somebody chooses, or roles.
    var front: Slot? { state.open ?? state.choosing ?? castingPlace }

    /// Where roles wait to be handed out.
    var castingPlace: Slot? { casting.flatMap { slot(of: $0.place) } }

    /// What asked for that.
    var casting: Event.AskedRoles? {
        guard state.casting != 0, case .askedRoles(let fact) = log[state.casting] else {
            return nil
        }
        return fact
    }

    /// The step whose time box holds for `step`: its own, or else the nearest around the calls that
    /// lead to it; `nil` where none has a box.
    func timedStep(for step: Slot) -> Slot? {
        if state.box(of: step)?.minutes != nil { return step }
        return frames(from: frame(of: step)).dropFirst().lazy.compactMap { state.scopes[$0].step }
            .first { state.box(of: $0)?.minutes != nil }
    }
}
