import DialogModel

/// Writes scripts as no author would, but as the loader would let pass.
struct RandomScript {
    private var dice: Dice
    private var serial = 0
    /// The questions that stand before this place in the dialogue, and the loops around.
    private var known: [Question] = []
    /// The steps before this place in the dialogue.
    private var steps: [ItemID] = []
    /// The roles of the dialogue.
    private var roles: [Role] = []

    init(seed: UInt64) { dice = Dice(seed: seed) }

    /// A script of three dialogues, each calling only later ones.
    mutating func write() -> PinnedScript {
        var dialogs: [DialogID: Dialog] = [:]
        for (index, id) in (["een", "twee", "drie"] as [DialogID]).enumerated() {
            let recalls = recalls()
            known = recalls.map { recall in
                let kind: Question.Kind =
                    if case .kept = recall.source { .list } else { .text }
                return Question(id: recall.id, variants: [], kind: kind)
            }
            self.steps = []
            roles = dice.oneIn(3) ? [] : [role("asker"), role("client")]
            let callable = (["twee", "drie"] as [DialogID]).filter { $0.name != id.name }
            let steps = (1...dice.number(1...3)).map { _ in
                step(
                    calling: Array(callable.dropFirst(max(0, index - 1)).prefix(index < 2 ? 2 : 0))
                )
            }
            dialogs[id] = Dialog(
                id: id,
                language: .dutch,
                title: id.name,
                summary: "",
                source: "",
                modes: Dialog.Mode.allCases,
                roles: roles,
                menus: menus(),
                recalls: recalls.isEmpty ? nil : recalls,
                steps: steps
            )
        }
        let lexicon = Lexicon(
            language: .dutch,
            limit: 3,
            rules: [
                .short: .init(fewerWordsThan: 2, questions: ["Meer?", "Nog meer?"]),
                .judgement: .init(phrases: ["stom*"], questions: ["'<word>'?"]),
            ]
        )
        return PinnedScript(root: "een", dialogs: dialogs, lexicon: lexicon)
    }

    private mutating func name(_ kind: String) -> ItemID {
        serial += 1
        return ItemID("\(kind)\(serial)")
    }

    /// What it asks for out of earlier conversations.
    private mutating func recalls() -> [Recall] {
        guard dice.oneIn(2) else { return [] }
        return [
            Recall(id: name("eerder"), source: .kept([.agreement], most: 12)),
            Recall(id: name("vorig"), source: .last([.init(dialog: "een", question: "x")])),
        ]
    }

    /// Answers handed to a dialogue that was written or is still to be: any question, of any kind.
    private mutating func handed() -> [Call.Handed]? {
        guard dice.oneIn(2), !known.isEmpty else { return nil }
        let answer = dice.pick(known)
        return (1...3).map { _ in
            let question = ItemID("vraag\(dice.number(1...60))")
            return dice.oneIn(4)
                ? .init(question: question, option: "a")
                : .init(question: question, answer: answer.id)
        }
    }

    private mutating func role(_ id: RoleID) -> Role {
        Role(id: id, title: id.name, whisper: dice.oneIn(2) ? "Stil." : nil)
    }

    private mutating func menus() -> [Dialog.Mode: Chooser]? {
        guard dice.oneIn(2) else { return nil }
        var menus: [Dialog.Mode: Chooser] = [:]
        for mode in Dialog.Mode.allCases where dice.oneIn(2) {
            menus[mode] = dice.pick(Chooser.allCases)
        }
        return menus
    }

    /// Asks with which of the steps before to stay.
    private mutating func stay() -> Item {
        let options = steps.map { Option(id: OptionID($0.name), text: $0.name) }
        return .ask(
            Question(
                id: name("blijf"),
                variants: [Template("Blijven?")],
                kind: .choice(options),
                opensStep: true
            )
        )
    }

    private mutating func step(calling dialogs: [DialogID]) -> Step {
        let id = name("stap")
        var items = items(depth: 2, calling: dialogs, inLoop: false)
        if dice.oneIn(2), !steps.isEmpty { items.append(stay()) }
        steps.append(id)
        let deepen = dice.oneIn(2) ? question(kind: .yesNo) : nil
        return Step(
            id: id,
            title: id.name,
            minutes: dice.oneIn(2) ? dice.number(1...30) : nil,
            part: dice.oneIn(2) ? "deel" : nil,
            menus: dice.oneIn(4) ? menus() : nil,
            purpose: dice.oneIn(3) ? template() : nil,
            bell: dice.oneIn(3) ? "Bel" : nil,
            deepen: deepen,
            items: items
        )
    }

