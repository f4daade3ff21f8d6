import DialogModel

/// A template as an author writes it: `Je gaf een <score>` or `geen <score - 1>`.
func text(_ source: String) -> Template {
    var parts: [Template.Part] = []
    for (index, piece) in source.split(separator: "<", omittingEmptySubsequences: false)
        .enumerated()
    {
        guard index > 0 else {
            parts.append(.literal(String(piece)))
            continue
        }
        let halves = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
        parts.append(.value(expression(String(halves[0]))))
        parts.append(.literal(String(halves[1])))
    }
    return Template(parts: parts.filter { $0 != .literal("") })
}

/// What stands between the brackets: a name, a loop's line as `@loop`, or a sum with a number.
private func expression(_ source: String) -> Expression {
    let words = source.split(separator: " ").map(String.init)
    if words[0].hasPrefix("@") { return .item(loop: ItemID(String(words[0].dropFirst()))) }
    let answer = Expression.answer(ItemID(words[0]))
    guard words.count == 3, let operation = Expression.Operation(rawValue: words[1]),
        let number = Int(words[2])
    else { return answer }
    return .calculate(operation, answer, .number(Tenths(number)))
}

func question(
    _ id: ItemID,
    _ variants: String...,
    kind: Question.Kind = .text,
    required: Bool = false,
    hint: String? = nil,
    why: String? = nil,
    depth: Question.Depth = .short,
    probes: [Cue] = [],
    keep: Keep? = nil,
    role: RoleID? = nil
) -> Question {
    Question(
        id: id,
        variants: variants.map(text),
        kind: kind,
        required: required,
        hint: hint.map(text),
        why: why.map(text),
        depth: depth,
        probes: probes,
        keep: keep,
        role: role
    )
}

func ask(
    _ id: ItemID,
    _ wording: String,
    kind: Question.Kind = .text,
    required: Bool = false,
    depth: Question.Depth = .short,
    probes: [Cue] = [],
    keep: Keep? = nil
) -> Item {
    .ask(
        question(
            id,
            wording,
            kind: kind,
            required: required,
            depth: depth,
            probes: probes,
            keep: keep
        )
    )
}

func scale(_ id: ItemID, _ wording: String, from lowest: Int = 0, to highest: Int = 10) -> Item {
    ask(id, wording, kind: scaleKind(from: lowest, to: highest))
}

func scaleKind(from lowest: Int = 0, to highest: Int = 10) -> Question.Kind {
    .scale(
        Scale(lowest: Tenths(lowest), highest: Tenths(highest), lowEnd: "niet", highEnd: "heel")
    )
}

func say(_ id: ItemID, _ source: String) -> Item { .say(Say(id: id, text: text(source))) }

func fork(
    _ id: ItemID,
    _ condition: Expression,
    then: [Item],
    otherwise: [Item] = []
) -> Item {
    .branch(Branch(id: id, condition: condition, then: then, otherwise: otherwise))
}

func each(_ id: ItemID, of list: ItemID, _ body: Item...) -> Item {
    .loop(Loop(id: id, list: list, variable: id.name, body: body))
}

func step(
    _ id: ItemID,
    minutes: Int? = nil,
    purpose: String? = nil,
    bell: String? = nil,
    deepen: Question? = nil,
    _ items: Item...
) -> Step {
    Step(
        id: id,
        title: id.name.uppercased(),
        minutes: minutes,
        purpose: purpose.map(text),
        bell: bell,
        deepen: deepen,
        items: items
    )
}

func dialog(
    _ id: DialogID,
    language: Language = .dutch,
    roles: [Role] = [],
    menus: [Dialog.Mode: Chooser]? = nil,
    recalls: [Recall]? = nil,
    _ steps: Step...
) -> Dialog {
    Dialog(
        id: id,
        language: language,
        title: id.name.uppercased(),
        summary: "",
        source: "",
        modes: Dialog.Mode.allCases,
        roles: roles,
        menus: menus,
        recalls: recalls,
        steps: steps
    )
}

func script(_ root: Dialog, calling others: Dialog..., lexicon: Lexicon? = nil) -> PinnedScript {
    var dialogs = [root.id: root]
    for other in others { dialogs[other.id] = other }
    return PinnedScript(root: root.id, dialogs: dialogs, lexicon: lexicon)
}

/// A script of one step.
func script(_ items: Item...) -> PinnedScript {
    script(dialog("proef", Step(id: "stap", title: "Stap", items: items)))
}

/// The question `id` below `number`.
func below(_ id: ItemID, _ number: Int) -> Expression {
    .compare(.less, .answer(id), .number(Tenths(number)))
}

func at(_ item: ItemID, _ lines: Int...) -> Address { Address(item: item, lines: lines) }
