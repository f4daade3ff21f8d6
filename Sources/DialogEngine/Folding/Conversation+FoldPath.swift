import DialogModel

/// Which way the conversation went.
extension Conversation {
    /// Folds a fork; answers on a side that is taken anew are reached again.
    mutating func fold(_ fact: Event.Branched) {
        guard let slot = slot(of: fact.place), case .fork? = place(at: slot)?.thing else { return }
        let before = state[slot].side
        let side: Mark.Side = fact.held ? .then : .otherwise
        state.change(slot) { $0.side = side }
        guard before != .undecided, before != side else { return }
        let scope = state.scope(of: slot)
        reach(questions(in: self.side(fact.held, of: slot), of: scope))
    }

    /// What is done on one side of a fork.
    private func side(_ held: Bool, of fork: Slot) -> Range<Int> {
        let scope = state.scope(of: fork)
        let local = fork.index - Int(state.scopes[scope].base)
        for (index, op) in section(of: scope).ops.enumerated() {
            guard case .fork(let other, let otherwise, let end) = op, Int(other) == local else {
                continue
            }
            return held ? (index + 1)..<Int(otherwise) : Int(otherwise)..<Int(end)
        }
        return 0..<0
    }

    /// Folds a loop's lines; answers at lines that come back are reached again.
    mutating func fold(_ fact: Event.Looped, _ number: Sequence32) {
        guard let slot = slot(of: fact.place),
            case .loop(_, let section)? = place(at: slot)?.thing
        else { return }
        let known = knownLines(of: slot)
        let absent = Set(known.filter { !state.scopes[$0].isPresent })
        if known.isEmpty, state[slot].link < 0 {
            let link = Int32(state.loops.count)
            state.change(slot) { $0.link = link }
            state.loops.append(LoopLines(first: Int32(state.scopes.count)))
        }
        for line in known { state.scopes[line].isPresent = false }
        let numbers = Dictionary(
            known.map { (Int(state.scopes[$0].line), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let lines = fact.lines.enumerated().compactMap { index, line in
            numbers[line.number] ?? addLine(line.number, index, of: slot, section, number)
        }
        show(lines, of: slot)
        for line in lines where absent.contains(line) {
            reach(questions(in: self.section(of: line).all, of: line))
        }
    }

    /// Chains the lines that a list has.
    private mutating func show(_ lines: [Int], of loop: Slot) {
        state.loops[Int(state[loop].link)].head = Int32(lines.first ?? -1)
        for (index, line) in lines.enumerated() {
            state.scopes[line].isPresent = true
            state.scopes[line].next = index + 1 < lines.count ? Int32(lines[index + 1]) : -1
        }
    }

    private mutating func addLine(
        _ line: Int,
        _ index: Int,
        of loop: Slot,
        _ section: Int,
        _ number: Sequence32
    ) -> Int? {
        let around = state.scope(of: loop)
        let places = body(of: around).sections[section].places.count
        guard hasRoom(for: places) else { return nil }
        var scope = Scope(
            kind: .line,
            body: state.scopes[around].body,
            section: Int32(section),
            base: Int32(state.marks.count),
            parent: Int32(around),
            frame: state.scopes[around].frame,
            depth: state.scopes[around].depth,
            owner: loop,
            told: number
        )
        scope.line = Int32(clamping: line)
        scope.index = Int32(clamping: index)
        return state.add(scope, places: places)
    }

    mutating func fold(_ fact: Event.Called, _ number: Sequence32) {
        guard let frame = addFrame(fact, number) else { return }
        switch fact.by {
        case .script: break
        case .user:
            state.userCalls.append(Int32(frame))
            state.open = nil
            state.choosing = nil
            state.casting = 0
        }
    }

    private mutating func addFrame(_ fact: Event.Called, _ number: Sequence32) -> Int? {
        guard let inside = frame(of: fact.inside), let body = script.number(of: fact.dialog)
        else { return nil }
        let places = script.bodies[body].sections[0].places.count
        guard hasRoom(for: places) else { return nil }
        let call = self.call(fact, in: inside)
        switch fact.by {
        case .user: break
        case .script: guard let call, scope(of: call) == nil else { return nil }
        }
        let frame = state.scopes.count
        let scope = Scope(
            kind: .frame,
            body: Int32(body),
            section: 0,
            base: Int32(state.marks.count),
            parent: Int32(call.map(state.scope) ?? inside),
            frame: Int32(frame),
            depth: state.scopes[inside].depth + 1,
            owner: call,
            told: number
        )
        if let call { state.change(call) { $0.link = Int32(frame) } }
        return state.add(scope, places: places)
    }

    /// The place of a call of the script.
    func call(_ fact: Event.Called, in frame: Int) -> Slot? {
        guard fact.by == .script,
            let slot = slot(
                of: Address(calls: fact.inside, item: fact.site.call, lines: fact.site.lines)
            ),
            case .call(let site)? = place(at: slot)?.thing, site.dialog == fact.dialog
        else { return nil }
        return slot
    }

    mutating func fold(_ fact: Event.Returned) {
        guard let frame = frame(of: fact.from), frame != 0 else { return }
        state.scopes[frame].isReturned = true
        if fact.left != nil {
            state.scopes[frame].isLeft = true
            state.open = nil
            state.choosing = nil
            state.casting = 0
        }
        let around = Int(state.scopes[Int(state.scopes[frame].parent)].frame)
        state.latestStep = state.scopes[around].step ?? state.latestStep
    }
}
