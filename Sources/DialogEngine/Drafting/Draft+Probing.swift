import DialogModel

extension Draft {
    /// Asks one more question where a cue in the answer fires: once a question, and no more often
    /// in a conversation than the lexicon allows.
    mutating func probe(
        _ question: CompiledQuestion,
        at slot: Slot,
        answered value: Value,
        _ heard: inout Heard
    ) {
        let probes = question.question.probes
        guard !probes.isEmpty, case .text(let text) = value, conversation.state.isProbing,
            let lexicon = conversation.script.pinned.lexicon, !conversation.state.isSettling,
            conversation.state.phase == .running
        else { return }
        switch conversation.state[slot.probe].standing {
        case .unasked: guard conversation.state.probes < lexicon.limit else { return }
        case .withdrawn: break
        case .waiting, .again, .editing, .answered, .skipped, .given: return
        }
        let match = CueMatch(heard.words[0], of: text, asking: probes, in: lexicon)
        for cue in probes {
            guard let rule = lexicon.rules[cue], !rule.questions.isEmpty,
                let evidence = match.evidence(of: cue)
            else { continue }
            let variant = conversation.probeVariant(of: rule.questions.count)
            let words = rule.questions[variant].replacing("<word>", with: evidence)
            record(
                .asked(
                    .init(
                        place: conversation.address(of: slot.probe),
                        occurrence: (conversation.asked(slot.probe)?.occurrence ?? 0) + 1,
                        text: words,
                        variant: variant,
                        origin: .probe(
                            of: conversation.address(of: slot),
                            cue: cue,
                            evidence: evidence
                        )
                    )
                )
            )
            return
        }
    }

    /// Whether the answer to the extra question after a question speaks of words that the new answer
    /// no longer has.
    func hasOutlived(_ slot: Slot, answer: Value?) -> Bool {
        let mark = conversation.state[slot.probe]
        guard mark.answered != 0, mark.isSettled,
            case .probe(_, let cue, let evidence)? = conversation.asked(slot.probe)?.origin
        else { return false }
        guard case .text(let text) = answer, let lexicon = conversation.script.pinned.lexicon,
            let question = conversation.question(at: slot)?.question
        else { return true }
        let words = FoldedText.words(of: text)
        if evidence.isEmpty {
            let match = CueMatch(words, of: text, asking: question.probes, in: lexicon)
            return match.evidence(of: cue) == nil
        }
        return words.map(\.folded).position(of: FoldedText.words(of: evidence).map(\.folded)) == nil
    }
}

extension Conversation {
    /// Which wording of an extra question it is the turn of.
    fileprivate func probeVariant(of count: Int) -> Int {
        let start = (started.rotation % count + count) % count
        return (start + state.probes % count) % count
    }
}
