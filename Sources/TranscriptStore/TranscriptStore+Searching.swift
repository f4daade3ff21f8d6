import DialogModel

extension TranscriptStore {
    /// The answers and notes of `owner` that hold `text`, newest conversation first.
    ///
    /// Case and accents do not count; of a revised answer only the last one does. Takes about a
    /// second for 200,000 events.
    ///
    /// - Parameters:
    ///   - text: What to look for, as it stands in the answer; nothing is found for spaces alone.
    ///   - owner: In whose conversations.
    ///   - limit: How many hits at most.
    /// - Returns: The hits, each with the part of the answer around it.
    /// - Throws: `damaged` if a conversation that was looked through is.
    public func search(
        _ text: String,
        owner: OwnerID,
        limit: Int
    ) async throws(Fault) -> [SearchHit] {
        guard let term = SearchTerm(text) else { return [] }
        let scan = Scan(key: key, term: term, limit: limit)
        return try await read { database in try scan.hits(database, owner: owner) }
    }
}
