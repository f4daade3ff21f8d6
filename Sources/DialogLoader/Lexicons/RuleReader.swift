import DialogModel

/// The tree of one rule of a lexicon to its values.
struct RuleReader {
    /// From how many words on no answer is short any more.
    static let words = 1...100
    /// The lists of phrases that a rule has of itself and by its themes.
    private static let lists = [
        "phrases", "openings", "virtues", "denials", "exceptions", "enough",
    ]

    /// A rule as it is written.
    struct Draft {
        let cue: Leaf
        let rule: Lexicon.Rule
        let phrases: [WrittenPhrase]
        let examples: [Example]
    }

    /// An answer beside phrases.
    struct Example {
        let theme: String?
        let text: Leaf
        let fires: Bool
    }

    let reader: PhraseReader
    let findings: Findings

    func read(_ tree: Tree) -> Draft? {
        guard let fields = Fields(tree, key: "rules", known: KnownKeys.rule, findings: findings)
        else { return nil }
        if !fields.has("ask") { fields.reportMissing("ask") }
        let questions = fields.variants("ask")
        for question in questions {
            for case .value(let term) in question.parts where term.words != "word" {
                findings.report(
                    .expression(.unknownQuestion(term.words, nearest: "word")),
                    at: term.spot
                )
            }
        }
        var lists: [String: [WrittenPhrase]] = [:]
        var examples = self.examples(of: fields, theme: nil)
        add(fields, to: &lists)
        for element in fields.optionalList("themes") {
            guard
                let inner = Fields(
                    element,
                    key: "themes",
                    known: KnownKeys.cueTheme,
                    findings: findings
                )
            else { continue }
            let theme = inner.text("theme")?.text
            add(inner, to: &lists)
            examples += self.examples(of: inner, theme: theme)
        }
        let rule = Lexicon.Rule(
            fewerWordsThan: fields.whole("fewer-words-than", Self.words),
            phrases: list("phrases", of: lists),
            openings: list("openings", of: lists),
            virtues: list("virtues", of: lists),
            denials: list("denials", of: lists),
            exceptions: list("exceptions", of: lists),
            enough: list("enough", of: lists),
            questions: questions.map(\.leaf.text)
        )
        guard let cue = fields.word("cue") else { return nil }
        if rule.isDeaf { findings.report(.content(.deafCue(cue.text)), at: cue.spot) }
        return Draft(
            cue: cue,
            rule: rule,
            phrases: Self.lists.flatMap { lists[$0] ?? [] },
            examples: examples
        )
    }

    private func add(_ fields: Fields, to lists: inout [String: [WrittenPhrase]]) {
        for key in Self.lists { lists[key, default: []] += reader.phrases(key, of: fields) }
    }

    private func list(_ key: String, of lists: [String: [WrittenPhrase]]) -> PhraseList {
        PhraseList((lists[key] ?? []).map(\.text))
    }

    private func examples(of fields: Fields, theme: String?) -> [Example] {
        ["fires", "silent"].flatMap { key in
            fields.optionalList(key).compactMap { fields.text($0, key: key) }
                .map { Example(theme: theme, text: $0, fires: key == "fires") }
        }
    }
}

extension Lexicon.Rule {
    /// Whether no answer can fire it.
    fileprivate var isDeaf: Bool {
        let isDenied = !virtues.isEmpty && !denials.isEmpty
        return phrases.isEmpty && openings.isEmpty && !isDenied && fewerWordsThan == nil
    }
}
