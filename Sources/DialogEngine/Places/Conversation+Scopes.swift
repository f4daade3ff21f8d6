import DialogModel

/// What stands in a scope, and the scopes around it.
extension Conversation {
    /// The dialogue of a scope.
    func body(of scope: Int) -> Body { script.bodies[Int(state.scopes[scope].body)] }

    /// The section whose places a scope has.
    func section(of scope: Int) -> Section {
        body(of: scope).sections[Int(state.scopes[scope].section)]
    }

    /// What stands at a place; `nil` for a question that the script does not have.
    func place(at slot: Slot) -> Place? {
        let number = state.scope(of: slot)
        let scope = state.scopes[number]
        switch scope.kind {
        case .extra: return nil
        case .frame, .line: return section(of: number).places[slot.index - Int(scope.base)]
        }
    }

    /// The script's question at a place; `nil` for extra questions and the asker's own.
    func question(at slot: Slot) -> CompiledQuestion? {
        guard case .question(let question)? = place(at: slot)?.thing else { return nil }
        return question
    }

    /// The step in which a question asks whether to look further.
    func deepened(by slot: Slot) -> ItemID? {
        question(at: slot)?.deepens.map { body(of: state.scope(of: slot)).steps[$0].step.id }
    }

    /// The question that an extra question probes.
    func probed(by slot: Slot) -> Slot? {
        guard case .probe? = place(at: slot)?.thing else { return nil }
        return Slot(slot.index - 1)
    }

    /// The step that a place is a part of.
    func step(of slot: Slot) -> Slot? {
        let scope = state.scopes[state.scope(of: slot)]
        guard let place = place(at: slot) else { return scope.step }
        return state.scopes[Int(scope.frame)].slot(place.step)
    }

    /// The script's step at a place.
    func compiledStep(at slot: Slot) -> CompiledStep? {
        guard case .step(let number)? = place(at: slot)?.thing else { return nil }
        return body(of: state.scope(of: slot)).steps[number]
    }

    /// The frame that a place is in.
    func frame(of slot: Slot) -> Int { Int(state.scopes[state.scope(of: slot)].frame) }

    /// The frame of the innermost dialogue that the user called and that is under way.
    var aside: Int? {
        front.map(frame).flatMap { front in
            frames(from: front).first { state.userCalls.contains(Int32($0)) }
        }
    }

    /// `frame` and those around it, outwards.
    func frames(from frame: Int) -> [Int] {
        var frames = [frame]
        while let last = frames.last, last != 0 {
            frames.append(Int(state.scopes[Int(state.scopes[last].parent)].frame))
        }
        return frames
    }

    /// The lines of a loop that its list has, in order, each a scope.
    func lines(of loop: Slot) -> [Int] {
        let link = Int(state[loop].link)
        guard state.loops.indices.contains(link) else { return [] }
        var lines: [Int] = []
        var next = Int(state.loops[link].head)
        while next >= 0 {
            lines.append(next)
            next = Int(state.scopes[next].next)
        }
        return lines
    }

    /// Every line that a loop ever had.
    func knownLines(of loop: Slot) -> [Int] {
        let link = Int(state[loop].link)
        guard state.loops.indices.contains(link) else { return [] }
        return (Int(state.loops[link].first)..<state.scopes.count).filter {
            state.scopes[$0].owner == loop
        }
    }

    /// The line of a loop that has a number, whether or not its list has it now.
    func line(_ number: Int, of loop: Slot) -> Int? {
        let link = Int(state[loop].link)
        guard state.loops.indices.contains(link) else { return nil }
        return (Int(state.loops[link].first)..<state.scopes.count).first { scope in
            state.scopes[scope].owner == loop && Int(state.scopes[scope].line) == number
        }
    }

    /// A line as the log has it.
    func line(_ scope: Int) -> Event.Looped.Line? {
        let scope = state.scopes[scope]
        guard scope.kind == .line, case .looped(let fact) = log[scope.told] else { return nil }
        return fact.lines[Int(scope.index)]
    }

    /// The scope of a call that was made.
    func scope(of call: Slot) -> Int? {
        let link = Int(state[call].link)
        return state.scopes.indices.contains(link) ? link : nil
    }

    /// Adds the places of the dialogue that was begun.
    mutating func addRoot() {
        let sections = script.bodies[script.root].sections
        _ = state.add(
            Scope(
                kind: .frame,
                body: Int32(script.root),
                section: 0,
                base: 0,
                parent: 0,
                frame: 0,
                depth: 0,
                owner: nil,
                told: 1
            ),
            places: sections[0].places.count
        )
    }

    /// Whether so many more places may be come to.
    func hasRoom(for places: Int) -> Bool {
        state.marks.count + places <= Self.maximumPlaces
    }
}
