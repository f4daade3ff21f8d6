import DialogModel
import Wording

/// In an interview: the questions of a step, to choose from.
struct InterviewScreen {
    /// The questions.
    let offered: [Prompt.OfferedQuestion]
    /// The step they are of.
    let step: Prompt.StepHeading?

    /// The heading once something has been asked, the questions with a mark at those that have been,
    /// and the keys.
    func rows(on paper: Paper, in language: Language) -> [Row] {
        let mark = paper.draws ? "✓" : InterviewWords.askedAlready(in: language)
        let cells = offered.enumerated().map { index, question in
            ["\(index + 1)", question.text, question.settled ? mark : ""]
        }
        return heading(on: paper, in: language) + Table.rows(cells, on: paper)
            + [Row(keys(on: paper, in: language), .faint, indent: 2)]
    }

    private func heading(on paper: Paper, in language: Language) -> [Row] {
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
        return [
            (InterviewWords.ownKey(in: language), InterviewWords.own(in: language)),
            (InterviewWords.probeKey(in: language), InterviewWords.probe(in: language)),
            (paper.draws ? "↵" : "Enter", next(in: language)),
        ].map { "\($0)  \($1)" }.joined(separator: "     ")
    }
}
