import DialogModel
import Wording

/// In an interview: the questions of a step, to choose from.
enum OfferScreen {
    /// The questions, numbered, with a mark at those that have been asked.
    static func rows(
        _ offered: [Prompt.OfferedQuestion],
        on paper: Paper,
        in language: Language
    ) -> [Row] {
        let mark = paper.draws ? "✓" : ConversationOffer.asked(in: language)
        let cells = offered.enumerated().map { index, question in
            ["\(index + 1)", question.text, question.settled ? mark : ""]
        }
        return [.gap] + Table.rows(cells, on: paper)
            + [Row(ConversationOffer.keys(in: language), .faint, indent: 2)]
    }
}
