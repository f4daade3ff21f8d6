import DialogModel

/// How far an erasure has come: the reply to `DELETE /v1/conversations/{id}`.
///
/// Key and content are gone from the database, on disk, before this is sent.
package struct ErasureReply: Codable, Hashable, Sendable {
    /// The store's log, through which everything went that was written lately.
    package enum Log: String, Codable, Hashable, Sendable {
        /// Nothing of the conversation is left in it.
        case emptied
        /// It will be emptied when nobody reads any more.
        case pending
    }

    /// What is left of it in the log.
    package let log: Log

    /// The numbers of other conversations in which something from it was shown again, newest first.
    package let quoted: [Int]

    /// The reply to an erasure.
    package init(log: Log, quoted: [Int] = []) {
        self.log = log
        self.quoted = quoted
    }
}
