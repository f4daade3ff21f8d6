import DialogModel
import SpiegelAPI
import Wording

/// Copies under each other.
struct CopiesScreen {
    /// The copies, newest first.
    let copies: [CopyReply]
    /// The present, on the reader's clock.
    let now: Timestamp

    /// The list.
    func rows(on paper: Paper, in language: Language) -> [Row] {
        guard !copies.isEmpty else { return [Row(CopyWords.none(in: language))] }
        let cells = copies.map { reply in
            let copy = reply.copy.copy
            let about = copy.about.map { " " + ScreensLists.about($0)(in: language) } ?? ""
            return [
                "\(reply.number)", copy.title + about,
                CopyWords.origin(reply.of)(in: language) + ", "
                    + CopyWords.remarks(copy.remarks.count)(in: language),
                ScreensLists.when(copy.brought, now: now)(in: language),
            ]
        }
        return Table.rows(cells, on: paper)
    }
}
