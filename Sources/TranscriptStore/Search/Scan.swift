import DialogModel
import FoundationEssentials
import GRDB

/// Looks through an owner's conversations, newest first, opening each as it comes: there is no index
/// on disk that could tell what is in them.
struct Scan {
    let key: StoreKey
    let term: SearchTerm
    let limit: Int

    /// How many conversations are fetched at a time.
    private static let page = 64

    func hits(_ database: Database, owner: OwnerID) throws -> [SearchHit] {
        var hits: [SearchHit] = []
        var before = Int.max
        while hits.count < limit {
            let rows = try ConversationRow.fetch(
                database,
                owner: owner,
                before: before,
                limit: Self.page
            )
            guard let last = rows.last else { break }
            before = last.number
            for row in rows where hits.count < limit {
                hits += try self.hits(database, in: OpenedConversation(row, with: key))
            }
        }
        return Array(hits.prefix(limit))
    }

    private func hits(
        _ database: Database,
        in conversation: OpenedConversation
    ) throws -> [SearchHit] {
        var log: [Data] = []
        var isCandidate = false
        try conversation.read(database) { _, json in
            log.append(json)
            isCandidate = isCandidate || term.mayStand(in: json)
        }
        guard isCandidate else { return [] }
        var findings = Findings()
        for json in log { findings.note(try Stored.decode(RecordedEvent.self, from: json)) }
        return findings.texts.compactMap { text in hit(text, in: conversation) }
    }

    private func hit(
        _ text: Findings.Text,
        in conversation: OpenedConversation
    ) -> SearchHit? {
        let excerpts = text.forms.lazy.compactMap { Excerpt(of: term.folded, in: $0) }
        return excerpts.first.map { excerpt in
            SearchHit(
                id: conversation.id,
                number: conversation.number,
                sequence: text.sequence,
                at: text.at,
                title: conversation.record.summary.title,
                question: text.question,
                excerpt: excerpt.text,
                match: excerpt.match
            )
        }
    }
}
