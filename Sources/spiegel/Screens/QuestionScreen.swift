import DialogModel
import Wording

/// A question as it is put to the user.
struct QuestionScreen {
    /// The question.
    let question: Prompt.OpenQuestion
    /// Whether it is being revisited, as opposed to asked.
    let isRevisited: Bool
    /// Whether somebody types.
    let isInteractive: Bool

    /// The question, what belongs to its kind, and the hint.
    func rows(on paper: Paper, in language: Language) -> [Row] {
        [.gap] + introduction(in: language) + [Row(question.text, .strong)]
            + kind(on: paper, in: language)
            + (question.hint.map { [Row($0, .faint, indent: 2)] } ?? [])
            + how(in: language)
            + revisited(in: language)
    }

    private func introduction(in language: Language) -> [Row] {
        switch question.origin {
        case .script, .asker: []
        case .probe(_, let cue, let evidence):
            [
                Row(
                    ConversationWords.probe(cue, evidence: evidence, in: question.text)(
                        in: language
                    ),
                    .accent
                )
            ]
        }
    }

    private func kind(on paper: Paper, in language: Language) -> [Row] {
        if let lines = question.lines {
            return numbered(lines)
                + [Row(ConversationHints.pick(in: language), .faint, indent: 2)]
        }
        switch question.kind {
        case .text, .list, .number, .yesNo, .date: return []
        case .scale(let scale): return ScaleScreen.rows(scale, on: paper, in: language)
        case .choice(let options), .choices(let options): return numbered(options.map(\.text))
        }
    }

    private func numbered(_ lines: [String]) -> [Row] {
        lines.enumerated().map { index, line in
            let number = "\(index + 1)  "
            return Row(number + line, indent: 2, hang: number.count)
        }
    }

    /// What Enter does is said once: where there was an answer, below with that.
    private func how(in language: Language) -> [Row] {
        let enterLeaves = isRevisited || question.previousShown != nil
        if case .probe = question.origin {
            return enterLeaves
                ? []
                : [Row(ConversationWords.passable(in: language), .faint, indent: 2)]
        }
        if let suggested = question.suggested {
            let sentence = ConversationWords.suggested(suggested)
            return [Row(sentence(in: language), .faint, indent: 2, hang: 2)]
        }
        let hint = ConversationHints.hint(
            question.kind,
            required: question.required || enterLeaves,
            interactive: isInteractive
        )
        return hint.map { [Row($0(in: language), .faint, indent: 2)] } ?? []
    }

    private func revisited(in language: Language) -> [Row] {
        guard let previous = question.previousShown else {
            return isRevisited ? [Row(ConversationWords.leftOpen(in: language), .faint)] : []
        }
        switch question.kind {
        case .scale, .number:
            return [Row(ConversationWords.previousScore(previous)(in: language), .faint)]
        case .choice, .choices:
            let choice = ConversationWords.previousChoice(previous)
            return [Row(choice(in: language), .faint, hang: 2)]
        case .list where isInteractive:
            return numbered(question.previousPoints ?? [])
                + [Row(ConversationWords.previousList(in: language), .faint, indent: 2)]
        case .text, .list, .yesNo, .date:
            return [Row(ConversationWords.previous(previous)(in: language), .faint, hang: 2)]
        }
    }
}
