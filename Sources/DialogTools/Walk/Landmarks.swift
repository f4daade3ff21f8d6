import DialogModel

/// What a dialogue holds, by name: found once for a walk of many conversations.
struct Landmarks {
    let dialog: Dialog
    /// The questions.
    let questions: [ItemID: Question]
    /// The scales among them.
    let scales: [ItemID: Scale]
    /// The texts that are said, what steps are after among them.
    let spoken: [ItemID: Template]

    init(of dialog: Dialog) {
        self.dialog = dialog
        let all = dialog.allQuestions
        questions = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        scales = questions.compactMapValues { question in
            if case .scale(let scale) = question.kind { scale } else { nil }
        }
        var spoken: [ItemID: Template] = [:]
        for step in dialog.steps { spoken[step.id] = step.purpose }
        for case .say(let say) in dialog.allItems { spoken[say.id] = say.text }
        self.spoken = spoken
    }
}
