import DialogModel
import Wording

/// All questions of a dialogue beforehand, step by step, with forks in words.
package struct DialogOutline: Sendable {
    /// The lines, not wrapped; what lies inside something else is indented.
    ///
    /// Texts of the script are as its author wrote them, control characters included.
    package private(set) var lines: [String] = []

    private let language: Language
    private let titles: [DialogID: String]
    private let roles: [RoleID: String]
    /// The questions that forks, loops or texts speak of, whose names are therefore shown.
    private let spokenOf: Set<ItemID>
    /// What the script calls the line that a loop is at.
    private let variables: [ItemID: String]

    /// The outline of the root of `script`, with the program's own words in `language`.
    package init(_ script: PinnedScript, in language: Language) {
        self.language = language
        titles = script.dialogs.mapValues(\.title)
        guard let dialog = script.dialogs[script.root] else {
            preconditionFailure("a closure contains its root")
        }
        let named = dialog.roles.map { ($0.id, $0.title) }
        roles = Dictionary(named, uniquingKeysWith: { first, _ in first })
        spokenOf = dialog.spokenOf
        variables = dialog.loopVariables
        head(dialog)
        for (index, step) in dialog.steps.enumerated() { write(step, number: index + 1) }
        if dialog.allQuestions.contains(where: { $0.depth == .full }) {
            lines += ["", say(OutlineWords.legend)]
        }
    }

    private mutating func head(_ dialog: Dialog) {
        lines = ["\(dialog.title) (\(dialog.id))", dialog.summary]
        var facts = [OutlineWords.modes(dialog.modes)]
        if let minutes = dialog.minutes { facts.append(OutlineWords.minutes(minutes)) }
        if let word = dialog.shortcut { facts.append(OutlineWords.shortcut(word)) }
        lines.append(facts.map(say).joined(separator: " · "))
        lines.append(say(OutlineWords.source(dialog.source)))
        guard !dialog.roles.isEmpty else { return }
        lines += ["", "\(say(OutlineWords.roles)):"]
        for role in dialog.roles {
            add("\(role.title)\(role.instruction.map { ": \($0)" } ?? "")", at: 1)
        }
    }

    private mutating func write(_ step: Step, number: Int) {
        let minutes = step.minutes.map { " · \(say(OutlineWords.minutes($0)))" } ?? ""
        lines += ["", "\(number). \(step.title)\(minutes)"]
        if let purpose = step.purpose { add(text(purpose), at: 1) }
        write(step.items, at: 1)
        if let deepen = step.deepen {
            add(say(OutlineWords.deepen(text(deepen.variants[0]))), at: 1)
        }
    }

    private mutating func write(_ items: [Item], at indent: Int) {
        for item in items {
            switch item {
            case .say(let say): add(text(say.text), at: indent)
            case .ask(let question): write(question, at: indent)
            case .branch(let branch): write(branch, at: indent)
            case .loop(let loop):
                add(say(OutlineWords.each(of: loop.list, as: loop.variable)), at: indent)
                write(loop.body, at: indent + 1)
            case .call(let call):
                let title = titles[call.dialog] ?? call.dialog.name
                add(say(OutlineWords.calls(title)), at: indent)
            case .cast(let cast):
                let titles = cast.roles.map { roles[$0] ?? $0.name }
                add(say(OutlineWords.casts(titles)), at: indent)
            }
        }
    }

    private mutating func write(_ branch: Branch, at indent: Int) {
        let condition = ConditionWords.sentence(branch.condition)
        add(say(OutlineWords.only(if: condition)), at: indent)
        write(branch.then, at: indent + 1)
        guard !branch.otherwise.isEmpty else { return }
        add(say(OutlineWords.otherwise), at: indent)
        write(branch.otherwise, at: indent + 1)
    }

    private mutating func write(_ question: Question, at indent: Int) {
        let mark =
            switch question.depth {
            case .short: "-"
            case .full: "+"
            }
        let name = spokenOf.contains(question.id) ? " [\(question.id)]" : ""
        add("\(mark) \(text(question.variants[0]))\(name)", at: indent)
        for variant in question.variants.dropFirst() {
            add(say(OutlineWords.variant(text(variant))), at: indent + 1)
        }
        var facts: [Sentence] = []
        if let kind = OutlineWords.kind(question.kind) { facts.append(kind) }
        if let list = question.lines { facts.append(OutlineWords.picked(from: list)) }
        if question.required { facts.append(OutlineWords.required) }
        if !question.probes.isEmpty { facts.append(OutlineWords.probes(question.probes)) }
        if let keep = question.keep { facts.append(OutlineWords.kept(keep)) }
        guard !facts.isEmpty else { return }
        add("(\(facts.map(say).joined(separator: "; ")))", at: indent + 1)
    }

    private mutating func add(_ text: String, at indent: Int) {
        let margin = String(repeating: " ", count: indent * 3)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines.append(line.isEmpty ? "" : margin + line)
        }
    }

    private func text(_ template: Template) -> String {
        template.parts.map { part in
            switch part {
            case .literal(let literal): literal
            case .value(.item(let loop)): "<\(variables[loop] ?? loop.name)>"
            case .value(let expression): "<\(say(ConditionWords.value(expression)))>"
            }
        }.joined()
    }

    private func say(_ sentence: Sentence) -> String { sentence(in: language) }
}

extension Dialog {
    fileprivate var loopVariables: [ItemID: String] {
        var variables: [ItemID: String] = [:]
        for case .loop(let loop) in allItems { variables[loop.id] = loop.variable }
        return variables
    }

    /// The questions of which a fork, a loop or a text speaks.
    fileprivate var spokenOf: Set<ItemID> {
        let inItems = allItems.flatMap { item -> [ItemID] in
            switch item {
            case .say(let say): say.text.quoted
            case .ask(let question):
                question.variants.flatMap(\.quoted) + [question.lines].compactMap { $0 }
            case .branch(let branch): branch.condition.questions
            case .loop(let loop): [loop.list]
            case .call, .cast: []
            }
        }
        return Set(inItems)
    }
}
