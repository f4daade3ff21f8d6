/// Everything that can go wrong and be told to a user: a stable code and its facts.
///
/// The sentence is made in Wording, in the user's language; no answer, name or key is ever in it.
public enum Fault: Error, Hashable, Codable, Sendable {
    // Conversations
    /// No dialogue has this name; `nearest` was perhaps meant.
    case unknownDialog(String, nearest: String?)
    /// The dialogue's script has errors, as many as said.
    case brokenScript(String, errors: Int)
    /// No conversation of this user has this number or name. A stranger's looks the same.
    case unknownConversation
    /// The input does not fit what the conversation waits for.
    case notNow(Action)
    /// The question cannot be skipped.
    case required
    /// No question of this conversation has this name; `nearest` was perhaps meant.
    case unknownQuestion(String, nearest: String?)
    /// Nothing has been answered yet to go back to.
    case nothingBefore
    /// The dialogue cannot be called here.
    case notCallable(String)
    /// Dialogues are already called inside each other as deep as allowed.
    case callsTooDeep(limit: Int)
    /// The conversation has events of a later release.
    case readOnly(since: String)
    /// Someone else answered first; the conversation is at `sequence` now.
    case outOfTurn(sequence: Int)
    /// The dialogue cannot be held this way.
    case unsupportedMode(String)
    /// An answer or note is larger than allowed.
    case tooLong(bytes: Int, limit: Int)
    /// A name is empty or too long; limits are in characters.
    case unfitName(limit: Int)

    // Requests
    /// The request is not one that the daemon understands.
    case malformedRequest(RequestDefect)
    /// No such path.
    case unknownResource
    /// The path exists, but not for this method.
    case wrongMethod
    /// The body or header is larger than allowed.
    case requestTooLarge(limit: Int)
    /// The request took longer than allowed.
    case requestTooSlow
    /// This user has as many connections as allowed.
    case tooManyConnections(limit: Int)
    /// The kernel's word on who is calling was not good enough.
    case notPermitted
    /// A field of the body, or a parameter of the address, is not as it should be: `client.pseudonym`.
    case unfitField(String, FieldDefect)
    /// Another request was sent under this `Idempotency-Key`; nothing was done.
    case keyReused

    // Storage
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

    // Start
    /// Another daemon already serves the socket.
    case alreadyRunning(path: String)
    /// The socket's path has `bytes` bytes, more than the system takes.
    case socketPathTooLong(path: String, bytes: Int, limit: Int)
    /// Something that is not a socket stands at the path.
    case notASocket(path: String)
    /// A system call failed, with its `errno`.
    case systemFailure(call: String, errno: Int)
    /// No daemon answers, and none could be started.
    case noDaemon(path: String)
    /// The connection was lost and did not come back.
    case connectionLost
    /// The daemon speaks another version of the wire than this program.
    case wireMismatch(daemon: String)
    /// The folder of the socket is another user's, or others may write in it.
    case folderUnfit(path: String)
    /// The daemon at the socket belongs to another user.
    case foreignDaemon(path: String)
    /// Something that should not happen did; `code` of an unknown fault.
    case unexpected(code: String)

    /// What someone tried to do.
    public enum Action: String, Hashable, Codable, Sendable {
        case answer
        case skip
        case back
        case revise
        case settleStale = "settle-stale"
        case note
        case choose
        case ask
        case next
        case call
        case ring
        case handOver = "hand-over"
        case extend
        case turnProbing = "turn-probing"
        case turnDepth = "turn-depth"
        case turnFading = "turn-fading"
        case widen
        case alias
        case cast
        case takeBack = "take-back"
        case resolve
        case pause
        case resume
        case finish
        case abandon
    }

    /// What is wrong with a request.
    public enum RequestDefect: String, Hashable, Codable, Sendable {
        case notJSON = "not-json"
        case wrongShape = "wrong-shape"
        case notUTF8 = "not-utf8"
        case duplicateKey = "duplicate-key"
        case tooDeep = "too-deep"
        case controlCharacter = "control-character"
        case missingHost = "missing-host"
        case secondHost = "second-host"
        case missingKey = "missing-idempotency-key"
        case badKey = "bad-idempotency-key"
        case missingSequence = "missing-if-match"
        case wrongContentType = "wrong-content-type"
        case notHTTP = "not-http"
        case badParameter = "bad-parameter"
    }

    /// What is wrong with a field.
    public enum FieldDefect: String, Hashable, Codable, Sendable, CaseIterable {
        case unknown
        case missing
        case wrongKind = "wrong-kind"
        case wrongValue = "wrong-value"
    }

    /// What is wrong with stored conversations.
    public enum Damage: String, Hashable, Codable, Sendable {
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
    public enum KeyDefect: String, Hashable, Codable, Sendable {
        case tooOpen = "too-open"
        case foreignOwner = "foreign-owner"
        case symlink
        case notAFile = "not-a-file"
        case wrongLength = "wrong-length"
        case insideData = "inside-data"
        case unreadable
    }
}
