import DialogModel

/// The tree of the theory's list to its topics.
struct TheoryReader {
    let findings: Findings

    func read(_ tree: Tree) -> FileDraft? {
        guard
            let fields = Fields(tree, key: "theory", known: KnownKeys.theory, findings: findings)
        else { return nil }
        fields.checkFormat("theory", of: tree)
        return .theory(fields.named("topics", by: topic))
    }

    private func topic(_ tree: Tree) -> (name: Leaf, TheoryTopic)? {
        guard
            let fields = Fields(
                tree,
                key: "topics",
                known: KnownKeys.theoryTopic,
                findings: findings
            ), let leaf = fields.name("topic")
        else { return nil }
        let topic = TheoryTopic(
            id: OptionID(leaf.text),
            title: title(fields),
            pages: words("pages", in: fields),
            appendices: words("appendices", in: fields),
            scenes: words("scenes", in: fields),
            films: fields.optionalList("films").compactMap(film),
            readers: words("readers", in: fields)
        )
        return (leaf, topic)
    }

    private func film(_ tree: Tree) -> [Language: String]? {
        Fields(tree, key: "films", known: KnownKeys.languages, findings: findings).map(title)
    }

    private func title(_ fields: Fields) -> [Language: String] {
        Language.allCases.reduce(into: [:]) { title, language in
            title[language] = fields.text(language.rawValue)?.text
        }
    }

    private func words(_ key: String, in fields: Fields) -> [String] {
        fields.optionalList(key).compactMap { fields.word($0, key: key)?.text }
    }
}
