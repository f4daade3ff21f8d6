import DialogModel

/// Gives numbers to the names of one dialogue, in the order in which they stand in it.
struct BodyCompiler {
    private struct Draft {
        let loop: Body.Locus?
        var ops: [Op] = []
        var places: [Place] = []
    }

    private(set) var steps: [CompiledStep] = []
    private(set) var loci: [ItemID: Body.Locus] = [:]
    private var drafts = [Draft(loop: nil)]
    private var step = 0
    private let dialog: Dialog
    private let numbers: [DialogID: Int]

    /// The questions on which something in the dialogue depends.
    private let relied: Set<ItemID>
    private let core: Core

    /// For `dialog`; `numbers` are those of the dialogues that it may call.
    init(_ dialog: Dialog, numbers: [DialogID: Int]) {
        self.dialog = dialog
        self.numbers = numbers
        core = Core(of: dialog)
        relied = Set(
            dialog.steps.flatMap { step in
                step.items.flatMap(\.relied) + (step.deepen?.variants.flatMap(\.quoted) ?? [])
            }
        )
    }

    var sections: [Section] {
        drafts.map { Section(loop: $0.loop, ops: $0.ops, places: $0.places) }
    }

    mutating func add(_ step: Step) {
        let number = steps.count
        let isPart = step.part == nil || step.part != steps.last?.step.part
        self.step = drafts[0].places.count
        let local = place(step.id, .step(number), in: 0, nil)
        let first = drafts[0].ops.count
        add(step.items, in: 0, nil)
        let items = first..<drafts[0].ops.count
        let deepen = step.deepen.map {
            place(
                CompiledQuestion(
                    $0,
                    deepens: number,
                    isRelied: true
                ),
                in: 0,
                nil
            )
        }
        steps.append(
            CompiledStep(
                step,
                of: dialog,
                part: (steps.last?.part ?? 0) + (isPart ? 1 : 0),
                local: local,
                items: items,
                deepen: deepen,
                isDeep: deepen == nil && drafts[0].ops[items].contains(where: \.isDeepQuestion)
                    && drafts[0].ops[items].allSatisfy { $0.isDeepQuestion || $0.isSaid }
            )
        )
    }

    /// A recall has the place of a question that is never asked.
    mutating func add(_ recall: Recall) {
        let question = Question(id: recall.id, variants: [], kind: recall.source.kind)
        _ = place(CompiledQuestion(question, isRelied: false), in: 0, nil)
    }

    private mutating func add(_ items: [Item], in section: Int, _ side: Place.Side?) {
        for item in items {
            switch item {
            case .say(let say):
                let local = place(say.id, .say(CompiledText(say.text)), in: section, side)
                drafts[section].ops.append(.say(Int32(local)))
            case .ask(let question):
                let local = place(
                    CompiledQuestion(
                        question,
                        isRelied: relied.contains(question.id),
                        isCore: core.questions.contains(question.id)
                    ),
                    in: section,
                    side
                )
                drafts[section].ops.append(
                    question.opensStep
                        ? .stay(Int32(local))
                        : .ask(Int32(local), isDeep: !Question.Depth.short.includes(question))
                )
            case .branch(let branch): add(branch, in: section, side)
            case .loop(let loop): add(loop, in: section, side)
            case .call(let call):
                let body = numbers[call.dialog]
                let site = Place.CallSite(
                    dialog: call.dialog,
                    body: body,
                    handed: call.handed ?? [],
                    isPlayed: call.isPlayed ?? false
                )
                let local = place(call.id, .call(site), in: section, side)
                drafts[section].ops.append(.call(Int32(local), body: Int32(body ?? -1)))
            case .cast(let cast):
                let local = place(cast.id, .cast(cast.roles), in: section, side)
                drafts[section].ops.append(.cast(Int32(local)))
            }
        }
    }

    private mutating func add(_ branch: Branch, in section: Int, _ side: Place.Side?) {
        let condition = branch.condition
        let local = place(
            branch.id,
            .fork(condition, on: condition.questions),
            in: section,
            side
        )
        let fork = drafts[section].ops.count
        drafts[section].ops.append(.fork(Int32(local), otherwise: 0, end: 0))
        add(branch.then, in: section, Place.Side(fork: local, isThen: true))
        let otherwise = drafts[section].ops.count
        add(branch.otherwise, in: section, Place.Side(fork: local, isThen: false))
        let end = drafts[section].ops.count
        drafts[section].ops[fork] =
            .fork(Int32(local), otherwise: Int32(otherwise), end: Int32(end))
    }

    private mutating func add(_ loop: Loop, in section: Int, _ side: Place.Side?) {
        let inner = drafts.count
        let local = place(loop.id, .loop(list: loop.list, section: inner), in: section, side)
        drafts[section].ops.append(.loop(Int32(local), section: Int32(inner)))
        drafts.append(Draft(loop: Body.Locus(section: section, local: local)))
        add(loop.body, in: inner, nil)
    }

    /// A question has two places: its own, and behind it that of the extra question.
    private mutating func place(
        _ question: CompiledQuestion,
        in section: Int,
        _ side: Place.Side?
    ) -> Int {
        let id = question.question.id
        let local = place(id, .question(question), in: section, side)
        let probe = Address(item: id).probe.item
        let isTaken = loci[probe] != nil
        let extra = drafts[section].places.count
        append(probe, .probe, in: section, side)
        if !isTaken { loci[probe] = Body.Locus(section: section, local: extra) }
        return local
    }

    private mutating func place(
        _ item: ItemID,
        _ thing: Place.Thing,
        in section: Int,
        _ side: Place.Side?
    ) -> Int {
        let local = drafts[section].places.count
        append(item, thing, in: section, side)
        loci[item] = Body.Locus(section: section, local: local)
        return local
    }

    private mutating func append(
        _ item: ItemID,
        _ thing: Place.Thing,
        in section: Int,
        _ side: Place.Side?
    ) {
        drafts[section].places.append(
            Place(item, thing, step: step, side: side)
        )
    }
}

extension Op {
    /// Whether it asks for more time than a short form has.
    fileprivate var isDeepQuestion: Bool {
        if case .ask(_, isDeep: true) = self { true } else { false }
    }

    /// Whether it needs no answer.
    fileprivate var isSaid: Bool { if case .say = self { true } else { false } }
}

extension Item {
    /// The questions on which its forks, loops and wordings depend.
    fileprivate var relied: [ItemID] {
        switch self {
        case .say, .call, .cast: []
        case .ask(let question): question.variants.flatMap(\.quoted)
        case .branch(let branch):
            branch.condition.questions + (branch.then + branch.otherwise).flatMap(\.relied)
        case .loop(let loop): [loop.list] + loop.body.flatMap(\.relied)
        }
    }
}

extension Address {
    /// Where the one extra question stands to which the answer here may lead.
    var probe: Address { sibling(ItemID("\(item).probe")) }
}

extension Question.Depth {
    /// Whether there is time for `question`.
    func includes(_ question: Question) -> Bool {
        switch self {
        case .full: true
        case .short: question.depth == .short
        }
    }
}
