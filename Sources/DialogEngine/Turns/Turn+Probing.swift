import DialogModel

extension Turn {
    /// Asks one more question where a cue in the answer fires: once a question, and no more often
    /// in a conversation than the lexicon allows.
    mutating func probe(_ question: Question, at place: Address, answered value: Value) {
        guard case .text(let text) = value, case .on = state.probing,
            let lexicon = conversation.script.lexicon, !state.isSettling,
            state.phase == .running
        else { return }
        let record = state.questions[place.probe]
        switch record?.standing {
        case nil: guard state.probes < lexicon.limit else { return }
        case .withdrawn: break
        case .waiting, .again, .answered, .skipped: return
        }
        let match = CueMatch(text, to: question, in: lexicon)
        for cue in question.probes {
            guard let rule = lexicon.rules[cue], !rule.questions.isEmpty,
                let evidence = match.evidence(of: cue)
            else { continue }
            let variant = conversation.probeVariant(of: rule.questions.count)
            let words = rule.questions[variant].replacing("<word>", with: evidence)
            self.record(
                .asked(
                    .init(
                        place: place.probe,
                        occurrence: (record?.asked.occurrence ?? 0) + 1,
                        text: words,
                        variant: variant,
                        origin: .probe(of: place, cue: cue, evidence: evidence)
                    )
                )
            )
            return
        }
    }

    /// Whether the answer to the extra question after `place` speaks of words that the new answer
    /// no longer has.
    func hasOutlived(_ place: Address, answer: Value?) -> Bool {
        guard let record = state.questions[place.probe], record.answer != nil, record.isSettled,
            case .probe(_, let cue, let evidence) = record.asked.origin
        else { return false }
        guard case .text(let text) = answer, let lexicon = conversation.script.lexicon,
            let question = conversation.question(at: place)
        else { return true }
        if evidence.isEmpty {
            return CueMatch(text, to: question, in: lexicon).evidence(of: cue) == nil
        }
        let words = FoldedText.words(of: text).map(\.folded)
        return words.position(of: FoldedText.words(of: evidence).map(\.folded)) == nil
    }
}

extension Conversation {
    /// Which wording of an extra question it is the turn of.
    fileprivate func probeVariant(of count: Int) -> Int {
        let start = (state.started.rotation % count + count) % count
        return (start + state.probes % count) % count
    }
}
