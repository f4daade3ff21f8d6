import DialogModel

/// The tree of a lexicon to its values.
struct LexiconReader {
    /// How many extra questions a conversation may have at most.
    static let limits = 0...50

    let file: ScriptFile
    let findings: Findings

    func read(_ tree: Tree) -> FileDraft? {
        guard
            let fields = Fields(tree, key: "cues", known: KnownKeys.lexicon, findings: findings)
        else { return nil }
        let format = format(of: tree, fields)
        var reader = PhraseReader(hasSigns: format > 1, findings: findings)
        reader.readGroups(fields)
        let language = fields.language("cues", file: file)
        if !fields.has("limit") { fields.reportMissing("limit") }
        let limit = fields.whole("limit", Self.limits)
        var rules: [Cue: Lexicon.Rule] = [:]
        var lines: [Cue: Int] = [:]
        var phrases: [Cue: [WrittenPhrase]] = [:]
        var examples: [CueExample] = []
        for element in fields.list("rules") {
            guard
                let draft = RuleReader(reader: reader, findings: findings).read(element),
                let cue = fields.value(draft.cue, key: "cue", of: Cue.self)
            else { continue }
            if let first = lines[cue] {
                findings.report(
                    .shape(.duplicateName(cue.rawValue, firstLine: first)),
                    at: draft.cue.spot
                )
                continue
            }
            (lines[cue], rules[cue], phrases[cue]) = (draft.cue.line, draft.rule, draft.phrases)
            examples += draft.examples.map { example in
                CueExample(
                    cue: cue,
                    theme: example.theme,
                    text: example.text.text,
                    fires: example.fires,
                    line: example.text.line
                )
            }
        }
        let general = ["feelings", "reporting", "turns"].map { key in
            PhraseList(reader.phrases(key, of: fields).map(\.text))
        }
        guard let language, let limit else { return nil }
        let lexicon = Lexicon(
            language: language,
            limit: limit,
            feelings: general[0],
            reporting: general[1],
            turns: general[2],
            rules: rules
        )
        return .lexicon(
            LexiconFile(lexicon: lexicon, path: file.path, examples: examples, phrases: phrases)
        )
    }

    /// The format of the file: 1 where it says none.
    private func format(of tree: Tree, _ fields: Fields) -> Int {
        guard fields.has("format") else {
            fields.checkKeys(of: tree, in: 1)
            return 1
        }
        fields.checkFormat("format", of: tree, latest: FileReader.latest)
        return fields.optionalWord("format").flatMap { Int($0.text) } ?? 1
    }
}
