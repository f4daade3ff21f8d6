import DialogModel

/// A draft to a dialogue: fragments filled in, names resolved, types and order checked.
struct DialogBuilder {
    /// How deep fragments may use each other.
    static let deepestFragments = 16

    let fragments: [String: FragmentDraft]
    let findings: Findings

    /// The dialogue that `draft` describes.
    ///
    /// It is fit for use only if nothing was reported. What is handed to other dialogues is to be checked
    /// against them.
    func dialog(_ draft: DialogDraft) -> (dialog: Dialog, handings: [Handing]) {
        var declarations = Declarations(fragments: fragments, findings: findings)
        declarations.declare(draft)
        var builder = ItemBuilder(
            declarations: declarations,
            roles: draft.roles.map(\.id.text),
            draft: draft,
            findings: findings
        )
        var scope = Scope(
            frame: Frame(),
            declarations: declarations.questions,
            roles: draft.roles.map(\.id.text),
            findings: findings
        )
        scope.knowledge.seen = Set(draft.recalls.map(\.id.text))
        var steps = draft.steps.map { step(of: $0, in: draft, with: &builder, scope: &scope) }
        if builder.dealt.isEmpty {
            if draft.castsAtOnce { steps[0] = builder.casting(steps[0]) }
        } else {
            for (leaf, role) in draft.roles where !builder.dealt.contains(role.id) {
                findings.report(.reference(.roleNotCast(leaf.text)), at: leaf.spot)
            }
        }
        if let spot = draft.deepenSpot, !steps.contains(where: { $0.deepen != nil }) {
            findings.report(.content(.nothingToDeepen), at: spot)
        }
        let dialog = Dialog(
            id: DialogID(draft.id.text),
            language: draft.language,
            title: draft.title,
            summary: draft.summary,
            source: draft.origin,
            modes: draft.modes,
            minutes: draft.minutes,
            shortcut: draft.shortcut?.text,
            intent: draft.intent.map(IntentID.init),
            roles: draft.roles.map(\.role),
            menus: draft.menus,
            probedIn: draft.probedIn,
            recalls: draft.recalls.isEmpty
                ? nil
                : draft.recalls.map { Recall(id: ItemID($0.id.text), source: $0.source) },
            steps: steps
        )
        return (dialog, builder.handings)
    }

    /// Checks a fragment by itself, whatever its parameters stand for.
    func check(_ fragment: FragmentDraft) {
        var declarations = Declarations(fragments: fragments, findings: findings)
        declarations.declare(fragment)
        var builder = ItemBuilder(
            declarations: declarations,
            roles: nil,
            draft: nil,
            findings: findings
        )
        let frame = Frame(checking: fragment)
        var scope = Scope(
            frame: frame,
            declarations: declarations.questions,
            roles: nil,
            findings: findings
        )
        scope.knowledge.seen = Set(fragment.parameters.map(\.text))
        _ = builder.items(fragment.items, in: &scope)
        for parameter in fragment.parameters
        where !frame.usedParameters.contains(parameter.text) {
            findings.report(.reference(.unusedParameter(parameter.text)), at: parameter.spot)
        }
    }

    private func step(
        of draft: StepDraft,
        in dialog: DialogDraft,
        with builder: inout ItemBuilder,
        scope: inout Scope
    ) -> Step {
        let purpose = draft.purpose.map { builder.template($0, in: scope) }
        // Where it is asked with which step to stay, that one can be chosen too.
        let isOpening = draft.items.contains(where: \.opensStep)
        let option = Option(id: OptionID(draft.id.text), text: draft.title)
        if isOpening, draft.items.contains(where: \.hasFullQuestions) {
            builder.deepSteps.append(option)
        }
        let items = builder.items(draft.items, in: &scope)
        var deepen: Question?
        if !dialog.deepen.isEmpty, items.contains(where: \.hasFullQuestions) {
            deepen = Question(
                id: .deepening(draft.id.text),
                variants: builder.variants(dialog.deepen, in: scope),
                kind: .yesNo
            )
        }
        if !isOpening, items.contains(where: \.hasFullQuestions) {
            builder.deepSteps.append(option)
        }
        // In short form, and where they are chosen, the next step begins without this one's full
        // questions.
        if dialog.hasShortForm || dialog.menus != nil {
            scope.knowledge.sureInFull = scope.knowledge.sure
        }
        return Step(
            id: ItemID(draft.id.text),
            title: draft.title,
            minutes: draft.minutes,
            part: draft.part.map { ItemID($0.text) },
            menus: draft.menus,
            purpose: purpose,
            role: builder.role(draft.role),
            bell: draft.bell ?? dialog.bell,
            intent: draft.intent.map(IntentID.init),
            deepen: deepen,
            items: items
        )
    }
}

extension DialogDraft {
    /// Whether its roles are handed out at its first step, where it says nothing of it: so it is for
    /// meetings from the second format on; before, they were handed out ahead of the first question.
    fileprivate var castsAtOnce: Bool {
        format > 1 && modes.contains(.meeting) && !roles.isEmpty && !steps.isEmpty
    }
}

extension Item {
    /// Whether a question of it is asked only when there is time.
    fileprivate var hasFullQuestions: Bool {
        switch self {
        case .say, .call, .cast: false
        case .ask(let question): question.depth == .full
        case .branch(let branch):
            (branch.then + branch.otherwise).contains(where: \.hasFullQuestions)
        case .loop(let loop): loop.body.contains(where: \.hasFullQuestions)
        }
    }
}
