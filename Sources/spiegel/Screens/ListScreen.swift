import DialogModel
import SpiegelAPI
import Wording

/// Conversations under each other.
struct ListScreen {
    /// The conversations.
    let conversations: [ListedConversation]
    /// Those that cannot be shown; whom they are about is not known.
    var closed: [ClosedConversation] = []
    /// The present, on the reader's clock.
    let now: Timestamp
    /// When a copy of which of them was brought.
    var brought: [ConversationID: Timestamp] = [:]
    /// Whether their places stand before them, with their own numbers behind.
    var isNumberedFromOne = false

    /// The list.
    func rows(on paper: Paper, in language: Language) -> [Row] {
        let cells = conversations.enumerated().map { index, listed in
            let summary = listed.summary
            let about = summary.client.pseudonym.map {
                " " + ScreensLists.about($0)(in: language)
            }
            let number = isNumberedFromOne ? index + 1 : listed.number
            let own = isNumberedFromOne ? " (\(listed.number))" : ""
            return [
                "\(number)", summary.title + (about ?? "") + own,
                standing(of: listed)(in: language),
                ScreensLists.when(summary.changed, now: now)(in: language),
            ]
        }
        return Table.rows(cells, on: paper)
            + closed.map { Row("\($0.number)  \($0.fault.sentence(in: language))", hang: 3) }
    }

    private func standing(of listed: ListedConversation) -> Sentence {
        let standing = ScreensLists.standing(listed.summary)
        return brought[listed.id].map { ScreensLists.brought(standing, at: $0) } ?? standing
    }
}
