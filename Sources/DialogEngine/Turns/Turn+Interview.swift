import DialogModel

extension Turn {
    /// Comes to a step in an interview: says what is to be said, asks what was begun, and offers the
    /// step's questions until the asker goes on.
    mutating func interview(_ step: Step, at frame: Frame) -> Outcome {
        let place = frame.address(of: step)
        let isClosed = state.closed.contains(place)
        if walk(step.items, at: frame, isClosed ? .closing : .offering) == .waits { return .waits }
        for own in state.own where state.questions[own]?.step == place {
            if come(toOwn: own) == .waits { return .waits }
        }
        if isClosed { return .passed }
        if state.choosing != place { record(.offered(.init(step: place))) }
        return .waits
    }

    /// Asks one of the offered questions, in the asker's words if given; a question that was settled
    /// is gone back to.
    mutating func choose(_ place: Address, wording: String?) throws(Fault) {
        guard let step = state.choosing, state.open == nil else { throw .notNow(.choose) }
        guard let offered = conversation.offered(in: step).first(where: { $0.place == place }),
            let frame = conversation.frame(around: place)
        else {
            throw .unknownQuestion(
                place.item.name,
                nearest: Nearest.to(
                    place.item.name,
                    among: conversation.offered(in: step).map(\.place.item.name)
                )
            )
        }
        let words = wording?.trimmed ?? ""
        try Conversation.checkLength(of: words)
        if isSettledQuestion(place) {
            guard words.isEmpty else { throw .notNow(.choose) }
            record(.revisiting(.init(place: place)))
        } else if words.isEmpty {
            ask(offered.question, at: frame)
        } else {
            record(.asked(.init(place: place, text: words, variant: nil)))
        }
    }

    /// Asks a question of the asker's own.
    mutating func ask(own text: String) throws(Fault) {
        guard let step = state.choosing, state.open == nil else { throw .notNow(.ask) }
        let words = text.trimmed
        guard !words.isEmpty else { throw .notNow(.ask) }
        try Conversation.checkLength(of: words)
        let place = Address(calls: step.calls, item: ItemID("eigen-\(state.own.count + 1)"))
        record(.asked(.init(place: place, text: words, variant: nil, origin: .asker)))
    }

    /// Goes on to the next step.
    mutating func next() throws(Fault) {
        guard let step = state.choosing, state.open == nil else { throw .notNow(.next) }
        let open = conversation.offered(in: step).map(\.place).filter { !isSettledQuestion($0) }
        record(.closed(.init(step: step, open: open)))
        proceed()
    }

    private func isSettledQuestion(_ place: Address) -> Bool {
        state.questions[place]?.isSettled ?? false
    }
}

extension Conversation {
    /// The questions of a step that the asker may choose from, as far as there is time.
    func offered(in step: Address) -> [(place: Address, question: Question)] {
        guard let frame = frame(of: step.calls), let items = frame.plan.steps[step.item]?.items
        else { return [] }
        return offeredQuestions(in: items, at: frame, depth: state.started.depth)
    }

    /// Refuses what is longer than is kept.
    static func checkLength(of text: String) throws(Fault) {
        let bytes = text.utf8.count
        guard bytes <= maximumTextBytes else {
            throw .tooLong(bytes: bytes, limit: maximumTextBytes)
        }
    }
}
