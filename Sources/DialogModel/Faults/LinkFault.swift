/// What keeps a client from its daemon.
package enum LinkFault: Error, Hashable {
    /// No daemon answers, and none could be started.
    case noDaemon(path: String)
    /// The connection was lost and did not come back.
    case connectionLost
    /// The daemon speaks another version of the wire than this program.
    case wireMismatch(daemon: String)
    /// The daemon at the socket belongs to another user.
    case foreignDaemon(path: String)
}
