/// What keeps conversations from being kept or read.
package enum StoreFault: Error, Hashable {
    /// The disk is full, with `free` bytes left.
    case diskFull(free: Int)
    /// The folder or database cannot be written; `path` says which.
    case notWritable(path: String)
    /// The database is damaged or was altered; `what` says where, without content.
    case damaged(Damage)
    /// The database was made by a later release, with this schema.
    case newerSchema(found: Int, known: Int)
    /// The key file is missing while there are conversations that need it.
    case keyMissing(path: String)
    /// The key file is not one that may be trusted.
    case keyUnfit(path: String, KeyDefect)
    /// The key does not belong to this database.
    case keyForeign(path: String)
    /// The disk failed, with SQLite's code: whether the last change is on disk is not known, and the
    /// store is opened anew.
    case diskFailure(code: Int)
    /// A system call failed, with its `errno`; told as ``StartFault/systemFailure(call:errno:)``, for
    /// mostly it keeps a store from being opened.
    case systemFailure(call: String, errno: Int)
    /// Something that should not happen did: `code` is `sqlite-` and SQLite's, or says where; told as
    /// ``Fault/unexpected(code:)``.
    case unexpected(code: String)

    /// What is wrong with stored conversations.
    package enum Damage: String, Hashable, Codable, Sendable {
        case notADatabase = "not-a-database"
        case alteredEvent = "altered-event"
        case missingEvent = "missing-event"
        case alteredHead = "altered-head"
        case missingStore = "missing-store"
        case missingConversation = "missing-conversation"
        case addedConversation = "added-conversation"
        case alteredManifest = "altered-manifest"
        case alteredKeySlot = "altered-key-slot"
        case alteredScript = "altered-script"
        case unreadable
    }

    /// What is wrong with a key file.
    package enum KeyDefect: String, Hashable, Codable, Sendable {
        case tooOpen = "too-open"
        case foreignOwner = "foreign-owner"
        case symlink
        case notAFile = "not-a-file"
        case wrongLength = "wrong-length"
        case insideData = "inside-data"
        case unreadable
    }
}
