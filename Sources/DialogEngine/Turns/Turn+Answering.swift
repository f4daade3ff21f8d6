import DialogModel

extension Turn {
    /// Answers the open question, or the one gone back to.
    mutating func answer(_ raw: String) throws(Fault) {
        let place = try questionInFront(for: .answer)
        try Conversation.checkLength(of: raw)
        let question = conversation.question(at: place)
        let language = conversation.frame(of: place.calls)?.language ?? state.started.language
        let reader = AnswerReader(
            question: question?.kind ?? .text,
            language: language,
            today: now.localDate
        )
        switch reader.read(raw) {
        case .refused(let reason):
            let attempt = (state.questions[place]?.attempts ?? 0) + 1
            record(.rejected(.init(place: place, raw: raw, reason: reason, attempt: attempt)))
        case .understood(let value):
            let before = state.questions[place]?.answer
            let shown = Shown.text(of: value, options: reader.options, in: language)
            record(
                .answered(
                    .init(
                        place: place,
                        raw: raw,
                        value: value,
                        shown: shown,
                        keep: conversation.keep(at: place)
                    )
                )
            )
            mention(in: value, at: place)
            if before?.value != value {
                reconsider(after: place, was: before?.shown ?? "")
                if let question { probe(question, at: place, answered: value) }
            }
            proceed()
        }
    }

    /// Passes over the open question, or leaves the one gone back to as it was.
    mutating func skip() throws(Fault) {
        let place = try questionInFront(for: .skip)
        guard state.revisiting == nil else {
            record(.left(.init(place: place)))
            proceed()
            return
        }
        let before = state.questions[place]
        if before?.standing == .again(.edit) {
            record(.left(.init(place: place)))
            proceed()
            return
        }
        guard !(conversation.question(at: place)?.required ?? false) else { throw .required }
        record(.skipped(.init(place: place)))
        if let answer = before?.answer { reconsider(after: place, was: answer.shown) }
        proceed()
    }

    /// Goes back to the question before, in the order in which questions were settled.
    mutating func back() throws(Fault) {
        let settled = state.order.filter(canBeRevised)
        let front = state.revisiting ?? state.open
        let before =
            if let front, let position = state.order.firstIndex(of: front) {
                state.order.prefix(position).last(where: canBeRevised)
            } else {
                settled.last
            }
        guard let before else { throw .nothingBefore }
        record(.revisiting(.init(place: before)))
    }

    /// Goes back to a settled question.
    mutating func revise(_ place: Address) throws(Fault) {
        guard state.questions[place] != nil else {
            throw .unknownQuestion(
                place.item.name,
                nearest: Nearest.to(place.item.name, among: state.order.map(\.item.name))
            )
        }
        guard canBeRevised(place) else { throw .notNow(.revise) }
        record(.revisiting(.init(place: place)))
    }

    /// Says what becomes of answers that no longer fit.
    mutating func settle(_ choice: StaleChoice) throws(Fault) {
        guard state.isSettling, state.revisiting == nil else { throw .notNow(.settleStale) }
        let places = state.unfitting.filter { state.questions[$0]?.stale?.reason == .wording }
        record(.settledStale(.init(places: places, choice: choice)))
        proceed()
    }

    private func canBeRevised(_ place: Address) -> Bool {
        guard let record = state.questions[place] else { return false }
        guard record.isSettled, record.unreached == nil else { return false }
        // A skipped question has no answer that could have been marked.
        return record.answer != nil || conversation.isReached(place)
    }

    /// The question that an answer would go to.
    private func questionInFront(for action: Fault.Action) throws(Fault) -> Address {
        if let place = state.revisiting { return place }
        guard !state.isSettling, let place = state.open else { throw .notNow(action) }
        return place
    }

    /// Points out names that the user wanted to keep out.
    private mutating func mention(in value: Value, at place: Address) {
        let texts: [String] =
            switch value {
            case .text(let text): [text]
            case .list(let lines): lines
            case .number, .choice, .truth, .date: []
            }
        let names = Mentions.names(state.started.client.watchedNames, in: texts)
        if !names.isEmpty { record(.mentioned(.init(place: place, names: names))) }
    }
}
