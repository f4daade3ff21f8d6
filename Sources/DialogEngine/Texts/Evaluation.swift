import DialogModel

/// Works out expressions in one scope of a conversation.
///
/// Three-valued: what depends on an unanswered question has no result, and a comparison with it is
/// false. Arithmetic that overflows or divides by zero has no result either.
struct Evaluation {
    let conversation: Conversation
    let scope: Int
    /// Answers that count as not given, since the script no longer comes to them.
    let hidden: Set<Slot>

    /// Whether a condition holds.
    func holds(_ expression: Expression) -> Bool { result(of: expression) == .truth(true) }

    /// What an expression comes to; `nil` where that depends on an unanswered question.
    func result(of expression: Expression) -> Result? {
        switch expression {
        case .number(let number): .number(number)
        case .text(let text): .text(text)
        case .truth(let truth): .truth(truth)
        case .answer(let id): answer(to: id).map { Result($0) }
        case .item(let loop): conversation.line(of: loop, from: scope).map { .text($0) }
        case .answered(let id): .truth(answer(to: id) != nil)
        case .count(let id): .number(Tenths(count(of: id)))
        case .contains(let id, let text): .truth(contains(id, text))
        case .held(let role): .truth(isHeld(role))
        case .lowest(let id): bounds(of: id).lowest.map { .number($0) }
        case .highest(let id): bounds(of: id).highest.map { .number($0) }
        case .not(let inner): .truth(!holds(inner))
        case .and(let left, let right): .truth(holds(left) && holds(right))
        case .or(let left, let right): .truth(holds(left) || holds(right))
        case .compare(let comparison, let left, let right):
            .truth(compare(comparison, result(of: left), result(of: right)))
        case .calculate(let operation, let left, let right):
            calculate(operation, result(of: left), result(of: right)).map { .number($0) }
        }
    }

    /// The recorded answer to a question as seen from here.
    func recorded(_ id: ItemID) -> Event.Answered? {
        guard let slot = conversation.resolve(id, from: scope), !hidden.contains(slot) else {
            return nil
        }
        return conversation.answer(slot)
    }

    /// What an expression can come to.
    enum Result: Equatable {
        case number(Tenths)
        case text(String)
        case truth(Bool)
        case options([OptionID])
        case lines([String])
        case date(CalendarDate)

        init(_ value: Value) {
            switch value {
            case .text(let text): self = .text(text)
            case .list(let lines): self = .lines(lines)
            case .number(let number): self = .number(number)
            case .choice(let options): self = .options(options)
            case .truth(let truth): self = .truth(truth)
            case .date(let date): self = .date(date)
            }
        }
    }

    private func answer(to id: ItemID) -> Value? { recorded(id)?.value }

    private func count(of id: ItemID) -> Int {
        switch answer(to: id) {
        case nil: 0
        case .list(let lines): lines.count
        case .choice(let options): options.count
        case .text, .number, .truth, .date: 1
        }
    }

    private func contains(_ id: ItemID, _ text: String) -> Bool {
        let wanted = FoldedText(text)
        return switch answer(to: id) {
        case .text(let text): FoldedText(text).contains(wanted)
        case .list(let lines): lines.contains { FoldedText($0).contains(wanted) }
        case .choice(let options): options.contains { FoldedText($0.name) == wanted }
        case .number, .truth, .date, nil: false
        }
    }

    private func isHeld(_ role: RoleID) -> Bool {
        let frame = Int(conversation.state.scopes[scope].frame)
        return conversation.casting(of: role, from: frame).map { !$0.people.isEmpty } ?? false
    }

    private func bounds(of id: ItemID) -> (lowest: Tenths?, highest: Tenths?) {
        let question = conversation.resolve(id, from: scope).flatMap(conversation.question)
        return switch question?.question.kind {
        case .scale(let scale): (scale.lowest, scale.highest)
        case .number(let lowest, let highest): (lowest, highest)
        case .text, .list, .choice, .choices, .yesNo, .date, nil: (nil, nil)
        }
    }
}
