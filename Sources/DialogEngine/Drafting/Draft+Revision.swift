import DialogModel

/// What a changed answer brings about: decisions taken anew, and answers that no longer fit.
private struct Revision {
    /// The answers that changed or are no longer reached: what depends on them is looked at again.
    var affected: Set<Slot>
    /// Answers that the script no longer comes to.
    var hidden: Set<Slot> = []

    mutating func hide(_ slots: [Slot]) {
        hidden.formUnion(slots)
        affected.formUnion(slots)
    }

    mutating func show(_ slots: [Slot]) {
        hidden.subtract(slots)
        affected.formUnion(slots)
    }
}

extension Draft {
    /// Takes anew the decisions that depend on a changed answer, and marks the answers that no
    /// longer fit.
    mutating func reconsider(after changed: Slot, was: String) {
        // On an extra question, and on one of the asker's own, nothing depends.
        guard let question = conversation.question(at: changed),
            question.isRelied || conversation.state[changed.probe].isAsked
        else { return }
        var revision = Revision(affected: [changed])
        if hasOutlived(changed, answer: conversation.answer(changed)?.value) {
            revision.hide([changed.probe])
        }
        let frame = conversation.frame(of: changed)
        for (number, step) in conversation.body(of: frame).steps.enumerated()
        where conversation.state[conversation.state.scopes[frame].slot(step.local)].link >= 0 {
            reconsider(step.items, of: frame, &revision)
            if question.deepens == number {
                reconsiderDepth(of: step, changed, was: was, &revision)
            }
        }
        let stale = unfitting(after: changed, revision)
        guard !stale.isEmpty else { return }
        record(
            .becameStale(
                .init(because: conversation.address(of: changed), was: was, answers: stale)
            )
        )
    }

    private mutating func reconsider(
        _ items: Range<Int>,
        of scope: Int,
        _ revision: inout Revision
    ) {
        let section = conversation.section(of: scope)
        let run = conversation.state.scopes[scope]
        var next = items.lowerBound
        while next < items.upperBound {
            switch section.ops[next] {
            case .say, .ask, .stay, .call, .cast: next += 1
            case .loop(let local, _):
                reconsider(loop: run.slot(local), in: scope, &revision)
                next += 1
            case .fork(let local, let otherwise, let end):
                let sides = Sides(
                    then: (next + 1)..<Int(otherwise),
                    otherwise: Int(otherwise)..<Int(end)
                )
                reconsider(fork: run.slot(local), sides, in: scope, &revision)
                next = Int(end)
            }
        }
    }

    /// What is done on either side of a fork.
    private struct Sides {
        let then: Range<Int>
        let otherwise: Range<Int>

        func taken(_ held: Bool) -> Range<Int> { held ? then : otherwise }
    }

    private mutating func reconsider(
        fork slot: Slot,
        _ sides: Sides,
        in scope: Int,
        _ revision: inout Revision
    ) {
        guard conversation.state[slot].side != .undecided,
            case .fork(let condition, let questions)? = conversation.place(at: slot)?.thing
        else { return }
        var held = conversation.state[slot].side == .then
        if touches(questions, in: scope, revision) {
            let holds = evaluation(of: scope, without: revision.hidden).holds(condition)
            if holds != held {
                revision.hide(conversation.questions(in: sides.taken(held), of: scope))
                record(.branched(.init(place: conversation.address(of: slot), held: holds)))
                held = holds
                revision.show(conversation.questions(in: sides.taken(held), of: scope))
            }
        }
        reconsider(sides.taken(held), of: scope, &revision)
    }

    private mutating func reconsider(
        loop slot: Slot,
        in scope: Int,
        _ revision: inout Revision
    ) {
        guard conversation.state[slot].link >= 0,
            case .loop(let list, _)? = conversation.place(at: slot)?.thing
        else { return }
        if touches([list], in: scope, revision) {
            let before = conversation.lines(of: slot)
            let lines = lines(of: slot, over: list, in: scope, without: revision.hidden)
            if lines != before.compactMap(conversation.line) {
                let numbers = Set(lines.map(\.number))
                for gone in before
                where !numbers.contains(Int(conversation.state.scopes[gone].line)) {
                    revision.hide(questions(on: gone))
                }
                record(.looped(.init(place: conversation.address(of: slot), lines: lines)))
                for back in conversation.lines(of: slot) where !before.contains(back) {
                    revision.show(questions(on: back))
                }
            }
        }
        for line in conversation.lines(of: slot) {
            reconsider(conversation.section(of: line).all, of: line, &revision)
        }
    }

