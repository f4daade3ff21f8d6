import DialogModel

/// What is known of answers at one place of a script, whatever way led to it.
struct Knowledge {
    /// Questions that some way to here asks.
    var seen: Set<String> = []
    /// Questions that have an answer on every way to here.
    var sure: Set<String> = []
    /// The same when the step's full questions are asked too.
    var sureInFull: Set<String> = []

    /// What is known where `condition` holds, or where it does not.
    func assuming(_ condition: Expression?, holds: Bool) -> Knowledge {
        guard let condition else { return self }
        var knowledge = self
        let answered = holds ? condition.answeredIfTrue : condition.answeredIfFalse
        knowledge.sure.formUnion(answered)
        knowledge.sureInFull.formUnion(answered)
        return knowledge
    }

    /// What is known where two ways meet.
    static func joining(_ left: Knowledge, _ right: Knowledge) -> Knowledge {
        Knowledge(
            seen: left.seen.union(right.seen),
            sure: left.sure.intersection(right.sure),
            sureInFull: left.sureInFull.intersection(right.sureInFull)
        )
    }
}

extension Expression {
    /// The questions that certainly have an answer where this holds: a comparison with an unanswered
    /// question is false.
    fileprivate var answeredIfTrue: Set<String> {
        switch self {
        case .answer(let id), .answered(let id), .contains(let id, _): [id.name]
        case .compare(_, let left, let right): left.compared.union(right.compared)
        case .and(let left, let right): left.answeredIfTrue.union(right.answeredIfTrue)
        case .or(let left, let right): left.answeredIfTrue.intersection(right.answeredIfTrue)
        case .not(let inner): inner.answeredIfFalse
        case .number, .text, .truth, .item, .count, .held, .lowest, .highest, .calculate: []
        }
    }

    /// The questions that certainly have an answer where this does not hold.
    fileprivate var answeredIfFalse: Set<String> {
        switch self {
        case .not(let inner): inner.answeredIfTrue
        case .and(let left, let right): left.answeredIfFalse.intersection(right.answeredIfFalse)
        case .or(let left, let right): left.answeredIfFalse.union(right.answeredIfFalse)
        case .number, .text, .truth, .answer, .item, .answered, .count, .contains, .held,
            .lowest, .highest, .compare, .calculate:
            []
        }
    }

    /// The questions whose value a comparison needs.
    private var compared: Set<String> {
        switch self {
        case .answer(let id): [id.name]
        case .calculate(_, let left, let right): left.compared.union(right.compared)
        case .number, .text, .truth, .item, .answered, .count, .contains, .held, .lowest,
            .highest, .not, .and, .or, .compare:
            []
        }
    }
}
