import DialogModel

/// The bounds of the wire, all in one place.
public struct Limits: Hashable, Sendable {
    /// The largest body, in bytes.
    public var bodyBytes = 1 << 20
    /// The largest answer or note, in bytes of UTF-8.
    public var answerBytes = 64 << 10
    /// The most that is kept of what is being typed, in bytes of UTF-8: more than can be sent, for it
    /// may still be shortened.
    public var draftBytes = 256 << 10
    /// The largest header, in bytes.
    public var headerBytes = 16 << 10
    /// How deep JSON may be nested.
    public var jsonDepth = 32
    /// How long a request's head may take.
    public var headerTime = Duration.seconds(10)
    /// How long a request's body may take, as a whole.
    public var bodyTime = Duration.seconds(30)
    /// How long a connection may be silent; streams are exempt.
    public var idleTime = Duration.seconds(60)
    /// How many connections one user may hold.
    public var connectionsPerUser = 128
    /// How much may wait for a slow reader of a stream before it is dropped, in bytes.
    public var streamBacklogBytes = 1 << 20
    /// How often a silent stream says that it is alive.
    public var heartbeat = Duration.seconds(15)
    /// How many conversations a page of a list holds at most.
    public var pageSize = 100
    /// The longest pseudonym or name, in characters.
    public var nameCharacters = ClientAlias.mostCharacters
    /// How many names may be watched.
    public var watchedNames = 50

    /// The bounds as they are unless set otherwise.
    public init() {}
}