    private func questions(on line: Int) -> [Slot] {
        conversation.questions(in: conversation.section(of: line).all, of: line)
    }

    /// Whether one of these questions, seen from a scope, is affected.
    private func touches(_ questions: [ItemID], in scope: Int, _ revision: Revision) -> Bool {
        questions.contains { id in
            conversation.resolve(id, from: scope).map(revision.affected.contains) ?? false
        }
    }

    /// In short form: what lay deeper is no longer come to when the user does not want to go deeper
    /// after all.
    ///
    /// Where that is said for the first time, what was answered there is of a moment when
    /// there was more time, and stays.
    private func reconsiderDepth(
        of step: CompiledStep,
        _ changed: Slot,
        was: String,
        _ revision: inout Revision
    ) {
        let slots = conversation.deeperQuestions(of: step, in: conversation.frame(of: changed))
        if conversation.answer(changed)?.value == .truth(true) {
            revision.show(slots)
        } else if !was.isEmpty {
            revision.hide(slots)
        }
    }

    /// The answers that no longer fit, in the order in which they were given.
    private func unfitting(
        after changed: Slot,
        _ revision: Revision
    ) -> [Event.BecameStale.Answer] {
        var misquoted: Set<Slot> = []
        var found: [Event.BecameStale.Answer] = []
        for slot in conversation.state.order where slot != changed {
            let mark = conversation.state[slot]
            guard mark.counts else { continue }
            if revision.hidden.contains(slot) {
                found.append(.init(place: conversation.address(of: slot), reason: .branch))
            } else if mark.standing == .answered, mark.quotes,
                !conversation.state.outworded.contains(where: {
                    $0.slot == slot && $0.because == changed
                }),
                misquotes(slot, changed, misquoted, revision)
            {
                misquoted.insert(slot)
                found.append(.init(place: conversation.address(of: slot), reason: .wording))
            }
        }
        return found
    }

    /// Whether a question, asked now, would no longer quote what it quoted, or quotes an answer of
    /// which the question would not.
    private func misquotes(
        _ slot: Slot,
        _ changed: Slot,
        _ misquoted: Set<Slot>,
        _ revision: Revision
    ) -> Bool {
        guard let asked = conversation.asked(slot) else { return false }
        let quotes = asked.quotes.compactMap(conversation.slot)
        if quotes.contains(where: misquoted.contains) { return true }
        guard quotes.contains(where: { $0 == changed || revision.hidden.contains($0) }),
            let variant = asked.variant, let question = conversation.question(at: slot),
            question.variants.indices.contains(variant)
        else { return false }
        let evaluation = evaluation(
            of: conversation.state.scope(of: slot),
            without: revision.hidden
        )
        return Rendering(evaluation: evaluation).text(of: question.variants[variant]) != asked.text
    }

    /// The lines that a loop goes over: a text that was there before keeps its number.
    func lines(
        of loop: Slot,
        over list: ItemID,
        in scope: Int,
        without hidden: Set<Slot>
    ) -> [Event.Looped.Line] {
        let answer = evaluation(of: scope, without: hidden).recorded(list)
        guard case .list(let texts) = answer?.value else { return [] }
        let known = conversation.knownLines(of: loop).compactMap(conversation.line)
        var free: [String: [Int]] = [:]
        for line in known.reversed() { free[line.text, default: []].append(line.number) }
        var next = (known.map(\.number).max() ?? 0) + 1
        var room = room(for: loop)
        var lines: [Event.Looped.Line] = []
        for text in texts.prefix(Conversation.maximumLoopLines) {
            if let number = free[text]?.popLast() {
                lines.append(.init(number: number, text: text))
            } else if room > 0 {
                lines.append(.init(number: next, text: text))
                next += 1
                room -= 1
            }
        }
        return lines
    }

    /// How many more lines a loop may have.
    private func room(for loop: Slot) -> Int {
        guard case .loop(_, let section)? = conversation.place(at: loop)?.thing else { return 0 }
        let scope = conversation.state.scope(of: loop)
        let places = conversation.body(of: scope).sections[section].places.count
        guard hasRoom(for: places) else { return 0 }
        return (Conversation.maximumPlaces - conversation.state.marks.count) / max(1, places)
    }
}
