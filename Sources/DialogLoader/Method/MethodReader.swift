import DialogModel

/// The tree of the method's list to its items.
struct MethodReader {
    let findings: Findings

    func read(_ tree: Tree) -> FileDraft? {
        guard
            let fields = Fields(tree, key: "method", known: KnownKeys.method, findings: findings)
        else { return nil }
        fields.checkFormat("method", of: tree)
        var intents: [MethodFile.Intent] = []
        var lines: [String: Int] = [:]
        for part in fields.list("parts") {
            guard
                let inner = Fields(
                    part,
                    key: "parts",
                    known: KnownKeys.methodPart,
                    findings: findings
                )
            else { continue }
            for (leaf, intent) in inner.list("intents").compactMap(intent) {
                if let first = lines[leaf.text] {
                    findings.report(
                        .shape(.duplicateName(leaf.text, firstLine: first)),
                        at: leaf.spot
                    )
                } else {
                    lines[leaf.text] = leaf.line
                    intents.append(intent)
                }
            }
        }
        return .method(intents)
    }

    private func intent(_ tree: Tree) -> (Leaf, MethodFile.Intent)? {
        guard
            let fields = Fields(
                tree,
                key: "intents",
                known: KnownKeys.methodIntent,
                findings: findings
            )
        else { return nil }
        guard let kind = MethodFile.Kind.allCases.first(where: { fields.has($0.rawValue) }) else {
            findings.report(.content(.noHead), at: fields.spot)
            return nil
        }
        let minutes = fields.whole("minutes", DialogReader.minutes)
        if kind == .box, !fields.has("minutes") { fields.reportMissing("minutes") }
        let meaning = fields.text("is")
        guard let leaf = fields.word(kind.rawValue) else { return nil }
        let intent = MethodFile.Intent(
            id: IntentID(leaf.text),
            kind: kind,
            meaning: meaning?.text ?? "",
            minutes: minutes,
            keep: fields.value("keep", of: Keep.self),
            elsewhere: fields.optionalText("elsewhere")?.text
        )
        return (leaf, intent)
    }
}
