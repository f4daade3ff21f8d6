import DialogModel
import FoundationEssentials
import GRDB

/// Looks through a person's conversations, opening each as it comes: there is no index on disk that
/// could tell what is in them.
struct Scan: Sendable {
    let key: StoreKey
    let term: SearchTerm
    let person: PersonID

    /// How many conversations one reader looks through at a time.
    private static let run = 64

    /// The numbers from `last` down to 1, in runs.
    static func runs(downFrom last: Int) -> some Sequence<ClosedRange<Int>> {
        stride(from: last, to: 0, by: -run).lazy.map { max(1, $0 - run + 1)...$0 }
    }

    /// The hits in the conversations with these numbers, newest first; one that is damaged has none.
    func hits(_ database: Database, in numbers: ClosedRange<Int>) throws -> [SearchHit] {
        try Member.fetch(database, person, numbers: numbers).flatMap { member in
            do {
                return try hits(database, in: OpenedConversation(database, member, with: key))
            } catch let fault as any Coded {
                guard case .store(.damaged) = fault.fault else { throw fault }
                return []
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
                return []
            }
        }
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
        let found = findings.texts.compactMap { text in
            text.forms.lazy.compactMap { Excerpt(of: term.folded, in: $0) }.first
                .map { (text: text, excerpt: $0) }
        }
        guard !found.isEmpty else { return [] }
        let summary = try conversation.summary()
        return found.map { text, excerpt in
            SearchHit(
                id: conversation.id,
                number: conversation.member.number,
                sequence: text.sequence,
                at: text.at,
                title: summary?.title ?? "",
                client: summary?.client.pseudonym,
                found: text.found,
                question: text.question,
                excerpt: excerpt.text,
                match: excerpt.match
            )
        }
    }
}

extension OpenedConversation {
    /// The conversation at a glance; `nil` where that cannot be read while the log can.
    fileprivate func summary() throws -> ConversationSummary? {
        do throws(Fault) {
            return try asFault(record).summary()
        } catch {
            return nil
        }
    }
}
