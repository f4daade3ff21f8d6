import DialogModel

/// Where on the page things come.
extension Reading {
    /// Puts `piece` where reading has come, and goes on after it.
    mutating func insert(_ piece: Piece) {
        pieces.insert(piece, at: cursor)
        cursor += 1
    }

    /// Puts `piece` behind the question `place` and what already hangs on it, or else where reading
    /// has come.
    mutating func attach(_ piece: Piece, to place: Address?) {
        guard let place, let index = index(after: place) else { return insert(piece) }
        pieces.insert(piece, at: index)
        if index <= cursor { cursor += 1 }
    }

    /// Begins a step; steps follow each other, so it comes after everything of its dialogue.
    mutating func enter(_ step: Event.Entered) {
        cursor = end(of: step.step.calls)
        insert(.step(step))
    }

    /// Goes on after the last piece of the call `calls`.
    mutating func come(backFrom calls: [Address.CallSite]) { cursor = max(cursor, end(of: calls)) }

    /// Goes on after the question `place` and what hangs on it.
    mutating func go(after place: Address) {
        if let index = index(after: place) { cursor = index }
    }

    /// Goes on after the fork or loop `place`, and after what its lines led to; `nil` if reading has
    /// not come there before.
    mutating func go(afterFork place: Address) -> Bool {
        guard let mark = pieces.firstIndex(of: .fork(place)) else { return false }
        cursor = pieces[(mark + 1)...].firstIndex { !isInside($0, place) } ?? pieces.count
        return true
    }

    private func index(after place: Address) -> Int? {
        guard let question = pieces.firstIndex(of: .question(place)) else { return nil }
        return pieces[(question + 1)...].firstIndex { !hangs($0, on: place) } ?? pieces.count
    }

    private func hangs(_ piece: Piece, on place: Address) -> Bool {
        switch piece {
        case .note, .bell, .resumed: return true
        case .step, .called, .fork, .unknown: return false
        case .question(let other):
            guard case .probe(of: place, cue: _, evidence: _)? = entries[other]?.asked.origin
            else { return false }
            return true
        }
    }

    private func isInside(_ piece: Piece, _ loop: Address) -> Bool {
        switch piece {
        case .question(let place), .fork(let place):
            place.calls == loop.calls && place.lines.count > loop.lines.count
                && place.lines.starts(with: loop.lines)
        case .note, .bell, .resumed: true
        case .step, .called, .unknown: false
        }
    }

    private func end(of calls: [Address.CallSite]) -> Int {
        guard !calls.isEmpty else { return pieces.count }
        let last = pieces.lastIndex { piece in
            switch piece {
            case .step(let step): step.step.calls.starts(with: calls)
            case .called(let call): (call.inside + [call.site]).starts(with: calls)
            case .question(let place), .fork(let place): place.calls.starts(with: calls)
            case .note, .bell, .resumed, .unknown: false
            }
        }
        guard var index = last.map({ $0 + 1 }) else { return cursor }
        while index < pieces.count, case .note = pieces[index] { index += 1 }
        return index
    }
}
