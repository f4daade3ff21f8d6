import DialogModel

/// With what the conditions of a dialogue compare its questions.
struct Compared {
    /// Numbers that stand in a comparison with the question.
    private(set) var numbers: [ItemID: Set<Tenths>] = [:]
    /// Texts that the answer may hold or be.
    private(set) var texts: [ItemID: [String]] = [:]

    /// What the forks of `dialog` compare.
    init(in dialog: Dialog) {
        for case .branch(let branch) in dialog.allItems { note(branch.condition) }
    }

    private mutating func note(_ expression: Expression) {
        switch expression {
        case .number, .text, .truth, .answer, .item, .answered, .count, .held, .lowest, .highest:
            break
        case .contains(let question, let text): texts[question, default: []].append(text)
        case .not(let inner): note(inner)
        case .and(let left, let right), .or(let left, let right),
            .calculate(_, let left, let right):
            note(left)
            note(right)
        case .compare(_, let left, let right):
            for question in left.questions + right.questions {
                numbers[question, default: []].formUnion(left.numbers + right.numbers)
                texts[question, default: []] += left.quotedTexts + right.quotedTexts
            }
        }
    }
}

extension Expression {
    fileprivate var numbers: [Tenths] {
        switch self {
        case .number(let number): [number]
        case .calculate(_, let left, let right): left.numbers + right.numbers
        case .text, .truth, .answer, .item, .answered, .count, .contains, .held, .lowest,
            .highest, .not, .and, .or, .compare:
            []
        }
    }

    fileprivate var quotedTexts: [String] { if case .text(let text) = self { [text] } else { [] } }
}
