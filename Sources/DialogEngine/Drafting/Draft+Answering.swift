import DialogModel

extension Draft {
    /// Answers the open question, or the one gone back to.
    mutating func answer(_ raw: String) throws(Refusal) {
        let slot = try questionInFront(for: .answer)
        try Conversation.checkLength(of: raw)
        let question = conversation.question(at: slot)
        if question?.question.opensStep ?? false, raw.trimmed.isEmpty {
            return try pass(slot, saying: nil)
        }
        let language = conversation.body(of: conversation.frame(of: slot)).dialog.language
        let reader = AnswerReader(
            question: question?.question.kind ?? .text,
            language: language,
            today: now.localDate
        )
        let pick = PickReader(lines: conversation.lines(offeredAt: slot), language: language)
        switch pick.read(raw) ?? confirmed(raw, at: slot, reader) ?? reader.read(raw) {
        case .refused(let reason):
            let attempt = Int(conversation.state[slot].attempts) + 1
            let place = conversation.address(of: slot)
            record(.rejected(.init(place: place, raw: raw, reason: reason, attempt: attempt)))
        case .doesNotApply: try pass(slot, saying: DoesNotApply.saysMore(raw) ? raw.trimmed : nil)
        case .understood(let value, let words):
            understand(value, words, of: raw, at: slot, reader)
        }
    }

    private mutating func understand(
        _ value: Value,
        _ words: String?,
        of raw: String,
        at slot: Slot,
        _ reader: AnswerReader
    ) {
        let place = conversation.address(of: slot)
        let before = conversation.latestAnswer(slot)
        let shown =
            value == .list([])
            ? raw.trimmed
            : Shown.text(of: value, options: reader.options, in: reader.language)
        record(
            .answered(
                .init(
                    place: place,
                    raw: raw,
                    value: value,
                    shown: shown,
                    words: words,
                    keep: conversation.keep(at: slot)
                )
            )
        )
        let question = conversation.question(at: slot)
        if question?.question.aliases ?? false { alias(shown) }
        var heard = Heard(value, beside: words)
        mention(&heard, at: place)
        if before?.value != value {
            reconsider(after: slot, was: before?.shown ?? "")
            if let question, !isTaken(raw, at: slot, question) {
                probe(question, at: slot, answered: value, &heard)
            }
        }
        proceed()
    }

    /// Whether an answer is just what was suggested, which has been asked on about, if at all, where it
    /// was given.
    private func isTaken(_ raw: String, at slot: Slot, _ question: CompiledQuestion) -> Bool {
        conversation.suggestion(for: question, in: conversation.state.scope(of: slot)) == raw
    }

    /// The answer to what was asked about the answer before: `ja` takes the one thing that was
    /// offered, the same again means it.
    private func confirmed(
        _ raw: String,
        at slot: Slot,
        _ reader: AnswerReader
    ) -> Reading<Value>? {
        guard conversation.state[slot].attempts > 0, let doubt = conversation.log.lastRejection,
            conversation.slot(of: doubt.place) == slot
        else { return nil }
        return Confirmation(of: doubt, readBy: reader).read(raw)
    }

    /// Passes over the open question, or leaves the one gone back to as it was.
    mutating func skip() throws(Refusal) {
        if isCasting { return try cast([:]) }
        let slot = try questionInFront(for: .skip)
        let place = conversation.address(of: slot)
        guard conversation.state.revisiting == nil, conversation.state[slot].standing != .editing
        else {
            record(.left(.init(place: place)))
            proceed()
            return
        }
        try pass(slot, saying: nil)
    }

    /// Passes over a question; what was said with that is kept as a note.
    private mutating func pass(_ slot: Slot, saying note: String?) throws(Refusal) {
        guard !(conversation.question(at: slot)?.question.required ?? false) else {
            throw .required
        }
        let place = conversation.address(of: slot)
        let before = conversation.latestAnswer(slot)
        if let note { record(.noted(.init(place: place, text: note))) }
        record(.skipped(.init(place: place)))
        if let before { reconsider(after: slot, was: before.shown) }
        proceed()
    }

    /// Goes back to the question before, in the order in which questions were settled; from one that
    /// was chosen, to the choice.
    mutating func back() throws(Refusal) {
        if takeBackChoice() { return }
        let rank =
            (conversation.state.revisiting ?? conversation.state.open).map {
                Int(conversation.state[$0].rank)
            } ?? 0
        let settled =
            rank > 0 ? conversation.state.order.prefix(rank - 1) : conversation.state.order[...]
        guard let before = settled.last(where: canBeRevised) else { throw .nothingBefore }
        record(.revisiting(.init(place: conversation.address(of: before))))
    }

    /// Goes back to a settled question.
    mutating func revise(_ place: Address) throws(Refusal) {
        guard let slot = conversation.asked(at: place) else {
            throw .unknownQuestion(
                place.item.name,
                nearest: Nearest.to(
                    place.item.name,
                    among: conversation.state.order.map { conversation.address(of: $0).item.name }
                )
            )
        }
        guard canBeRevised(slot) else { throw .notNow(.revise) }
        record(.revisiting(.init(place: place)))
    }

    /// Says what becomes of answers that no longer fit.
    mutating func settle(_ choice: StaleChoice) throws(Refusal) {
        guard conversation.state.isSettling, conversation.state.revisiting == nil else {
            throw .notNow(.settleStale)
        }
        let places = conversation.state.unfitting.filter(conversation.state.waitsForChoice).map(
            conversation.address
        )
        record(.settledStale(.init(places: places, choice: choice)))
        proceed()
    }

    private func canBeRevised(_ slot: Slot) -> Bool {
        let mark = conversation.state[slot]
        guard mark.isSettled, mark.isAsked, mark.unreached == 0 else { return false }
        // A skipped question has no answer that could have been marked.
        return mark.answered != 0 || conversation.isReached(slot)
    }

    /// The question that an answer would go to.
    private func questionInFront(for action: Refusal.Action) throws(Refusal) -> Slot {
        if let slot = conversation.state.revisiting { return slot }
        guard !conversation.state.isSettling, let slot = conversation.state.open else {
            throw .notNow(action)
        }
        return slot
    }

    /// Points out names that the user wanted to keep out.
    mutating func mention(_ heard: inout Heard, at place: Address?) {
        let watched = conversation.client.watchedNames
        guard !watched.isEmpty else { return }
        let names = Mentions.names(watched, in: heard.words)
        if !names.isEmpty { record(.mentioned(.init(place: place, names: names))) }
    }

    /// The same in a note, or in a question of somebody's own.
    mutating func mention(in words: String) {
        var heard = Heard(.text(words), beside: nil)
        mention(&heard, at: nil)
    }
}
