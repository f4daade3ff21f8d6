import DialogModel

/// All dialogues that can be held, checked, with everything that is wrong with the others.
package struct ScriptLibrary: Sendable {
    /// How deep dialogues may call each other.
    package static let deepestCalls = 16

    /// What was found in any file, by file, line and column.
    package let diagnostics: [Diagnostic]
    /// The topics of theory.
    package let theory: [TheoryTopic]
    /// The cards.
    package let cards: [Language: CardDeck]
    private let entries: [Key: Entry]
    /// The lexicons.
    package let lexicons: [Language: LexiconFile]
    /// Files too broken to be any dialogue: their errors, by the name that the dialogue would have.
    private let unreadable: [String: Int]

    private struct Key: Hashable {
        let id: DialogID
        let language: Language
    }

    private struct Entry: Sendable {
        let dialog: Dialog
        let setting: Setting
        let isOwn: Bool
        let file: String
        /// How many errors its file, and those whose fragments it uses, have.
        let errors: Int
    }

    /// Reads and checks `files`.
    ///
    /// A later file replaces an earlier one of the same dialogue and language; fragments of the same
    /// name and lexicons of the same language likewise, if they lie in another folder. An own file
    /// with errors replaces nothing: all is read as if it were not there.
    package init(files: [ScriptFile]) {
        self.init(files: files, unread: [])
    }

    init(files: [ScriptFile], unread: [Diagnostic]) {
        var kept = files
        var told = unread
        var library = Self(reading: kept, told: told)
        while true {
            let wrong = Set(library.faults.map(\.place.file))
            let dropped = Set(kept.filter { $0.isOwn && wrong.contains($0.path) }.map(\.path))
            guard !dropped.isEmpty else { break }
            kept.removeAll { dropped.contains($0.path) }
            told += library.diagnostics.filter { dropped.contains($0.place.file) }
            library = Self(reading: kept, told: told)
        }
        self = library
    }

    /// Reads `files` as they are, after what was found in others.
    private init(reading files: [ScriptFile], told: [Diagnostic]) {
        let findings = Findings()
        for diagnostic in told { findings.add(diagnostic) }
        var shelf = Shelf(findings: findings)
        for file in files { shelf.add(file) }
        let checked = shelf.check()
        CallChecker(dialogs: checked, findings: findings).check()

        let wrong = findings.all.filter { $0.severity == .error }
        let errors = Dictionary(grouping: wrong, by: \.place.file).mapValues(\.count)
        var entries: [Key: Entry] = [:]
        for found in checked {
            let count = found.files.reduce(0) { $0 + errors[$1, default: 0] }
            entries[Key(id: found.dialog.id, language: found.dialog.language)] = Entry(
                dialog: found.dialog,
                setting: found.setting,
                isOwn: found.draft.file.isOwn,
                file: found.draft.file.path,
                errors: count
            )
        }
        self.entries = entries
        lexicons = shelf.lexicons
        theory = shelf.theory
        cards = shelf.cards
        let read = Set(checked.flatMap(\.files))
        unreadable = Dictionary(
            errors.filter { !read.contains($0.key) }.map {
                (ScriptFile.name(of: $0.key), $0.value)
            },
            uniquingKeysWith: +
        )
        diagnostics = findings.all.sorted()
    }

    /// The dialogues without errors, by language and name.
    package var dialogs: [Dialog] {
        entries.values.filter { $0.errors == 0 }.map(\.dialog)
            .sorted { ($0.language.rawValue, $0.id.name) < ($1.language.rawValue, $1.id.name) }
    }

    /// The dialogue of the file at `path`, if it holds one that is used and has no errors.
    package func dialog(ofFile path: String) -> Dialog? {
        entries.values.first { $0.file == path && $0.errors == 0 }?.dialog
    }

    /// Whether `dialog` comes of an own file.
    package func isOwn(_ dialog: Dialog) -> Bool {
        entry(dialog.id, in: dialog.language)?.isOwn ?? false
    }

    /// The first error of each file that has any, by file.
    package var faults: [Diagnostic] {
        diagnostics.filter { $0.severity == .error }.reduce(into: []) { faults, error in
            if faults.last?.place.file != error.place.file { faults.append(error) }
        }
    }

    /// The dialogue `id` in `language`, if there is one without errors.
    package func dialog(_ id: DialogID, in language: Language) -> Dialog? {
        entry(id, in: language).flatMap { $0.errors == 0 ? $0.dialog : nil }
    }

    /// The language in which the dialogue `id` is shown to who asks for `language`: another one where
    /// it is there in that only; the one asked for where it is nowhere.
    package func language(of id: DialogID, preferring language: Language) -> Language {
        ([language] + Language.allCases).first { dialog(id, in: $0) != nil } ?? language
    }

    /// How many errors the files of a name have, whatever their folder.
    package func errors(inFilesNamed name: String) -> Int {
        diagnostics.count {
            $0.severity == .error && ScriptFile.name(of: $0.place.file) == name
        }
    }

    /// Where `dialog` belongs, as its file says.
    package func setting(of dialog: Dialog) -> Setting {
        entry(dialog.id, in: dialog.language)?.setting ?? Setting(usualFor: dialog)
    }

    /// The dialogue `id` in `language` with all that it calls and all that the user can call, and
    /// the language's lexicon.
    ///
    /// A dialogue with a shortcut that has errors, or that calls one that has, is left out.
    ///
    /// - Throws: ``Refusal/unknownDialog(_:nearest:)``, or ``Refusal/brokenScript(_:errors:)`` for the
    /// dialogue or one that it calls.
    package func pinned(_ id: DialogID, in language: Language) throws(Refusal) -> PinnedScript {
        var closure: [DialogID: Dialog] = [:]
        try gather(id, in: language, into: &closure)
        for dialog in dialogs where dialog.language == language && dialog.shortcut != nil {
            var extended = closure
            do {
                try gather(dialog.id, in: language, into: &extended)
                closure = extended
            } catch {
                continue
            }
        }
        return PinnedScript(root: id, dialogs: closure, lexicon: lexicons[language]?.lexicon)
    }

    /// The dialogue whose name or shortcut is nearest to `name`, in any language.
    package func nearest(to name: String) -> String? {
        Spelling.nearest(to: name, among: Set(entries.keys.map(\.id.name)))
    }

    private func entry(_ id: DialogID, in language: Language) -> Entry? {
        entries[Key(id: id, language: language)]
    }

    private func gather(
        _ id: DialogID,
        in language: Language,
        into closure: inout [DialogID: Dialog]
    ) throws(Refusal) {
        guard closure[id] == nil else { return }
        guard let entry = entry(id, in: language) else {
            if let errors = unreadable[id.name] { throw .brokenScript(id.name, errors: errors) }
            throw .unknownDialog(id.name, nearest: nearest(to: id.name))
        }
        guard entry.errors == 0 else { throw .brokenScript(id.name, errors: entry.errors) }
        closure[id] = entry.dialog
        for called in entry.dialog.called { try gather(called, in: language, into: &closure) }
    }
}

extension Dialog {
    /// The dialogues that the script itself calls, in order.
    var called: [DialogID] { steps.flatMap { $0.items.flatMap(\.called) } }
}

extension Item {
    fileprivate var called: [DialogID] {
        switch self {
        case .say, .ask: []
        case .branch(let branch): (branch.then + branch.otherwise).flatMap(\.called)
        case .loop(let loop): loop.body.flatMap(\.called)
        case .call(let call): [call.dialog]
        case .cast: []
        }
    }
}
