import DialogModel

/// The tree of a lexicon to its values.
struct LexiconReader {
    /// How many extra questions a conversation may have at most.
    static let limits = 0...50
    /// From how many words on no answer is short any more.
    static let words = 1...100

    let file: ScriptFile
    let findings: Findings

    func read(_ tree: Tree) -> FileDraft? {
        guard
            let fields = Fields(tree, key: "cues", known: KnownKeys.lexicon, findings: findings)
        else { return nil }
        let language = fields.language("cues", file: file)
        if !fields.has("limit") { fields.reportMissing("limit") }
        let limit = fields.whole("limit", Self.limits)
        var rules: [Cue: Lexicon.Rule] = [:]
        var lines: [Cue: Int] = [:]
        for element in fields.list("rules") {
            guard
                let inner = Fields(
                    element,
                    key: "rules",
                    known: KnownKeys.rule,
                    findings: findings
                )
            else { continue }
            let rule = rule(inner)
            guard let leaf = inner.word("cue"),
                let cue = inner.value(leaf, key: "cue", of: Cue.self)
            else { continue }
            if let first = lines[cue] {
                findings.report(
                    .shape(.duplicateName(cue.rawValue, firstLine: first)),
                    at: leaf.spot
                )
                continue
            }
            if rule.isDeaf {
                findings.report(.content(.deafCue(cue.rawValue)), at: leaf.spot)
            }
            (lines[cue], rules[cue]) = (leaf.line, rule)
        }
        guard let language, let limit else { return nil }
        return .lexicon(
            Lexicon(
                language: language,
                limit: limit,
                feelings: phrases("feelings", of: fields),
                reporting: phrases("reporting", of: fields),
                turns: phrases("turns", of: fields),
                rules: rules
            )
        )
    }

    private func rule(_ fields: Fields) -> Lexicon.Rule {
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
        return Lexicon.Rule(
            fewerWordsThan: fields.whole("fewer-words-than", Self.words),
            phrases: phrases("phrases", of: fields),
            openings: phrases("openings", of: fields),
            virtues: phrases("virtues", of: fields),
            denials: phrases("denials", of: fields),
            exceptions: phrases("exceptions", of: fields),
            questions: questions.map(\.leaf.text)
        )
    }

    /// Phrases, of which each must have a word.
    private func phrases(_ key: String, of fields: Fields) -> PhraseList {
        let texts = fields.optionalList(key).compactMap { element -> String? in
            guard let leaf = fields.text(element, key: key) else { return nil }
            guard !FoldedText.words(of: leaf.text).isEmpty else {
                findings.report(.shape(.emptyText(key: key)), at: leaf.spot)
                return nil
            }
            return leaf.text
        }
        return PhraseList(texts)
    }
}

extension Lexicon.Rule {
    /// Whether no answer can fire it.
    fileprivate var isDeaf: Bool {
        let isDenied = !virtues.isEmpty && !denials.isEmpty
        return phrases.isEmpty && openings.isEmpty && !isDenied && fewerWordsThan == nil
    }
}
