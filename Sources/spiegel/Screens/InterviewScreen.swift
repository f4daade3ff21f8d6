import DialogModel
import Wording

/// The questions of a step, to choose from.
struct InterviewScreen {
    /// The questions.
    let offered: [Prompt.OfferedQuestion]
    /// The step they are of.
    let step: Prompt.StepHeading?
    /// With whom it is held.
    let mode: Dialog.Mode

    /// The heading once something has been asked, the questions with a mark at those that have been,
    /// and the keys.
    func rows(on paper: Paper, in language: Language) -> [Row] {
        let cells = offered.enumerated().map { index, question in
            ["\(index + 1)", question.text, mark(question, on: paper, in: language)]
        }
        return heading(on: paper, in: language) + Table.rows(cells, on: paper)
            + [Row(keys(on: paper, in: language), .faint, indent: 2)]
    }

    private func mark(
        _ question: Prompt.OfferedQuestion,
        on paper: Paper,
        in language: Language
    ) -> String {
        guard question.settled else {
            return question.fits ? InterviewWords.fits(in: language) : ""
        }
        return paper.draws ? "✓" : InterviewWords.askedAlready(in: language)
    }

    private func heading(on paper: Paper, in language: Language) -> [Row] {
        guard mode != .alone else {
            return [.gap, Row(InterviewWords.pickSome(in: language), .accent)]
        }
        let asked = offered.count { $0.settled }
        guard let step, asked > 0 else { return [.gap] }
        return StepScreen.rows(
            step.title,
            step.index,
            of: step.count,
            besides: InterviewWords.asked(asked)(in: language),
            on: paper,
            in: language
        )
    }

    private func keys(on paper: Paper, in language: Language) -> String {
        let isLast = step.map { $0.index == $0.count && $0.step.calls.isEmpty } ?? false
        let next = isLast ? InterviewWords.close : InterviewWords.next
        let own = (InterviewWords.ownKey(in: language), InterviewWords.own(in: language))
        let enter = (paper.draws ? "↵" : "Enter", next(in: language))
        let keys =
            mode == .alone
            ? [
                (InterviewWords.numbers(in: language), InterviewWords.choose(in: language)), own,
                enter,
            ]
            : [
                (InterviewWords.wordedKey(in: language), InterviewWords.worded(in: language)), own,
                (InterviewWords.probeKey(in: language), InterviewWords.probe(in: language)), enter,
            ]
        return keys.map { "\($0)  \($1)" }.joined(separator: "   ")
    }
}
