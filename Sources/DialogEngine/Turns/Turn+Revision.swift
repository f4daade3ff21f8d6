import DialogModel

/// What a changed answer brings about: decisions taken anew, and answers that no longer fit.
private struct Revision {
    /// The answers that changed or are no longer reached: what depends on them is looked at again.
    var affected: Set<Address>
    /// Answers that the script no longer comes to.
    var hidden: Set<Address> = []

    mutating func hide(_ places: [Address]) {
        hidden.formUnion(places)
        affected.formUnion(places)
    }

    mutating func show(_ places: [Address]) {
        hidden.subtract(places)
        affected.formUnion(places)
    }

    /// Whether one of these questions, seen from `frame`, is affected.
    func touches(_ questions: [ItemID], at frame: Frame) -> Bool {
        questions.contains { id in frame.resolve(id).map(affected.contains) ?? false }
    }
}

extension Turn {
    /// Takes anew the decisions that depend on a changed answer, and marks the answers that no
    /// longer fit.
    mutating func reconsider(after changed: Address, was: String) {
        guard let frame = conversation.frame(of: changed.calls) else { return }
        var revision = Revision(affected: [changed])
        if hasOutlived(changed, answer: state.answer(at: changed)?.value) {
            revision.hide([changed.probe])
        }
        for step in frame.dialog.steps where state.steps[frame.address(of: step)] != nil {
            reconsider(step.items, at: frame, &revision)
            reconsiderDepth(of: step, at: frame, changed, &revision)
        }
        let stale = unfitting(after: changed, revision)
        guard !stale.isEmpty else { return }
        record(.becameStale(.init(because: changed, was: was, answers: stale)))
    }

    private mutating func reconsider(
        _ items: [Item],
        at frame: Frame,
        _ revision: inout Revision
    ) {
        for item in items {
            switch item {
            case .say, .ask, .call: break
            case .branch(let branch): reconsider(branch, at: frame, &revision)
            case .loop(let loop): reconsider(loop, at: frame, &revision)
            }
        }
    }

    private mutating func reconsider(
        _ branch: Branch,
        at frame: Frame,
        _ revision: inout Revision
    ) {
        let place = frame.address(branch.id)
        guard var held = state.branches[place] else { return }
        if revision.touches(branch.condition.questions, at: frame) {
            let holds = evaluation(at: frame, without: revision.hidden).holds(branch.condition)
            if holds != held {
                let left = held ? branch.then : branch.otherwise
                revision.hide(conversation.questions(in: left, at: frame))
                record(.branched(.init(place: place, held: holds)))
                held = holds
                let taken = held ? branch.then : branch.otherwise
                revision.show(conversation.questions(in: taken, at: frame))
            }
        }
        reconsider(held ? branch.then : branch.otherwise, at: frame, &revision)
    }

    private mutating func reconsider(
        _ loop: Loop,
        at frame: Frame,
        _ revision: inout Revision
    ) {
        let place = frame.address(loop.id)
        guard let before = state.loops[place]?.present else { return }
        if revision.touches([loop.list], at: frame) {
            let lines = lines(of: loop, at: frame, without: revision.hidden)
            if lines != before {
                for gone in before where !lines.contains(gone) {
                    let inside = frame.inside(loop.id, line: gone.number)
                    revision.hide(conversation.questions(in: loop.body, at: inside))
                }
                record(.looped(.init(place: place, lines: lines)))
                for back in lines where !before.contains(back) {
                    let inside = frame.inside(loop.id, line: back.number)
                    revision.show(conversation.questions(in: loop.body, at: inside))
                }
            }
        }
        for line in state.loops[place]?.present ?? [] {
            reconsider(loop.body, at: frame.inside(loop.id, line: line.number), &revision)
        }
    }

    /// In short form: what lay deeper is no longer come to when the user does not want to go deeper
    /// after all.
    private func reconsiderDepth(
        of step: Step,
        at frame: Frame,
        _ changed: Address,
        _ revision: inout Revision
    ) {
        guard let deepen = step.deepen, frame.address(deepen.id) == changed else { return }
        let places = conversation.deeperQuestions(of: step, at: frame)
        if state.answer(at: changed)?.value == .truth(true) {
            revision.show(places)
        } else {
            revision.hide(places)
        }
    }

    /// The answers that no longer fit, in the order in which they were given.
    private func unfitting(
        after changed: Address,
        _ revision: Revision
    ) -> [Event.BecameStale.Answer] {
        var misquoted: Set<Address> = []
        var found: [Event.BecameStale.Answer] = []
        for place in state.order where place != changed {
            guard let record = state.questions[place], record.answer != nil else { continue }
            if revision.hidden.contains(place) {
                if record.unreached == nil { found.append(.init(place: place, reason: .branch)) }
            } else if record.standing == .answered, record.unreached == nil,
                !record.outworded.contains(where: { $0.because == changed }),
                record.asked.quotes.contains(where: misquoted.contains)
                    || misquotes(record, changed, revision)
            {
                misquoted.insert(place)
                found.append(.init(place: place, reason: .wording))
            }
        }
        return found
    }

    /// Whether a question, asked now, would no longer quote what it quoted.
    private func misquotes(
        _ record: QuestionRecord,
        _ changed: Address,
        _ revision: Revision
    ) -> Bool {
        let asked = record.asked
        guard asked.quotes.contains(where: { $0 == changed || revision.hidden.contains($0) }),
            let variant = asked.variant, let frame = conversation.frame(around: asked.place),
            let variants = frame.plan.questions[asked.place.item]?.thing.variants,
            variants.indices.contains(variant)
        else { return false }
        let evaluation = evaluation(at: frame, without: revision.hidden)
        return Rendering(evaluation: evaluation).render(variants[variant]).text != asked.text
    }

    /// The lines that a loop goes over: a text that was there before keeps its number.
    func lines(
        of loop: Loop,
        at frame: Frame,
        without hidden: Set<Address>
    ) -> [Event.Looped.Line] {
        let answer = evaluation(at: frame, without: hidden).recorded(loop.list)
        guard case .list(let texts) = answer?.value else { return [] }
        let known = state.loops[frame.address(loop.id)]?.known ?? []
        var free: [String: [Int]] = [:]
        for line in known.reversed() { free[line.text, default: []].append(line.number) }
        var next = (known.map(\.number).max() ?? 0) + 1
        return texts.prefix(Conversation.maximumLoopLines).map { text in
            if let number = free[text]?.popLast() { return .init(number: number, text: text) }
            defer { next += 1 }
            return .init(number: next, text: text)
        }
    }
}
