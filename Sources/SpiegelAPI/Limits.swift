import DialogModel

/// The bounds of the wire, all in one place.
package struct Limits: Hashable, Sendable {
    /// The largest body, in bytes.
    package var bodyBytes = 1 << 20
    /// The largest answer or note, in bytes of UTF-8.
    package var answerBytes = 64 << 10
    /// The most that is kept of what is being typed, in bytes of UTF-8: more than can be sent, for it
    /// may still be shortened.
    package var draftBytes = 256 << 10
    /// The largest header, in bytes.
    package var headerBytes = 16 << 10
    /// How deep JSON may be nested.
    package var jsonDepth = 32
    /// How long a request's head may take.
    package var headerTime = Duration.seconds(10)
    /// How long a request's body may take, as a whole.
    package var bodyTime = Duration.seconds(30)
    /// How long a connection may be silent; streams are exempt.
    package var idleTime = Duration.seconds(60)
    /// How many connections one user may hold.
    package var connectionsPerUser = 128
    /// How much may wait for a slow reader of a stream before it is dropped, in bytes.
    package var streamBacklogBytes = 1 << 20
    /// How often a silent stream says that it is alive.
    package var heartbeat = Duration.seconds(15)
    /// How many conversations a page of a list holds at most.
    package var pageSize = 100
    /// The longest pseudonym or name, in characters.
    package var nameCharacters = ClientAlias.mostCharacters
    /// How many names may be watched.
    package var watchedNames = 50

    /// The bounds as they are unless set otherwise.
    package init() {}
}
