import DialogModel
import LineEditor
import SpiegelAPI
import SpiegelClient

extension ConversationLoop {
    /// At the end: the sheet that remains.
    func showWorksheet() async throws(Fault) {
        let (id, language) = (id, language)
        let sheet = try await connection.call { client throws(Fault) in
            try await client.export(id, as: .worksheet, in: language)
        }
        // A sheet is already set in lines.
        let lines = sheet.split(separator: "\n", omittingEmptySubsequences: false)
        talk.lines.show([Visible("")] + lines.map { Visible(String($0)) })
    }

    /// Whether a sheet remains of a conversation.
    static func hasWorksheet(_ summary: ConversationSummary, _ account: Account) -> Bool {
        summary.kept.contains(where: \.keep.isOnWorksheet)
            || account.questions.contains { question in
                question.given.last?.answer != nil && CostBenefitCell(question.place.item) != nil
            }
    }
}
