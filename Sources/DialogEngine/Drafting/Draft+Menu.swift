import DialogModel

extension Draft {
    /// Comes to a step in an interview: says what is to be said, asks what was begun, and offers the
    /// step's questions until the asker goes on.
    mutating func interview(_ step: CompiledStep, in frame: Int) -> Outcome {
        let slot = conversation.state.scopes[frame].slot(step.local)
        let isClosed = conversation.state[slot].isClosed
        if walk(step.items, of: frame, isClosed ? .closing : .offering) == .waits { return .waits }
        for own in conversation.state.own where conversation.step(of: own) == slot {
            if come(toOwn: own) == .waits { return .waits }
        }
        if isClosed { return .passed }
        if conversation.state.choosing != slot {
            record(.offered(.init(step: conversation.address(of: slot))))
        }
        return .waits
    }

    /// Asks one of the offered questions, in the asker's words if given; a question that was settled
    /// is gone back to.
    mutating func choose(_ place: Address, wording: String?) throws(Fault) {
        guard let step = conversation.state.choosing, conversation.state.open == nil else {
            throw .notNow(.choose)
        }
        guard let slot = conversation.slot(of: place),
            conversation.offered(in: step).contains(where: { $0.slot == slot })
        else {
            throw .unknownQuestion(
                place.item.name,
                nearest: Nearest.to(
                    place.item.name,
                    among: conversation.offered(in: step).map(\.question.question.id.name)
                )
            )
        }
        let words = wording?.trimmed ?? ""
        try Conversation.checkLength(of: words)
        if conversation.state[slot].isSettled {
            guard words.isEmpty else { throw .notNow(.choose) }
            record(.revisiting(.init(place: place)))
        } else if words.isEmpty {
            ask(slot, in: conversation.state.scope(of: slot))
        } else {
            record(.asked(.init(place: place, text: words, variant: nil)))
        }
    }

    /// Asks a question of the asker's own.
    mutating func ask(own text: String) throws(Fault) {
        guard let step = conversation.state.choosing, conversation.state.open == nil else {
            throw .notNow(.ask)
        }
        let words = text.trimmed
        guard !words.isEmpty, hasRoom(for: 1) else { throw .notNow(.ask) }
        try Conversation.checkLength(of: words)
        let place = Address(
            calls: conversation.calls(of: conversation.frame(of: step)),
            item: ItemID("eigen-\(conversation.state.own.count + 1)")
        )
        record(.asked(.init(place: place, text: words, variant: nil, origin: .asker)))
    }

    /// Goes on to the next step.
    mutating func next() throws(Fault) {
        guard let step = conversation.state.choosing, conversation.state.open == nil else {
            throw .notNow(.next)
        }
        let open = conversation.offered(in: step).map(\.slot).filter {
            !conversation.state[$0].isSettled
        }
        record(
            .closed(
                .init(
                    step: conversation.address(of: step),
                    open: open.map(conversation.address)
                )
            )
        )
        proceed()
    }
}

extension Conversation {
    /// The questions of a step that the asker may choose from, as far as there is time.
    func offered(in step: Slot) -> [(slot: Slot, question: CompiledQuestion)] {
        guard let compiled = compiledStep(at: step) else { return [] }
        return offeredQuestions(in: compiled.items, of: frame(of: step), depth: depth(of: step))
    }

    /// Refuses what is longer than is kept.
    static func checkLength(of text: String) throws(Fault) {
        let bytes = text.utf8.count
        guard bytes <= maximumTextBytes else {
            throw .tooLong(bytes: bytes, limit: maximumTextBytes)
        }
    }
}
