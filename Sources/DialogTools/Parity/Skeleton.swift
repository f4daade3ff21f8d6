import DialogModel

/// A dialogue without its words: one line for each thing in it.
struct Skeleton {
    /// The lines, what lies inside forks and loops indented.
    private(set) var lines: [String] = []

    /// The skeleton of `dialog`.
    init(of dialog: Dialog) {
        let modes = dialog.modes.map(\.rawValue).joined(separator: " ")
        let short = dialog.minutes?.short.map(String.init) ?? "-"
        let full = dialog.minutes.map { String($0.full) } ?? "-"
        add("dialog \(dialog.id) in \(modes), minutes \(short) \(full)", 0)
        add("shortcut \(dialog.shortcut ?? "-"), serves \(Self.name(dialog.intent))", 1)
        if let menus = dialog.menus { add("menu \(Self.named(menus))", 1) }
        if let modes = dialog.probedIn {
            add("probing \(modes.map(\.rawValue).joined(separator: " "))", 1)
        }
        for role in dialog.roles {
            let isTold = role.instruction != nil
            let isWhispered = role.whisper != nil
            add(
                "role \(role.id), instructed \(isTold), whispered \(isWhispered), "
                    + "serves \(Self.name(role.intent))",
                1
            )
        }
        for step in dialog.steps { add(step) }
    }

    private mutating func add(_ line: String, _ depth: Int) {
        lines.append(String(repeating: "  ", count: depth) + line)
    }

    private mutating func add(_ step: Step) {
        let minutes = step.minutes.map(String.init) ?? "-"
        add(
            "step \(step.id), minutes \(minutes), said \(step.purpose != nil), "
                + "role \(step.role?.name ?? "-"), bell \(step.bell != nil), "
                + "deepened \(step.deepen != nil), serves \(Self.name(step.intent))",
            1
        )
        if let part = step.part { add("part \(part)", 2) }
        if let menus = step.menus { add("menu \(Self.named(menus))", 2) }
        for item in step.items { add(item, 2) }
    }

    private mutating func add(_ item: Item, _ depth: Int) {
        switch item {
        case .say(let say): add("say \(say.id), serves \(Self.name(say.intent))", depth)
        case .ask(let question): add(Self.line(question), depth)
        case .branch(let branch):
            add("if \(branch.id) \(branch.condition)", depth)
            for inner in branch.then { add(inner, depth + 1) }
            add("else", depth)
            for inner in branch.otherwise { add(inner, depth + 1) }
        case .loop(let loop):
            add("each \(loop.id) of \(loop.list) as \(loop.variable)", depth)
            for inner in loop.body { add(inner, depth + 1) }
        case .call(let call): add("call \(call.id) of \(call.dialog)", depth)
        case .cast(let cast):
            let roles = cast.roles.map(\.name).joined(separator: " ")
            add("cast \(cast.id) of \(roles), serves \(Self.name(cast.intent))", depth)
        }
    }

    private static func line(_ question: Question) -> String {
        let probes = question.probes.map(\.rawValue).joined(separator: " ")
        return
            "\(question.opensStep ? "stay" : kind(question.kind)) \(question.id), required \(question.required), "
            + "hint \(question.hint != nil), why \(question.why != nil), "
            + "depth \(question.depth.rawValue), probes [\(probes)], "
            + "keep \(question.keep?.rawValue ?? "-"), role \(question.role?.name ?? "-"), "
            + "serves \(name(question.intent))"
            + (question.lines.map { ", picked from \($0)" } ?? "")
            + (question.aliases ? ", names the client" : "")
    }

    private static func kind(_ kind: Question.Kind) -> String {
        func names(_ options: [Option]) -> String {
            options.map(\.id.name).joined(separator: " ")
        }
        return switch kind {
        case .text: "ask"
        case .list: "list"
        case .number(let lowest, let highest):
            "number \(lowest.map { "\($0)" } ?? "-") to \(highest.map { "\($0)" } ?? "-")"
        case .scale(let scale): "scale \(scale.lowest) to \(scale.highest)"
        case .choice(let options): "choice [\(names(options))]"
        case .choices(let options): "choices [\(names(options))]"
        case .yesNo: "yes-no"
        case .date(let looking): "date \(looking.rawValue)"
        }
    }

    private static func named(_ menus: [Dialog.Mode: Chooser]) -> String {
        Dialog.Mode.allCases.compactMap { mode in
            menus[mode].map { "\(mode.rawValue) \($0.rawValue)" }
        }.joined(separator: " ")
    }

    private static func name(_ intent: IntentID?) -> String { intent?.name ?? "-" }
}
