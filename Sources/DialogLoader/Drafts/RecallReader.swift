import DialogModel

/// `recall:` to its drafts.
struct RecallReader {
    /// How many things that were kept are gone over in one conversation.
    static let most = 1...50
    /// As many where the script does not say it: more than a look back has time for.
    static let usual = 12

    let findings: Findings

    /// What `tree` asks for; `nil` and reported where it cannot be read.
    func recall(_ tree: Tree) -> (name: Leaf, RecallDraft)? {
        guard let fields = Fields(tree, key: "recall", known: KnownKeys.recall, findings: findings),
            let id = fields.name("recall")
        else { return nil }
        let answers = answers(of: fields)
        let keeps = fields.values("keep", of: Keep.self)
        let about = fields.value("about", of: Recall.About.self) ?? .anybody
        let most = fields.whole("most", Self.most) ?? Self.usual
        switch (fields.has("keep"), fields.has("last")) {
        case (false, false): fields.reportMissing("keep")
        case (true, true):
            findings.report(.content(.severalHeads(["keep", "last"])), at: fields.spot(of: "last"))
        case (true, false), (false, true): break
        }
        let source: Recall.Source =
            fields.has("last")
            ? .last(
                answers.map {
                    Recall.Answer(
                        dialog: DialogID($0.dialog.text),
                        question: ItemID($0.question.text)
                    )
                }
            ) : .kept(keeps, most: most, about: about)
        return (id, RecallDraft(id: id, source: source, answers: answers))
    }

    private func answers(of fields: Fields) -> [(dialog: Leaf, question: Leaf)] {
        fields.pairs("last").map { ($0.key, $0.value) }
    }
}
