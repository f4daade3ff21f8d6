import DialogModel

extension TranscriptStore {
    /// The answers and notes of `person` that hold `text`, newest conversation first.
    ///
    /// Case and accents do not count; of a revised answer only the last one does. In a conversation
    /// that is damaged nothing is found.
    ///
    /// - Parameters:
    ///   - text: What to look for, as it stands in the answer; nothing is found for spaces alone.
    ///   - person: In whose conversations.
    ///   - limit: How many hits at most.
    /// - Returns: The hits, each with the part of the answer around it.
    /// - Throws: What keeps it from reading.
    public func search(
        _ text: String,
        for person: PersonID,
        limit: Int
    ) async throws(Fault) -> [SearchHit] {
        guard let term = SearchTerm(text) else { return [] }
        let scan = Scan(key: key, term: term)
        var hits: [SearchHit] = []
        var before = Int.max
        while hits.count < limit {
            let from = before
            let (members, found) = try await read { database in
                let members = try scan.members(database, of: person, before: from)
                return (members, try scan.hits(database, in: members))
            }
            hits += found
            guard members.count == Scan.page, let last = members.last else { break }
            before = last.number
        }
        return Array(hits.prefix(limit))
    }
}
