import DialogModel

/// The trees of items to their drafts.
struct ItemReader {
    /// How deep branches and loops may stand inside each other in one file.
    static let deepest = 16

    let findings: Findings
    private let depth: Int

    init(findings: Findings, depth: Int = 0) {
        self.findings = findings
        self.depth = depth
    }

    /// The items of the list `key`, which must be there.
    func items(under key: String, of fields: Fields) -> [ItemDraft] {
        fields.list(key).flatMap(items)
    }

    /// The item `tree`, and its follow-up where it has one.
    private func items(_ tree: Tree) -> [ItemDraft] {
        guard case .map(let map) = tree else {
            _ = Fields(tree, key: "do", known: [], findings: findings)
            return []
        }
        guard let (head, fields) = head(of: map, tree) else { return [] }
        let inner = ItemReader(findings: findings, depth: depth + 1)
        switch head {
        case .say:
            let id = fields.optionalName("id")
            let intent = fields.optionalWord("intent")?.text
            return fields.optionalTemplate("say").map { [.say(id: id, $0, intent: intent)] } ?? []
        case .branch, .each:
            guard depth < Self.deepest else {
                findings.report(.file(.tooDeep(limit: Self.deepest)), at: fields.spot)
                return []
            }
            return head == .branch ? [inner.branch(fields)] : inner.loop(fields).map { [$0] } ?? []
        case .call:
            let id = fields.optionalName("id")
            let handed = fields.pairs("with").map { (question: $0.key, answer: $0.value) }
            return fields.name("call").map { [.call(id: id, dialog: $0, handed: handed)] } ?? []
        case .cast: return cast(fields).map { [$0] } ?? []
        case .use:
            return UseReader(findings: findings).use(fields).map { [.use($0)] } ?? []
        case .ask, .list, .pick, .client, .number, .scale, .choice, .choices, .yesNo, .date, .stay,
            .resolve:
            let reader = QuestionReader(head: head, fields: fields)
            return [reader.question().map(ItemDraft.ask), reader.follow().map(ItemDraft.use)]
                .compactMap { $0 }
        }
    }

    /// The one key that says what the item does.
    private func head(of map: Entries, _ tree: Tree) -> (ItemHead, Fields)? {
        let found = map.pairs.filter { KnownKeys.heads.contains($0.key.text) }.map(\.key)
        guard let first = found.first, let head = ItemHead(rawValue: first.text) else {
            reportMissingHead(of: map, tree)
            return nil
        }
        if found.count > 1 {
            findings.report(.content(.severalHeads(found.map(\.text))), at: found[1].spot)
        }
        let others = found.map(\.text).filter { $0 != head.rawValue }
        var known = [head.rawValue] + head.keys + others
        if map["follow"] != nil, head != .scale {
            let key = map.pairs.first { $0.key.text == "follow" }?.key
            findings.report(.content(.followWithoutScale), at: key?.spot ?? map.spot)
            known.append("follow")
        }
        return Fields(tree, key: "do", known: known, findings: findings).map { (head, $0) }
    }

    /// An item without a head often has it misspelt.
    private func reportMissingHead(of map: Entries, _ tree: Tree) {
        guard let first = map.pairs.first?.key else {
            findings.report(.content(.noHead), at: map.spot)
            return
        }
        let isKnown = KnownKeys.all.contains(first.text)
        let nearest = Spelling.nearest(to: first.text, among: KnownKeys.heads)
        findings.report(
            isKnown || nearest == nil
                ? .content(.noHead) : .shape(.unknownKey(first.text, nearest: nearest)),
            at: first.spot
        )
    }

    private func branch(_ fields: Fields) -> ItemDraft {
        let id = fields.optionalName("id")
        let then = items(under: "then", of: fields)
        let otherwise = fields.optionalList("else").flatMap(items)
        let condition = fields.word("if").flatMap {
            ExpressionParser.term(in: $0, findings: findings)
        }
        return .branch(id: id, condition: condition, then: then, otherwise: otherwise)
    }

    /// The roles in a list, or `all`.
    private func cast(_ fields: Fields) -> ItemDraft? {
        var roles: [Leaf]?
        if case .leaf(let leaf)? = fields.map["cast"], leaf.text == "all" {
            roles = nil
        } else {
            roles = fields.list("cast").compactMap { fields.word($0, key: "cast") }
        }
        let draft = CastDraft(
            id: fields.optionalName("id"),
            roles: roles,
            intent: fields.optionalWord("intent")?.text,
            spot: fields.spot(of: "cast")
        )
        return roles?.isEmpty ?? false ? nil : .cast(draft)
    }

    private func loop(_ fields: Fields) -> ItemDraft? {
        let id = fields.optionalName("id")
        let body = items(under: "do", of: fields)
        guard let list = fields.word("each"), let variable = fields.name("as") else { return nil }
        return .loop(id: id, list: list, variable: variable, body: body)
    }
}

/// `use:` to its draft.
struct UseReader {
    let findings: Findings

    func use(_ fields: Fields) -> UseDraft? {
        guard let fragment = fields.name("use") else { return nil }
        let prefix = fields.optionalName("as") ?? fragment
        return UseDraft(
            fragment: fragment,
            arguments: .named(
                fields.pairs("with").map { (parameter: $0.key, question: $0.value) }
            ),
            prefix: prefix,
            spot: fields.spot
        )
    }
}
