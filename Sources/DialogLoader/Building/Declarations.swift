import DialogModel

/// A question as others may refer to it.
struct Declaration {
    let kind: ValueKind
    /// Where it stands in the dialogue's own file: itself, or the use that brings it.
    let spot: Spot
    /// Where it is written.
    let origin: Spot
    /// Its place in the script.
    let order: Int
    /// The loops around it, by number.
    let loops: [Int]
    let isRequired: Bool
    let isParameter: Bool
}

/// The type of a value, with the facts that a check needs.
enum ValueKind {
    case text
    case list
    case number(isScale: Bool)
    case choice([Option])
    case choices([Option])
    case truth
    case date
    /// A parameter of a fragment checked by itself.
    case anything

    init(_ kind: Question.Kind) {
        self =
            switch kind {
            case .text: .text
            case .list: .list
            case .number: .number(isScale: false)
            case .scale: .number(isScale: true)
            case .choice(let options): .choice(options)
            case .choices(let options): .choices(options)
            case .yesNo: .truth
            case .date: .date
            }
    }

    /// The type as it is named to an author; `nil` for what can be anything.
    var type: Diagnostic.ValueType? {
        switch self {
        case .text: .text
        case .list: .list
        case .number: .number
        case .choice: .choice
        case .choices: .choices
        case .truth: .truth
        case .date: .date
        case .anything: nil
        }
    }
}

/// Every name of a dialogue, gathered before any reference is followed.
struct Declarations {
    /// The most items a dialogue may have once its fragments are filled in.
    static let mostItems = 5_000

    private(set) var questions: [String: Declaration] = [:]
    /// Every name that is taken, with the place that takes it.
    private(set) var taken: [String: Spot] = [:]
    private var loops = 0
    private var items = 0
    private let fragments: [String: FragmentDraft]
    private let findings: Findings

    init(fragments: [String: FragmentDraft], findings: Findings) {
        self.fragments = fragments
        self.findings = findings
    }

    mutating func declare(_ dialog: DialogDraft) {
        for recall in dialog.recalls { declare(recall) }
        for step in dialog.steps {
            take(step.id.text, at: step.id.spot)
            declare(step.items, in: Frame(), loops: [])
            if !dialog.deepen.isEmpty {
                take(ItemID.deepening(step.id.text).name, at: step.id.spot)
            }
        }
    }

    /// Declares what is there before the first question, if it was found.
    private mutating func declare(_ recall: RecallDraft) {
        guard take(recall.id.text, at: recall.id.spot) else { return }
        questions[recall.id.text] = Declaration(
            kind: ValueKind(recall.source.kind),
            spot: recall.id.spot,
            origin: recall.id.spot,
            order: -1,
            loops: [],
            isRequired: false,
            isParameter: false
        )
    }

    /// Declares a fragment by itself: its parameters are questions of any type, asked before.
    mutating func declare(_ fragment: FragmentDraft) {
        for parameter in fragment.parameters {
            take(parameter.text, at: parameter.spot)
            questions[parameter.text] = Declaration(
                kind: .anything,
                spot: parameter.spot,
                origin: parameter.spot,
                order: -1,
                loops: [],
                isRequired: false,
                isParameter: true
            )
        }
        declare(fragment.items, in: Frame(checking: fragment), loops: [])
    }

    private mutating func declare(_ drafts: [ItemDraft], in frame: Frame, loops: [Int]) {
        for draft in drafts {
            items += 1
            guard items <= Self.mostItems else { return }
            switch draft {
            case .say(let id, _, _), .call(let id, _, _):
                takeOptional(id, in: frame)
            case .cast(let cast): takeOptional(cast.id, in: frame)
            case .ask(let question):
                declare(question, in: frame, loops: loops)
            case .branch(let id, _, let then, let otherwise):
                takeOptional(id, in: frame)
                declare(then, in: frame, loops: loops)
                declare(otherwise, in: frame, loops: loops)
            case .loop(let id, _, let variable, let body):
                takeOptional(id, in: frame)
                takeVariable(variable, in: frame)
                self.loops += 1
                declare(body, in: frame, loops: loops + [self.loops])
            case .use(let use):
                guard let fragment = fragment(of: use, in: frame) else { continue }
                declare(
                    fragment.items,
                    in: frame.using(fragment, by: use, arguments: [:]),
                    loops: loops
                )
            }
        }
    }

    private mutating func declare(_ question: QuestionDraft, in frame: Frame, loops: [Int]) {
        let name = frame.full(question.id.text)
        let origin = question.id.spot
        guard take(name, at: frame.use ?? origin) else { return }
        questions[name] = Declaration(
            kind: ValueKind(question.kind),
            spot: frame.use ?? origin,
            origin: origin,
            order: questions.count,
            loops: loops,
            isRequired: question.required,
            isParameter: false
        )
    }

    private mutating func takeOptional(_ id: Leaf?, in frame: Frame) {
        guard let id else { return }
        take(frame.full(id.text), at: frame.use ?? id.spot)
    }

    /// A loop's variable may be used again by another loop, but not be a question's name too.
    private mutating func takeVariable(_ variable: Leaf, in frame: Frame) {
        guard let earlier = questions[frame.full(variable.text)] else { return }
        findings.report(
            .shape(.duplicateName(variable.text, firstLine: earlier.spot.line)),
            at: variable.spot
        )
    }

    @discardableResult
    private mutating func take(_ name: String, at spot: Spot) -> Bool {
        guard let earlier = taken[name] else {
            taken[name] = spot
            return true
        }
        findings.report(.shape(.duplicateName(name, firstLine: earlier.line)), at: spot)
        return false
    }

    /// The fragment that `use` names, if it can be filled in there.
    func fragment(of use: UseDraft, in frame: Frame) -> FragmentDraft? {
        let name = use.fragment.text
        guard let fragment = fragments[name] else {
            let nearest = Spelling.nearest(to: name, among: fragments.keys)
            findings.report(
                .reference(.unknownFragment(name, nearest: nearest)),
                at: use.fragment.spot
            )
            return nil
        }
        if let start = frame.chain.firstIndex(of: name) {
            findings.report(
                .reference(.cyclicFragment(frame.chain[start...] + [name])),
                at: use.fragment.spot
            )
            return nil
        }
        guard frame.chain.count < DialogBuilder.deepestFragments else {
            findings.report(
                .reference(.fragmentsTooDeep(limit: DialogBuilder.deepestFragments)),
                at: use.fragment.spot
            )
            return nil
        }
        guard items <= Self.mostItems else {
            findings.report(
                .file(.tooManyNodes(limit: Self.mostItems)),
                at: use.fragment.spot
            )
            return nil
        }
        return fragment
    }
}
