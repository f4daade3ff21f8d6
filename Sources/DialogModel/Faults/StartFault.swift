/// What keeps a daemon from beginning.
package enum StartFault: Error, Hashable {
    /// Another daemon already serves the socket.
    case alreadyRunning(path: String)
    /// The socket's path has `bytes` bytes, more than the system takes.
    case socketPathTooLong(path: String, bytes: Int, limit: Int)
    /// Something that is not a socket stands at the path.
    case notASocket(path: String)
    /// A system call failed, with its `errno`.
    case systemFailure(call: String, errno: Int)
    /// The folder of the socket is another user's, or others may write in it.
    case folderUnfit(path: String)
}