    private mutating func items(depth: Int, calling dialogs: [DialogID], inLoop: Bool) -> [Item] {
        var items: [Item] = []
        for _ in 0..<dice.number(1...4) {
            switch dice.number(0...9) {
            case 0: items.append(.say(Say(id: name("zeg"), text: template())))
            case 1...2 where depth > 0 && !known.isEmpty:
                let outer = known
                let id = name("tak")
                let condition = condition(depth: 2)
                let then = self.items(depth: depth - 1, calling: dialogs, inLoop: inLoop)
                let afterThen = known
                known = outer
                let otherwise = self.items(depth: depth - 1, calling: dialogs, inLoop: inLoop)
                known += afterThen.dropFirst(outer.count)
                items.append(
                    .branch(Branch(id: id, condition: condition, then: then, otherwise: otherwise))
                )
            case 3 where depth > 0:
                let lists = known.filter { $0.kind == .list }
                guard !lists.isEmpty else { continue }
                let list = dice.pick(lists).id
                let id = name("lus")
                let outer = known
                var body = self.items(depth: depth - 1, calling: dialogs, inLoop: true)
                if list.name.hasPrefix("eerder") { body.append(.ask(resolving())) }
                known = outer
                items.append(.loop(Loop(id: id, list: list, variable: id.name, body: body)))
            case 5 where dice.oneIn(2) && !roles.isEmpty:
                let cast: [RoleID] = dice.oneIn(2) ? ["asker", "client"] : ["client"]
                items.append(.cast(Cast(id: name("rollen"), roles: cast)))
            case 4 where !dialogs.isEmpty && !inLoop:
                items.append(
                    .call(
                        Call(
                            id: name("roep"),
                            dialog: dice.pick(dialogs),
                            handed: handed()
                        )
                    )
                )
            default: items.append(.ask(question(kind: kind())))
            }
        }
        return items
    }

    private mutating func resolving() -> Question {
        Question(
            id: name("stand"),
            variants: [Template("Hoe staat het?")],
            kind: .choice(Fate.allCases.map { $0.option("\($0)") }),
            resolves: true
        )
    }

    private mutating func kind() -> Question.Kind {
        let options = [Option(id: "a", text: "Appel"), Option(id: "b", text: "Beer")]
        return switch dice.number(0...8) {
        case 0: .list
        case 1, 2: .scale(Scale(lowEnd: "", highEnd: ""))
        case 3: .choice(options)
        case 4: .choices(options)
        case 5: .yesNo
        case 6: .date(.any)
        case 7: .number(lowest: Tenths(1), highest: nil)
        default: .text
        }
    }

    private mutating func question(kind: Question.Kind) -> Question {
        let suggestions = known.isEmpty || !dice.oneIn(3) ? nil : [dice.pick(known).id]
        let lists = known.filter { $0.kind == .list }
        let question = Question(
            id: name("vraag"),
            variants: (1...dice.number(1...3)).map { _ in template() },
            kind: kind,
            required: dice.oneIn(4),
            hint: dice.oneIn(4) ? template() : nil,
            depth: dice.oneIn(3) ? .full : .short,
            probes: kind == .text ? [.judgement, .short] : [],
            keep: dice.oneIn(4) ? .intention : nil,
            suggestions: suggestions,
            lines: kind == .text && !lists.isEmpty ? dice.pick(lists).id : nil,
            aliases: kind == .text && dice.oneIn(6)
        )
        known.append(question)
        return question
    }

    private mutating func template() -> Template {
        guard !known.isEmpty, !dice.oneIn(3) else {
            return Template("Tekst \(dice.number(0...99))?")
        }
        let quoted = dice.pick(known)
        let value: Expression =
            switch quoted.kind {
            case .scale, .number:
                dice.oneIn(2)
                    ? .calculate(.minus, .answer(quoted.id), .number(Tenths(1)))
                    : .answer(quoted.id)
            case .text, .list, .choice, .choices, .yesNo, .date: .answer(quoted.id)
            }
        return Template(parts: [.literal("Over "), .value(value), .literal("?")])
    }

    private mutating func condition(depth: Int) -> Expression {
        if depth > 0, dice.oneIn(3) {
            let left = condition(depth: depth - 1)
            return switch dice.number(0...2) {
            case 0: .not(left)
            case 1: .and(left, condition(depth: depth - 1))
            default: .or(left, condition(depth: depth - 1))
            }
        }
        let question = dice.pick(known)
        switch question.kind {
        case .scale, .number:
            return .compare(
                dice.pick(Expression.Comparison.allCases),
                .answer(question.id),
                .number(Tenths(dice.number(0...10)))
            )
        case .yesNo: return .answer(question.id)
        case .choice: return .compare(.equal, .answer(question.id), .text("a"))
        case .choices: return .contains(question.id, "b")
        case .list: return .compare(.greater, .count(question.id), .number(Tenths(1)))
        case .text, .date: return .answered(question.id)
        }
    }
}
