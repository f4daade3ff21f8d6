import DialogModel

/// The mapping of a question to its draft.
struct QuestionReader {
    let head: ItemHead
    let fields: Fields

    private var findings: Findings { fields.findings }

    func question() -> QuestionDraft? {
        let id = fields.name("id")
        let variants = fields.variants(head.rawValue)
        let kind = kind()
        let required = fields.truth("required")
        let hint = fields.optionalTemplate("hint")
        let why = fields.optionalTemplate("why")
        let depth = fields.value("depth", of: Question.Depth.self)
        let probes = fields.values("probe", of: Cue.self)
        let keep = fields.value("keep", of: Keep.self)
        let intent = fields.optionalWord("intent")?.text
        let role = fields.optionalWord("role")
        let suggestions = suggestions()
        let lines = head == .pick ? fields.word("from") : nil
        guard let id else { return nil }
        return QuestionDraft(
            id: id,
            variants: variants,
            kind: kind,
            required: required,
            hint: hint,
            why: why,
            depth: depth ?? .short,
            depthSpot: fields.spot(of: "depth"),
            probes: probes,
            keep: keep,
            intent: intent,
            role: role,
            opensStep: head == .stay,
            suggestions: suggestions,
            lines: lines,
            resolves: head == .resolve,
            aliases: head == .client
        )
    }

    /// The fragment that follows up on a scale.
    func follow() -> UseDraft? {
        guard head == .scale, let fragment = fields.optionalName("follow"),
            case .leaf(let id)? = fields.map["id"]
        else { return nil }
        return UseDraft(
            fragment: fragment,
            arguments: .scale(id),
            prefix: id,
            spot: fragment.spot
        )
    }

    /// One name, or several in the order in which they are tried.
    private func suggestions() -> [Leaf] {
        guard case .list? = fields.map["suggest"] else {
            return fields.optionalWord("suggest").map { [$0] } ?? []
        }
        return fields.optionalList("suggest").compactMap { fields.word($0, key: "suggest") }
    }

    private func kind() -> Question.Kind {
        switch head {
        case .list: .list
        case .number: number()
        case .scale: scale()
        case .choice: .choice(options())
        case .choices: .choices(options())
        case .stay: .choice([])
        case .resolve: .choice(Fate.allCases.map { $0.option($0.rawValue) })
        case .yesNo: .yesNo
        case .date: .date(fields.value("looks", of: Question.Looking.self) ?? .any)
        case .ask, .pick, .client, .say, .branch, .each, .call, .cast, .use: .text
        }
    }

    private func number() -> Question.Kind {
        let lowest = fields.tenths("lowest")
        let highest = fields.tenths("highest")
        if let lowest, let highest { checkOrder(lowest, highest) }
        return .number(lowest: lowest, highest: highest)
    }

    private func scale() -> Question.Kind {
        let lowest = fields.tenths("lowest") ?? Tenths(0)
        let highest = fields.tenths("highest") ?? Tenths(10)
        checkOrder(lowest, highest)
        let ends = ends()
        return .scale(
            Scale(lowest: lowest, highest: highest, lowEnd: ends.low, highEnd: ends.high)
        )
    }

    private func checkOrder(_ lowest: Tenths, _ highest: Tenths) {
        guard lowest >= highest else { return }
        let key = fields.has("lowest") ? "lowest" : "highest"
        findings.report(.content(.emptyScale), at: fields.spot(of: key))
    }

    private func ends() -> (low: String, high: String) {
        guard let value = fields.required("ends") else { return ("", "") }
        guard case .list(let list) = value, list.elements.count == 2,
            let low = fields.text(list.elements[0], key: "ends"),
            let high = fields.text(list.elements[1], key: "ends")
        else {
            findings.report(.shape(.wrongType(key: "ends", expected: .twoTexts)), at: value.spot)
            return ("", "")
        }
        return (low.text, high.text)
    }

    private func options() -> [Option] {
        guard fields.has("options") else {
            fields.reportMissing("options")
            return []
        }
        var options: [Option] = []
        let elements = fields.optionalList("options")
        for element in elements {
            guard case .map(let map) = element, map.pairs.count == 1, let pair = map.pairs.first
            else {
                findings.report(
                    .shape(.wrongType(key: "options", expected: .mapping)),
                    at: element.spot
                )
                continue
            }
            let id = fields.checkedName(pair.key)
            guard let text = fields.text(pair.value, key: id.text) else { continue }
            if options.contains(where: { $0.id.name == id.text }) {
                findings.report(.content(.duplicateOption(id.text)), at: id.spot)
            } else if options.contains(where: { $0.text == text.text }) {
                findings.report(.content(.duplicateOption(text.text)), at: text.spot)
            } else {
                options.append(Option(id: OptionID(id.text), text: text.text))
            }
        }
        if elements.count == 1 {
            findings.report(.content(.tooFewOptions), at: fields.spot(of: "options"))
        }
        return options
    }
}
