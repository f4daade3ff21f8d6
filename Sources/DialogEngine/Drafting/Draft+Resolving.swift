import DialogModel

extension Draft {
    /// Records what became of an answer that is kept, or of one line of it.
    mutating func resolve(_ place: Address, line: Int?, _ fate: Fate) throws(Refusal) {
        guard let slot = conversation.asked(at: place), conversation.isKept(slot),
            let answer = conversation.latestAnswer(slot), answer.keep?.hasFate ?? false
        else { throw .notNow(.resolve) }
        let lines: ClosedRange<Int>? =
            if case .list(let points) = answer.value, !points.isEmpty { 1...points.count } else {
                nil
            }
        switch (lines, line) {
        case (nil, nil): break
        case (let lines?, let line?) where lines.contains(line): break
        case (nil, _?), (_?, _): throw .notNow(.resolve)
        }
        record(.resolved(.init(place: answer.place, line: line, fate: fate)))
    }
}
