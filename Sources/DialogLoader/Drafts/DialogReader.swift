import DialogModel

/// The tree of a dialogue to its draft.
struct DialogReader {
    /// No step or dialogue is meant to take longer than a working day.
    static let minutes = 1...480
    /// Room to put one between two others.
    static let order = 1...10_000

    let file: ScriptFile
    let findings: Findings

    func read(_ tree: Tree) -> FileDraft? {
        guard
            let fields = Fields(
                tree,
                key: "dialog",
                known: KnownKeys.dialog,
                findings: findings
            )
        else { return nil }
        let id = fields.name("dialog")
        if let id, id.text != file.name {
            findings.report(
                .shape(.otherFileName(dialog: id.text, file: file.name)),
                at: id.spot
            )
        }
        fields.checkFormat("format", of: tree, latest: FileReader.latest)
        let language = fields.language("language", file: file)
        let title = fields.text("title")
        let summary = fields.text("summary")
        let origin = fields.text("source")
        let modes = fields.has("modes") ? fields.values("modes", of: Dialog.Mode.self) : []
        if !fields.has("modes") { fields.reportMissing("modes") }
        let setting = setting(of: fields, for: modes)
        let minutes = minutes(of: fields)
        let roles = fields.optionalList("roles").compactMap(role)
        reportRepetition(roles.map(\.id))
        let menus = fields.menus("menu")
        let probedIn =
            fields.has("probing") ? fields.values("probing", of: Dialog.Mode.self) : nil
        let recalls =
            fields.has("recall")
            ? fields.named("recall") { RecallReader(findings: findings).recall($0) } : []
        let deepen = fields.variants("deepen")
        let steps = fields.list("steps").compactMap(step)
        guard let id, let language else { return nil }
        return .dialog(
            DialogDraft(
                file: file,
                format: fields.has("format")
                    ? fields.word("format").flatMap { Int($0.text) } ?? 1 : 1,
                id: id,
                language: language,
                title: title?.text ?? "",
                summary: summary?.text ?? "",
                origin: origin?.text ?? "",
                modes: modes,
                setting: setting,
                minutes: minutes,
                shortcut: fields.optionalName("shortcut"),
                intent: fields.optionalWord("intent")?.text,
                roles: roles,
                menus: menus,
                probedIn: probedIn,
                recalls: recalls,
                deepen: deepen,
                deepenSpot: fields.has("deepen") ? fields.spot(of: "deepen") : nil,
                bell: fields.optionalText("bell")?.text,
                steps: steps
            )
        )
    }

    private func setting(of fields: Fields, for modes: [Dialog.Mode]) -> SettingDraft {
        let occasions = fields.placedValues("occasion", of: Setting.Occasion.self)
        for (occasion, spot) in occasions
        where !modes.isEmpty && occasion.mode(among: modes) == nil {
            findings.report(.content(.occasionWithoutMode(occasion)), at: spot)
        }
        return SettingDraft(
            occasions: occasions.map { ($0, $1) },
            order: fields.whole("order", Self.order),
            about: fields.value("about", of: Setting.Subject.self),
            offers: fields.optionalList("offers").compactMap { fields.word($0, key: "offers") },
            kind: fields.value("kind", of: Setting.Kind.self)
        )
    }

    private func minutes(of fields: Fields) -> Dialog.Minutes? {
        guard let value = fields.map["minutes"] else { return nil }
        if case .leaf = value {
            return fields.whole("minutes", Self.minutes).map { Dialog.Minutes(full: $0) }
        }
        guard case .map = value else {
            findings.report(
                .shape(.wrongType(key: "minutes", expected: .minutes)),
                at: value.spot
            )
            return nil
        }
        guard
            let inner = Fields(
                value,
                key: "minutes",
                known: KnownKeys.minutes,
                findings: findings
            )
        else { return nil }
        let short = inner.whole("short", Self.minutes)
        if !inner.has("full") { inner.reportMissing("full") }
        guard let full = inner.whole("full", Self.minutes) else { return nil }
        if let short, short >= full {
            findings.report(.content(.shortNotShorter), at: inner.spot(of: "short"))
        }
        return Dialog.Minutes(short: short, full: full)
    }

    private func role(_ tree: Tree) -> (id: Leaf, role: Role)? {
        guard let fields = Fields(tree, key: "roles", known: KnownKeys.role, findings: findings)
        else { return nil }
        let id = fields.name("role")
        let title = fields.text("title")
        let instruction = fields.optionalText("does")?.text
        let whisper = fields.optionalText("whisper")?.text
        let words = fields.optionalList("words").compactMap { fields.word($0, key: "words")?.text }
        guard let id else { return nil }
        let role = Role(
            id: RoleID(id.text),
            title: title?.text ?? "",
            instruction: instruction,
            whisper: whisper,
            words: words.isEmpty ? nil : words,
            intent: fields.optionalWord("intent").map { IntentID($0.text) }
        )
        return (id, role)
    }

    private func step(_ tree: Tree) -> StepDraft? {
        guard let fields = Fields(tree, key: "steps", known: KnownKeys.step, findings: findings)
        else { return nil }
        let id = fields.name("step")
        let title = fields.text("title")
        let minutes = fields.whole("minutes", Self.minutes)
        let purpose = fields.optionalTemplate("say")
        let items = ItemReader(findings: findings).items(under: "do", of: fields)
        guard let id else { return nil }
        return StepDraft(
            id: id,
            title: title?.text ?? "",
            minutes: minutes,
            part: fields.optionalName("part"),
            menus: fields.menus("menu"),
            purpose: purpose,
            role: fields.optionalWord("role"),
            intent: fields.optionalWord("intent")?.text,
            bell: fields.optionalText("bell")?.text,
            items: items
        )
    }

    private func reportRepetition(_ names: [Leaf]) {
        var first: [String: Leaf] = [:]
        for name in names {
            if let earlier = first[name.text] {
                findings.report(
                    .shape(.duplicateName(name.text, firstLine: earlier.line)),
                    at: name.spot
                )
            } else {
                first[name.text] = name
            }
        }
    }
}
