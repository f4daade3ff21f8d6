import DialogModel

/// What became of questions.
extension Reading {
    /// A question is asked, for the first time or again.
    ///
    /// One that was interrupted before it had an answer moves to where it is asked again.
    mutating func ask(_ asked: Event.Asked, by asker: String?) {
        guard var entry = entries[asked.place] else {
            entries[asked.place] = Entry(place: asked.place, asked: asked, asker: asker)
            if case .probe(let of, _, _) = asked.origin, index(of: of) != nil {
                attach(.question(asked.place), to: of)
                return go(after: of)
            }
            return insert(.question(asked.place))
        }
        entry.asked = asked
        entry.asker = asker
        entries[asked.place] = entry
        if entry.givens.isEmpty, let index = index(of: asked.place) {
            pieces.remove(at: index)
            if index < cursor { cursor -= 1 }
            insert(.question(asked.place))
        }
    }

    /// A question is answered or passed over.
    mutating func settle(
        _ place: Address,
        _ content: Entry.Given.Content,
        isScore: Bool = false,
        by: String?
    ) {
        guard let question = entries[place]?.asked.text else { return }
        revisited = nil
        let given = Entry.Given(question: question, content: content, isScore: isScore, by: by)
        entries[place]?.givens.append(given)
        entries[place]?.holdsName = false
        go(after: place)
    }

    /// An answer is left as it was; where its question was asked anew, it is the answer to that.
    mutating func leave(_ place: Address) {
        if revisited == place {
            revisited = nil
        } else if let last = entries[place]?.givens.indices.last,
            let question = entries[place]?.asked.text
        {
            entries[place]?.givens[last].question = question
            entries[place]?.givens[last].stale = nil
        }
    }

    /// A fork is taken, or taken anew.
    mutating func take(_ fork: Event.Branched) {
        if let before = footing.forks.updateValue(fork.held, forKey: fork.place) {
            replaced.forks[fork.place] = before
        }
        come(to: fork.place)
    }

    /// A loop's lines are fixed, or fixed anew.
    mutating func go(over loop: Event.Looped) {
        let lines = Set(loop.lines.map(\.number))
        if let before = footing.loops.updateValue(lines, forKey: loop.place) {
            replaced.loops[loop.place] = before
        }
        come(to: loop.place)
    }

    /// Answers no longer fit.
    mutating func mark(_ stale: Event.BecameStale) {
        for answer in stale.answers {
            guard let last = entries[answer.place]?.givens.indices.last else { continue }
            entries[answer.place]?.givens[last].stale = Entry.Stale(
                reason: answer.reason,
                because: stale.because,
                was: stale.was,
                footing: replaced
            )
        }
    }

    /// A note is made.
    mutating func add(_ note: Event.Noted, by: String?, at moment: Timestamp) {
        if ended != nil {
            laterNotes.append((note.text, moment))
        } else {
            attach(.note(note.text, by: by, at: note.place), to: note.place)
        }
    }

    private mutating func come(to fork: Address) {
        if !go(afterFork: fork) { insert(.fork(fork)) }
        freshen()
    }

    /// An answer that a fork had left behind fits again when the fork is back as it was.
    private mutating func freshen() {
        for place in entries.keys {
            guard let last = entries[place]?.givens.indices.last,
                let stale = entries[place]?.givens[last].stale, stale.reason == .branch,
                stale.footing.holds(for: place, in: footing)
            else { continue }
            entries[place]?.givens[last].stale = nil
        }
    }

    private func index(of place: Address) -> Int? { pieces.firstIndex(of: .question(place)) }
}

extension Footing {
    /// Whether forks stand in `now` as they did, and loops have the lines that `place` needs.
    fileprivate func holds(for place: Address, in now: Footing) -> Bool {
        guard !forks.isEmpty || !loops.isEmpty else { return false }
        let lines = Set(place.lines)
        return forks.allSatisfy { now.forks[$0.key] == $0.value }
            && loops.allSatisfy { loop in
                loop.value.intersection(lines).isSubset(of: now.loops[loop.key] ?? [])
            }
    }
}
