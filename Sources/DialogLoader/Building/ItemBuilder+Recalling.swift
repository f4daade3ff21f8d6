import DialogModel

/// What comes from elsewhere: out of earlier conversations, and into dialogues that are called.
extension ItemBuilder {
    /// As what the lines of a list were kept before; `nil` for a list of something else.
    func kept(_ list: String) -> [Keep]? {
        guard let draft else { return [] }
        let recall = draft.recalls.first { $0.id.text == list }
        guard case .kept(let keeps, _, _)? = recall?.source else { return nil }
        return keeps
    }

    /// What a call tells: the answer to a question here, or else an option there.
    mutating func handed(
        _ question: Leaf,
        _ answer: Leaf,
        _ dialog: Leaf,
        in scope: Scope
    ) -> Call.Handed? {
        guard
            scope.declarations[scope.frame.full(answer.text)] != nil
                || scope.frame.arguments[answer.text] != nil
        else {
            handings.append(
                Handing(dialog: dialog, question: question, answer: answer, kind: nil)
            )
            return .init(question: ItemID(question.text), option: OptionID(answer.text))
        }
        guard let found = self.question(answer, in: scope) else { return nil }
        handings.append(
            Handing(
                dialog: dialog,
                question: question,
                answer: answer,
                kind: found.declaration.kind
            )
        )
        return .init(question: ItemID(question.text), answer: ItemID(found.id))
    }

    /// The question that `leaf` names, reported where there is none.
    func question(
        _ leaf: Leaf,
        in scope: Scope
    ) -> (id: String, declaration: Declaration)? {
        guard
            case .question(let id, let declaration)? = scope.resolve(
                leaf.text,
                at: Term(naming: leaf)
            )
        else { return nil }
        return (id, declaration)
    }

    /// What a question is asked for: what became of something has the same words everywhere.
    func kind(of draft: QuestionDraft, in scope: Scope) -> Question.Kind {
        if draft.opensStep { return .choice(deepSteps) }
        guard draft.resolves else { return draft.kind }
        let language = self.draft?.language ?? .dutch
        let areLessons = scope.resolving == [.worksheetLessons]
        return .choice(
            Fate.allCases.map { fate in
                fate.option(
                    areLessons ? fate.words(ofLessonIn: language) : fate.words(in: language)
                )
            }
        )
    }
}

extension Fate {
    /// How it is said where somebody chooses.
    fileprivate func words(in language: Language) -> String {
        switch (self, language) {
        case (.done, .dutch): "gedaan"
        case (.done, .english): "done"
        case (.goingOn, .dutch): "loopt nog"
        case (.goingOn, .english): "still going on"
        case (.letGo, .dutch): "losgelaten"
        case (.letGo, .english): "let go"
        }
    }

    /// The same of a lesson, which is no task.
    fileprivate func words(ofLessonIn language: Language) -> String {
        switch (self, language) {
        case (.done, .dutch): "doen we nu vanzelf"
        case (.done, .english): "comes by itself now"
        case (.goingOn, .dutch): "blijft staan"
        case (.goingOn, .english): "still stands"
        case (.letGo, .dutch): "niet meer nodig"
        case (.letGo, .english): "no longer needed"
        }
    }
}
