import DialogModel

extension TranscriptStore {
    /// Looks for `text` in what people wrote in the conversations of `person`, newest first.
    ///
    /// Case and accents do not count. Found is what reading a conversation shows of answers, also those
    /// that were rewritten, of notes, of questions in somebody's own words, and of names. In a
    /// conversation that is damaged nothing is found. Two readers look at once; when the calling task is
    /// cancelled, what they have in hand is the last.
    ///
    /// - Parameters:
    ///   - text: What to look for, as it was written; nothing is found for spaces alone.
    ///   - person: In whose conversations.
    ///   - found: Takes what was found in a run of conversations, perhaps nothing, each with the text
    ///     around it; `false` when it wants no more.
    /// - Throws: What keeps it from reading.
    package func search(
        _ text: String,
        for person: PersonID,
        found: ([SearchHit]) async -> Bool
    ) async throws(StoreFault) {
        guard let term = SearchTerm(text) else { return }
        let scan = Scan(key: key, term: term, person: person)
        try await inRuns(of: person, scan.hits, found: found)
    }

    /// The first `limit` finds of `text` in the conversations of `person`, newest conversation first.
    ///
    /// - Throws: What keeps it from reading.
    package func search(
        _ text: String,
        for person: PersonID,
        limit: Int
    ) async throws(StoreFault) -> [SearchHit] {
        var all: [SearchHit] = []
        try await search(text, for: person) { hits in
            all += hits
            return all.count < limit
        }
        return Array(all.prefix(limit))
    }

    /// The numbers of the conversations of `person` in which something from conversation `id` was shown
    /// again, newest first; every log is read for that.
    ///
    /// - Throws: What keeps it from reading.
    package func quoting(
        _ id: ConversationID,
        for person: PersonID
    ) async throws(StoreFault) -> [Int] {
        let quotations = Quotations(key: key, person: person, of: id)
        var numbers: [Int] = []
        for run in Scan.runs(downFrom: try await count(of: person)) {
            numbers += try await read { try quotations.numbers($0, in: run) }
        }
        return numbers
    }
}
