import DialogModel

extension TranscriptStore {
    /// Keeps what somebody is typing, in place of what was kept before.
    ///
    /// On return it is on disk. It goes with the turn that deals with it, and with the conversation.
    /// It is no part of the log: taken away by someone who can write the database, it is gone
    /// unseen.
    ///
    /// - Parameters:
    ///   - draft: What is being typed; `nil` for nothing any more.
    ///   - person: Who types.
    ///   - id: The conversation.
    /// - Throws: `unknownConversation`; `notPermitted` to who may only read; `diskFull`,
    ///   `diskFailure`, `damaged`, `notWritable`.
    package func keep(
        _ draft: TypedDraft?,
        of person: PersonID,
        in id: ConversationID
    ) async throws(Fault) {
        _ = try await made(.keep(draft, of: person, in: id))
    }

    /// What somebody was typing; `nil` for nothing, and for what was altered or is of a later release.
    ///
    /// - Throws: `unknownConversation`.
    package func draft(
        of person: PersonID,
        in id: ConversationID
    ) async throws(Fault) -> TypedDraft? {
        let key = key
        return try await read(id, for: person) { member, database in
            do {
                return try OpenedConversation(database, member, with: key).draft(database)
            } catch is any Coded {
                // An audit tells of it; whoever goes on is not kept from that.
                return nil
            }
        }
    }
}
