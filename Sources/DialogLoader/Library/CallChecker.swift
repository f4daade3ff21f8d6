import DialogModel

/// Checks what dialogues say of each other: calls, circles, depth, shortcuts.
struct CallChecker {
    let findings: Findings
    private let dialogs: [Shelf.Checked]
    private let byName: [Name: Shelf.Checked]

    private struct Name: Hashable {
        let language: Language
        let id: String
    }

    init(dialogs: [Shelf.Checked], findings: Findings) {
        self.dialogs = dialogs
        self.findings = findings
        byName = Dictionary(dialogs.map { (Self.name($0), $0) }) { _, last in last }
    }

    func check() {
        var depths: [Name: Int] = [:]
        for dialog in dialogs {
            let named = dialog.calls.map(\.dialog) + dialog.draft.setting.offers
            for name in named { checkName(name, from: dialog) }
            for handing in dialog.handings { check(handing, from: dialog) }
            for recall in dialog.draft.recalls {
                for answer in recall.answers {
                    checkName(answer.dialog, from: dialog)
                    _ = question(answer.question, of: answer.dialog, orCalled: true, from: dialog)
                }
            }
            if !reportCircle(from: dialog), depth(of: dialog, path: [], &depths) > limit {
                guard let call = dialog.calls.first else { continue }
                findings.report(.reference(.callsTooDeep(limit: limit)), at: call.dialog.spot)
            }
        }
        checkShortcuts()
    }

    private var limit: Int { ScriptLibrary.deepestCalls }

    private static func name(_ dialog: Shelf.Checked) -> Name {
        Name(language: dialog.draft.language, id: dialog.draft.id.text)
    }

    private func called(by dialog: Shelf.Checked) -> [(Leaf, Shelf.Checked)] {
        dialog.calls.compactMap { call in
            let name = Name(language: dialog.draft.language, id: call.dialog.text)
            return byName[name].map { (call.dialog, $0) }
        }
    }

    private func checkName(_ leaf: Leaf, from dialog: Shelf.Checked) {
        let language = dialog.draft.language
        guard byName[Name(language: language, id: leaf.text)] == nil else { return }
        if byName.keys.contains(where: { $0.id == leaf.text }) {
            findings.report(.reference(.otherLanguageOnly(leaf.text)), at: leaf.spot)
            return
        }
        let known = byName.keys.filter { $0.language == language }.map(\.id)
        let nearest = Spelling.nearest(to: leaf.text, among: known)
        findings.report(.reference(.unknownDialog(leaf.text, nearest: nearest)), at: leaf.spot)
    }

    private func check(_ handing: Handing, from dialog: Shelf.Checked) {
        let asked = question(handing.question, of: handing.dialog, orCalled: false, from: dialog)
        guard let asked, !handing.fits(asked.kind) else { return }
        findings.report(
            .reference(
                .unfitHanded(
                    handing.answer.text,
                    question: handing.question.text,
                    dialog: handing.dialog.text
                )
            ),
            at: handing.answer.spot
        )
    }

    /// The question `leaf` of another dialogue, or of one that this calls, reported where there is none.
    private func question(
        _ leaf: Leaf,
        of other: Leaf,
        orCalled: Bool,
        from dialog: Shelf.Checked
    ) -> Question? {
        let name = Name(language: dialog.draft.language, id: other.text)
        guard let asked = byName[name] else { return nil }
        let questions = asked.dialog.openQuestions
        let called = orCalled ? called(by: asked).flatMap { $0.1.dialog.openQuestions } : []
        if let question = (questions + called).first(where: { $0.id.name == leaf.text }) {
            return question
        }
        findings.report(
            .reference(
                .unknownQuestionThere(
                    leaf.text,
                    dialog: other.text,
                    nearest: Spelling.nearest(to: leaf.text, among: questions.map(\.id.name))
                )
            ),
            at: leaf.spot
        )
        return nil
    }

    /// Reports the shortest circle through `start`, at its first call.
    private func reportCircle(from start: Shelf.Checked) -> Bool {
        let name = Self.name(start)
        var waiting = called(by: start).map { (first: $0.0, path: [$0.1]) }
        var known: Set<Name> = []
        while !waiting.isEmpty {
            let (first, path) = waiting.removeFirst()
            guard let last = path.last else { continue }
            if Self.name(last) == name {
                let names = [start] + path
                findings.report(
                    .reference(.cyclicCall(names.map(\.draft.id.text))),
                    at: first.spot
                )
                return true
            }
            guard known.insert(Self.name(last)).inserted else { continue }
            waiting += called(by: last).map { (first, path + [$0.1]) }
        }
        return false
    }

    /// How many calls deep `dialog` goes; circles, reported elsewhere, are not followed.
    private func depth(
        of dialog: Shelf.Checked,
        path: Set<Name>,
        _ known: inout [Name: Int]
    ) -> Int {
        let name = Self.name(dialog)
        if let depth = known[name] { return depth }
        guard !path.contains(name) else { return 0 }
        var deepest = 0
        for (_, next) in called(by: dialog) {
            deepest = max(deepest, 1 + depth(of: next, path: path.union([name]), &known))
        }
        known[name] = deepest
        return deepest
    }

    private func checkShortcuts() {
        var first: [Name: Shelf.Checked] = [:]
        for dialog in dialogs {
            guard let shortcut = dialog.draft.shortcut else { continue }
            let name = Name(language: dialog.draft.language, id: shortcut.text)
            if let earlier = first[name] {
                findings.report(
                    .shape(.duplicateShortcut(shortcut.text, other: earlier.draft.id.text)),
                    at: shortcut.spot
                )
            } else {
                first[name] = dialog
            }
        }
    }
}
