import DialogModel
import DialogTools

/// One turn of the example conversation, as it would stand on the screen.
struct DemoScreen {
    /// The turn.
    let turn: PlayedTurn
    /// What was waited for before it; `nil` at the beginning.
    let before: Prompt?

    /// What was typed, what came of it, and what is asked then.
    func rows(on paper: Paper, in language: Language) -> [Row] {
        let asked = question(before)
        let events = turn.events.flatMap { recorded in
            EventScreen.rows(recorded.event, to: asked, on: paper, in: language)
        }
        return typed + events + next(asked, on: paper, in: language)
    }

    private var typed: [Row] {
        guard let entry = turn.entry else { return [] }
        return [Row("> \(entry.typed)", .accent, hang: 2)]
    }

    private func next(
        _ asked: Prompt.OpenQuestion?,
        on paper: Paper,
        in language: Language
    ) -> [Row] {
        switch turn.prompt.position {
        case .asking(let question):
            // After an unusable answer the same question stands there still.
            guard question != asked else { return [] }
            let screen = QuestionScreen(
                question: question,
                isRevisited: question.previous != nil,
                isInteractive: true
            )
            return screen.rows(on: paper, in: language)
        case .settling(let answers): return StaleScreen.rows(answers, in: language)
        case .choosing, .casting, .paused, .finished, .abandoned, .readOnly: return []
        }
    }

    private func question(_ prompt: Prompt?) -> Prompt.OpenQuestion? {
        if case .asking(let question) = prompt?.position { question } else { nil }
    }
}
