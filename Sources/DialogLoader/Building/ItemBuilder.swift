import DialogModel

/// Drafts of items to items, walked in the order in which they are asked.
struct ItemBuilder {
    let declarations: Declarations
    /// The dialogue's roles; `nil` where a fragment is checked by itself.
    let roles: [String]?
    /// The dialogue; `nil` where a fragment is checked by itself.
    let draft: DialogDraft?
    let findings: Findings
    private var numbering: Numbering
    private var loops = 0
    /// The roles that are handed out so far.
    private(set) var dealt: Set<RoleID> = []
    /// The steps so far of which something is left out where there is little time.
    var deepSteps: [Option] = []
    /// What is handed to other dialogues.
    var handings: [Handing] = []

    init(
        declarations: Declarations,
        roles: [String]?,
        draft: DialogDraft?,
        findings: Findings
    ) {
        self.declarations = declarations
        self.roles = roles
        self.draft = draft
        self.findings = findings
        numbering = Numbering(taken: Set(declarations.taken.keys))
    }

    /// The items, after which `scope` knows what they ask.
    mutating func items(_ drafts: [ItemDraft], in scope: inout Scope) -> [Item] {
        var items: [Item] = []
        for draft in drafts { items += self.items(draft, in: &scope) }
        return items
    }

    /// `step` with all roles handed out first.
    mutating func casting(_ step: Step) -> Step {
        let name = numbering.name(nil, kind: "cast", in: Frame())
        let cast = Item.cast(Cast(id: name, roles: (roles ?? []).map { RoleID($0) }))
        return Step(
            id: step.id,
            title: step.title,
            minutes: step.minutes,
            part: step.part,
            menus: step.menus,
            purpose: step.purpose,
            role: step.role,
            bell: step.bell,
            intent: step.intent,
            deepen: step.deepen,
            items: [cast] + step.items
        )
    }

    private mutating func items(_ draft: ItemDraft, in scope: inout Scope) -> [Item] {
        switch draft {
        case .say(let id, let text, let intent):
            let name = numbering.name(id, kind: "say", in: scope.frame)
            let text = template(text, in: scope)
            return [.say(Say(id: name, text: text, intent: intent.map(IntentID.init)))]
        case .ask(let draft): return [.ask(question(draft, in: &scope))]
        case .branch(let id, let condition, let then, let otherwise):
            let name = numbering.name(id, kind: "if", in: scope.frame)
            let condition = condition.flatMap { ExpressionChecker(scope: scope).condition($0) }
            var thenScope = scope
            thenScope.knowledge = scope.knowledge.assuming(condition, holds: true)
            let thenItems = items(then, in: &thenScope)
            var elseScope = scope
            elseScope.order = thenScope.order
            elseScope.knowledge = scope.knowledge.assuming(condition, holds: false)
            let elseItems = items(otherwise, in: &elseScope)
            scope.order = elseScope.order
            scope.knowledge = .joining(thenScope.knowledge, elseScope.knowledge)
            return [
                .branch(
                    Branch(
                        id: name,
                        condition: condition ?? .truth(false),
                        then: thenItems,
                        otherwise: elseItems
                    )
                )
            ]
        case .loop(let id, let list, let variable, let body):
            let name = numbering.name(id, kind: "each", in: scope.frame)
            let list = self.list(list, in: scope)
            var inner = scope
            loops += 1
            inner.loops.append(loops)
            inner.variables[variable.text] = name
            inner.resolving = list.flatMap(kept)
            let bodyItems = items(body, in: &inner)
            scope.order = inner.order
            return [
                .loop(
                    Loop(
                        id: name,
                        list: ItemID(list ?? ""),
                        variable: variable.text,
                        body: bodyItems
                    )
                )
            ]
        case .call(let id, let dialog, let handed):
            let name = numbering.name(id, ofCall: dialog.text, in: scope.frame)
            let told = handed.compactMap { self.handed($0.question, $0.answer, dialog, in: scope) }
            return [
                .call(
                    Call(
                        id: name,
                        dialog: DialogID(dialog.text),
                        handed: told.isEmpty ? nil : told,
                        isPlayed: self.draft?.setting.kind == .exercise ? true : nil
                    )
                )
            ]
        case .cast(let draft):
            let name = numbering.name(draft.id, kind: "cast", in: scope.frame)
            let intent = draft.intent.map(IntentID.init)
            let roles = cast(draft.roles, at: draft.spot)
            return [.cast(Cast(id: name, roles: roles, intent: intent))]
        case .use(let use): return fill(use, in: &scope)
        }
    }

