import DialogModel
import Wording

/// After a name was pointed out and the answer rewritten without it, the earlier wording can go.
extension HoldStage {
    /// Notes in which answers names are pointed out, and which one was rewritten here without any.
    mutating func hearNames(in events: [RecordedEvent], here: Bool) {
        for recorded in events {
            switch recorded.event {
            case .answered(let fact): drop(fact.place, here: here)
            case .skipped(let fact): drop(fact.place, here: here)
            case .mentioned(let fact):
                // A note is not written anew.
                guard let place = fact.place else { continue }
                named.insert(place)
                if rewritten == place { rewritten = nil }
            case .takenBack(let fact): if rewritten == fact.place { rewritten = nil }
            default: break
            }
        }
    }

    private mutating func drop(_ place: Address, here: Bool) {
        if named.remove(place) != nil, here { rewritten = place }
    }

    /// Asks about it once, before what comes next.
    mutating func offerTakingBack() {
        guard aside == nil, surroundings.isInteractive, let place = rewritten else { return }
        rewritten = nil
        aside = .takeBack(place)
    }

    /// Takes it back after a clear yes, and nothing less.
    ///
    /// What else is said was for a question that is not on the screen yet, and is shown back there.
    mutating func heard(_ line: String, about place: Address) -> [Move] {
        if Confirmation.isYes(line) { return send(.takeBack(place)) }
        if line.trimmed.isEmpty || Confirmation.isNo(line) { return goOn() }
        guard case .answer = TypedLine(line, shortcuts: shortcuts) else {
            return heard(.line(line))
        }
        return keep(line) + goOn()
    }
}
