import Glibc
import NIOCore

/// Looks who listens, before a byte is sent: whoever made the socket can read what is said over it.
enum PeerCheck {
    /// The daemon is another user's.
    struct Foreign: Error {}

    /// Lets `channel` be used if the kernel says that this user's own daemon is behind it
    /// (`SO_PEERCRED`, unix(7)).
    @Sendable static func check(_ channel: any Channel) -> EventLoopFuture<Void> {
        guard let provider = channel as? any SocketOptionProvider else {
            return channel.eventLoop.makeFailedFuture(Foreign())
        }
        let asked: EventLoopFuture<Credentials> = provider.unsafeGetSocketOption(
            level: .socket,
            name: NIOBSDSocket.Option(rawValue: SO_PEERCRED)
        )
        return asked.flatMapThrowing { credentials in
            guard credentials.uid == geteuid() else {
                channel.close(promise: nil)
                throw Foreign()
            }
        }
    }

    /// Linux's `struct ucred`, which Swift's Glibc module leaves out (it needs `_GNU_SOURCE`).
    private struct Credentials: Sendable {
        var pid: pid_t = 0
        var uid: uid_t = 0
        var gid: gid_t = 0
    }
}
