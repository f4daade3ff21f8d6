import DialogModel

/// Drafts of all files, of which later ones replace earlier ones.
struct Shelf {
    /// A dialogue that was checked, and the files it is made of.
    struct Checked {
        let dialog: Dialog
        let setting: Setting
        let draft: DialogDraft
        let calls: [CallSite]
        let handings: [Handing]
        let files: [String]
    }

    /// Where a script calls a dialogue.
    struct CallSite {
        let dialog: Leaf
    }

    private(set) var lexicons: [Language: LexiconFile] = [:]
    private let findings: Findings
    /// The topics of theory, in the order in which they were read.
    private(set) var theory: [TheoryTopic] = []
    /// The cards.
    private(set) var cards: [Language: CardDeck] = [:]
    private var dialogs: [DialogDraft] = []
    private var fragments: [Language: [String: FragmentDraft]] = [:]
    private var allFragments: [(Language, FragmentDraft)] = []

    init(findings: Findings) { self.findings = findings }

    mutating func add(_ file: ScriptFile) {
        switch FileReader(file: file, findings: findings).read() {
        case .dialog(let draft): dialogs.append(draft)
        case .fragments(let language, let drafts):
            for draft in drafts { add(draft, language) }
        case .lexicon(let lexicon): lexicons[lexicon.lexicon.language] = lexicon
        case .theory(let topics): add(topics)
        case .cards(let deck): cards[deck.language] = deck
        case .method, nil: break
        }
    }

    /// A later file's topic replaces an earlier one of the same name.
    private mutating func add(_ topics: [TheoryTopic]) {
        for topic in topics {
            if let index = theory.firstIndex(where: { $0.id == topic.id }) {
                theory[index] = topic
            } else {
                theory.append(topic)
            }
        }
    }

    private mutating func add(_ draft: FragmentDraft, _ language: Language) {
        allFragments.append((language, draft))
        let name = draft.name.text
        if let earlier = fragments[language]?[name], earlier.file.folder == draft.file.folder {
            findings.report(
                .shape(.duplicateName(name, firstLine: earlier.name.line)),
                at: draft.name.spot
            )
            return
        }
        fragments[language, default: [:]][name] = draft
    }

    /// Checks everything; of dialogues that are replaced only the last is given back.
    func check() -> [Checked] {
        for (language, fragment) in allFragments { builder(language).check(fragment) }
        var last: [String: Checked] = [:]
        var order: [String] = []
        for draft in dialogs {
            let (dialog, handings) = builder(draft.language).dialog(draft)
            let items = draft.steps.flatMap(\.items)
            let used = usedFragments(of: items, draft.language)
            let calls = (items + used.flatMap(\.items)).flatMap(\.calls)
            let key = "\(draft.language.rawValue)/\(draft.id.text)"
            if last[key] == nil { order.append(key) }
            last[key] = Checked(
                dialog: dialog,
                setting: draft.setting.setting(of: dialog, insteadOf: last[key]?.setting),
                draft: draft,
                calls: calls,
                handings: handings,
                files: Array(Set([draft.file.path] + used.map(\.file.path)))
            )
        }
        return order.compactMap { last[$0] }
    }

    private func builder(_ language: Language) -> DialogBuilder {
        DialogBuilder(fragments: fragments[language] ?? [:], findings: findings)
    }

    /// The fragments that `items` use, and those that these use, each once.
    private func usedFragments(of items: [ItemDraft], _ language: Language) -> [FragmentDraft] {
        var found: [FragmentDraft] = []
        var known: Set<String> = []
        var waiting = items.flatMap(\.uses)
        while let name = waiting.popLast() {
            guard known.insert(name).inserted, let fragment = fragments[language]?[name] else {
                continue
            }
            found.append(fragment)
            waiting += fragment.items.flatMap(\.uses)
        }
        return found
    }
}

extension ItemDraft {
    /// The fragments it uses.
    fileprivate var uses: [String] {
        switch self {
        case .say, .ask, .call, .cast: []
        case .branch(_, _, let then, let otherwise): (then + otherwise).flatMap(\.uses)
        case .loop(_, _, _, let body): body.flatMap(\.uses)
        case .use(let use): [use.fragment.text]
        }
    }

    /// The dialogues it calls.
    fileprivate var calls: [Shelf.CallSite] {
        switch self {
        case .say, .ask, .use: []
        case .branch(_, _, let then, let otherwise): (then + otherwise).flatMap(\.calls)
        case .loop(_, _, _, let body): body.flatMap(\.calls)
        case .call(_, let dialog, _): [Shelf.CallSite(dialog: dialog)]
        case .cast: []
        }
    }
}