    private mutating func fill(_ use: UseDraft, in scope: inout Scope) -> [Item] {
        guard let fragment = declarations.fragment(of: use, in: scope.frame) else { return [] }
        let arguments = ArgumentReader(scope: scope, use: use, fragment: fragment).arguments()
        var inner = scope.entering(scope.frame.using(fragment, by: use, arguments: arguments))
        let items = items(fragment.items, in: &inner)
        scope.knowledge = inner.knowledge
        scope.order = inner.order
        return items
    }

    private mutating func question(_ draft: QuestionDraft, in scope: inout Scope) -> Question {
        var inner = scope
        inner.isInFull = draft.depth == .full
        let suggestions = draft.suggestions.compactMap { leaf in
            self.question(leaf, in: inner).map { ItemID($0.id) }
        }
        let question = Question(
            id: ItemID(scope.frame.full(draft.id.text)),
            variants: variants(draft.variants, in: inner),
            kind: kind(of: draft, in: scope),
            required: draft.required,
            hint: draft.hint.map { template($0, in: inner) },
            why: draft.why.map { template($0, in: inner) },
            depth: draft.depth,
            probes: draft.probes,
            keep: draft.keep,
            intent: draft.intent.map(IntentID.init),
            role: role(draft.role),
            suggestions: suggestions.isEmpty ? nil : suggestions,
            lines: draft.lines.flatMap { list($0, in: inner) }.map { ItemID($0) },
            opensStep: draft.opensStep,
            resolves: draft.resolves,
            aliases: draft.aliases
        )
        if draft.resolves, scope.resolving == nil {
            findings.report(.content(.nothingToResolve), at: draft.id.spot)
        }
        if draft.opensStep, deepSteps.isEmpty {
            findings.report(.content(.nothingToDeepen), at: draft.id.spot)
        }
        let hasShortForm = self.draft?.hasShortForm ?? false
        if draft.depth == .full, !hasShortForm, self.draft?.minutes?.short != nil {
            findings.report(.content(.neverInShort), at: draft.depthSpot)
        }
        let id = question.id.name
        scope.order += 1
        scope.knowledge.seen.insert(id)
        if draft.required {
            scope.knowledge.sureInFull.insert(id)
            if draft.depth == .short || !hasShortForm { scope.knowledge.sure.insert(id) }
        }
        return question
    }

    /// The list question that a loop goes through.
    private func list(_ leaf: Leaf, in scope: Scope) -> String? {
        let term = Term(naming: leaf)
        guard let referent = scope.resolve(leaf.text, at: term) else { return nil }
        if case .question(let id, let declaration) = referent {
            switch declaration.kind {
            case .list, .anything: return id
            case .text, .number, .choice, .choices, .truth, .date: break
            }
        }
        ExpressionChecker(scope: scope).report(.notAList(leaf.text), about: term)
        return nil
    }

    /// The roles that are handed out: those named, or all.
    private mutating func cast(_ wanted: [Leaf]?, at spot: Spot) -> [RoleID] {
        let all = (roles ?? []).map { RoleID($0) }
        if all.isEmpty, roles != nil { findings.report(.content(.castWithoutRoles), at: spot) }
        let named = all.isEmpty && roles != nil ? [] : wanted?.compactMap { role($0) }
        let cast = named ?? all
        dealt.formUnion(cast)
        return cast
    }

    /// The role that `leaf` names.
    func role(_ leaf: Leaf?) -> RoleID? {
        leaf.map { findings.role($0.text, among: roles, at: $0.spot) }
    }
}

extension Findings {
    /// The role `name`, reported where the dialogue's roles are known and it is none of them.
    func role(_ name: String, among roles: [String]?, at spot: Spot) -> RoleID {
        if let roles, !roles.contains(name) {
            let nearest = Spelling.nearest(to: name, among: roles)
            report(.reference(.unknownRole(name, nearest: nearest)), at: spot)
        }
        return RoleID(name)
    }
}
