import DialogModel

/// The tree of a file of fragments to their drafts.
struct FragmentReader {
    let file: ScriptFile
    let findings: Findings

    func read(_ tree: Tree) -> FileDraft? {
        guard
            let fields = Fields(
                tree,
                key: "fragments",
                known: KnownKeys.fragments,
                findings: findings
            )
        else { return nil }
        fields.checkFormat("fragments", of: tree, latest: FileReader.latest)
        let language = fields.language("language", file: file)
        let drafts = fields.list("define").compactMap(fragment)
        guard let language else { return nil }
        return .fragments(language, drafts)
    }

    private func fragment(_ tree: Tree) -> FragmentDraft? {
        guard
            let fields = Fields(
                tree,
                key: "define",
                known: KnownKeys.fragment,
                findings: findings
            )
        else { return nil }
        let name = fields.name("fragment")
        var parameters: [Leaf] = []
        for element in fields.optionalList("parameters") {
            guard let parameter = fields.word(element, key: "parameters").map(fields.checkedName)
            else { continue }
            if let first = parameters.first(where: { $0.text == parameter.text }) {
                findings.report(
                    .shape(.duplicateName(parameter.text, firstLine: first.line)),
                    at: parameter.spot
                )
            } else {
                parameters.append(parameter)
            }
        }
        let items = ItemReader(findings: findings).items(under: "do", of: fields)
        guard let name else { return nil }
        return FragmentDraft(
            file: file,
            name: name,
            parameters: parameters,
            items: items
        )
    }
}
