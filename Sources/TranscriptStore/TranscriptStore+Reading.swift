import DialogModel
import GRDB

extension TranscriptStore {
    /// A conversation of `person`, as lists show it.
    ///
    /// Another's looks like one that does not exist.
    ///
    /// - Throws: `unknownConversation`.
    package func find(
        _ id: ConversationID,
        for person: PersonID
    ) async throws(Fault) -> ListedRow {
        let listing = Listing(key: key, summarising: site.summarising)
        let shown = try await read(id, for: person) { member, database in
            try listing.row(of: member, database)
        }
        return await settled(shown)
    }

    /// Conversations of `person`, as lists show them, in the order in which they are named; those
    /// that do not exist are left out.
    ///
    /// - Throws: What keeps it from reading.
    package func find(
        _ ids: [ConversationID],
        for person: PersonID
    ) async throws(StoreFault) -> [ListedRow] {
        let listing = Listing(key: key, summarising: site.summarising)
        return await settled(
            try await read { database in
                try ids.compactMap { try Member.fetch(database, person, in: $0) }
                    .map { member in try listing.row(of: member, database) }
            }
        )
    }

    /// The conversation to which `person` was given `number`.
    ///
    /// - Throws: `unknownConversation`.
    package func find(number: Int, for person: PersonID) async throws(Fault) -> ListedRow {
        let listing = Listing(key: key, summarising: site.summarising)
        let shown = try await answer { database in
            guard let member = try Member.fetch(database, person, number: number) else {
                throw Refusal.unknownConversation
            }
            return try listing.row(of: member, database)
        }
        return await settled(shown)
    }

    /// A person's conversations, newest first.
    ///
    /// - Parameters:
    ///   - person: Whose.
    ///   - number: Where the page before ended; `nil` for the newest.
    ///   - limit: How many at most.
    /// - Returns: The page, damaged ones among it; fewer than `limit` only at the end.
    /// - Throws: What keeps it from reading.
    package func conversations(
        of person: PersonID,
        before number: Int? = nil,
        limit: Int
    ) async throws(StoreFault) -> [ListedRow] {
        let listing = Listing(key: key, summarising: site.summarising)
        return await settled(
            try await read { database in
                try Member.fetch(database, person, before: number ?? .max, limit: limit)
                    .map { member in try listing.row(of: member, database) }
            }
        )
    }

    /// The conversations of `person`, newest first, finished ones with what they leave for looking back;
    /// where that is not there, since an earlier release wrote it, it is made from the log and kept.
    ///
    /// - Parameters:
    ///   - person: Whose.
    ///   - found: Takes those of a run that can be shown, perhaps none.
    /// - Throws: What keeps it from reading.
    package func lookBack(
        for person: PersonID,
        found: ([StoredConversation]) -> Void
    ) async throws(StoreFault) {
        let listing = Listing(key: key, summarising: site.summarising)
        try await inRuns(of: person) { database, numbers in
            try Member.fetch(database, person, numbers: numbers)
                .map { try listing.retrospective(of: $0, database) }
        } found: { run in
            found(await settled(run).compactMap(\.stored))
            return true
        }
    }

    /// How many numbers were ever given to a person's conversations.
    package func count(of person: PersonID) async throws(StoreFault) -> Int {
        try await read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT numbers FROM person WHERE id = ?"
            )
            return try Int.fetchOne(statement, arguments: [person.data]) ?? 0
        }
    }

    /// All of a conversation as it stands at one moment: every event is checked.
    ///
    /// - Throws: `unknownConversation`; `damaged`; `readOnly` for one of a later release.
    package func load(
        _ id: ConversationID,
        for person: PersonID
    ) async throws(Fault) -> LoadedConversation {
        let listing = Listing(key: key, summarising: site.summarising)
        let (shown, rights, script, log) = try await read(id, for: person) { member, database in
            let opened = try OpenedConversation(database, member, with: listing.key)
            let log = try opened.batch(database)
            return (
                try listing.row(of: member, database), member.rights,
                try listing.script(of: opened, database), log
            )
        }
        switch await settled(shown) {
        case .whole(let stored):
            return LoadedConversation(stored: stored, rights: rights, script: script, log: log)
        case .closed(_, _, let since): throw .refusal(.readOnly(since: since))
        case .damaged(_, _, let damage): throw .store(.damaged(damage))
        }
    }

    /// A conversation's events, each checked, as they lie on disk; also where its summary, or what it
    /// began with, cannot be read or is of a later release.
    ///
    /// - Throws: `unknownConversation`; `damaged`.
    package func log(
        of id: ConversationID,
        for person: PersonID
    ) async throws(Fault) -> Batch {
        let key = key
        return try await read(id, for: person) { member, database in
            try OpenedConversation(database, member, with: key).batch(database)
        }
    }

    private func settled(_ page: [Listing.Shown]) async -> [ListedRow] {
        var rows: [ListedRow] = []
        rows.reserveCapacity(page.count)
        for shown in page { rows.append(await settled(shown)) }
        return rows
    }

    /// Writes a summary that was made anew; gives the row as it is shown.
    private func settled(_ shown: Listing.Shown) async -> ListedRow {
        guard let renewal = shown.renewal else { return shown.row }
        do {
            _ = try await queue.make(.renew(renewal))
        } catch {
            // It can be shown all the same, and is made anew the next time.
        }
        return shown.row
    }
}
