import DialogModel

/// What the engine made of an answer that is taken back.
extension TakingBack {
    /// A question, with blanks for what it quotes of the answers before; `said` is what stood in each
    /// place when it was asked.
    func made(_ fact: Event.Asked, of said: [Address: String]) -> Event.Asked {
        // The words of an asker are an answer of theirs, and stay.
        guard fact.variant != nil else { return fact }
        var text = fact.text
        var origin = fact.origin
        if case .probe(place, _, let evidence) = origin, !isStillSaid(evidence) {
            text = text.blanking(evidence, as: Blanks.plain)
            origin = origin.reworded { _ in Blanks.plain }
        }
        for quoted in fact.quotes { text = quoting(said[quoted], in: text) }
        return fact.asking(quotingLines(around: fact.place, in: text), from: origin)
    }

    /// The same for what was said.
    func made(_ fact: Event.Said, of said: [Address: String]) -> Event.Said {
        var text = fact.text
        for quoted in quoted(at: fact.place) { text = quoting(said[quoted], in: text) }
        return Event.Said(place: fact.place, text: quotingLines(around: fact.place, in: text))
    }

    /// The same for the lines of a list.
    func made(_ fact: Event.Looped) -> Event.Looped {
        guard let loop = conversation.slot(of: fact.place), goesOver(loop) else { return fact }
        return fact.reworded(blanks.blanked)
    }

    /// Whether an answer may be a line of the list.
    func isPicked(_ fact: Event.Answered) -> Bool {
        guard let pick = conversation.slot(of: fact.place),
            let list = conversation.question(at: pick)?.question.lines,
            let from = conversation.resolve(list, from: conversation.state.scope(of: pick))
        else { return false }
        return places.values.contains(from)
    }

    /// The same, with a blank for a line that was taken back, whether it was chosen or typed: equal
    /// answers stay equal.
    func picked(_ fact: Event.Answered) -> Event.Answered {
        let line = blanks.blanked(fact.shown)
        return Event.Answered(
            place: fact.place,
            raw: fact.raw.trimmed == fact.shown ? line : fact.raw,
            value: .text(line),
            shown: line,
            words: fact.words,
            keep: fact.keep
        )
    }

    private func quoting(_ said: String?, in text: String) -> String {
        guard let said else { return text }
        return text.blanking(said, as: blanked(shown: said))
    }

    /// With blanks for the lines that `place` stands in.
    private func quotingLines(around place: Address, in text: String) -> String {
        guard !place.lines.isEmpty, let slot = conversation.slot(of: place) else { return text }
        var text = text
        var scope = conversation.state.scope(of: slot)
        while conversation.state.scopes[scope].kind == .line {
            if let loop = conversation.state.scopes[scope].owner, goesOver(loop),
                let line = conversation.line(scope)
            {
                text = text.blanking(line.text, as: blanks.blanked(line.text))
            }
            scope = Int(conversation.state.scopes[scope].parent)
        }
        return text
    }

    /// Where the answers stand that are quoted in what is said at a place.
    private func quoted(at place: Address) -> [Address] {
        guard let said = conversation.slot(of: place) else { return [] }
        let quoted: [ItemID] =
            switch conversation.place(at: said)?.thing {
            case .say(let text): text.quoted
            case .step: conversation.compiledStep(at: said)?.purpose?.quoted ?? []
            case .question, .probe, .fork, .loop, .call, .cast, nil: []
            }
        let scope = conversation.state.scope(of: said)
        return quoted.compactMap { conversation.resolve($0, from: scope) }
            .map(conversation.address)
    }

    /// Whether a loop goes over the lines of the answer.
    private func goesOver(_ loop: Slot) -> Bool {
        guard case .loop(let list, _)? = conversation.place(at: loop)?.thing else { return false }
        return conversation.resolve(list, from: conversation.state.scope(of: loop))
            .map(places.values.contains) ?? false
    }

    /// Whether the answer that counts has these words too.
    private func isStillSaid(_ evidence: String) -> Bool {
        guard !evidence.isEmpty else { return true }
        guard case .text(let text)? = current?.value else { return false }
        let words = FoldedText.words(of: text).map(\.folded)
        return words.position(of: FoldedText.words(of: evidence).map(\.folded)) != nil
    }
}
