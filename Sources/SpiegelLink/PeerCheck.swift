import Glibc
import NIOCore
import SpiegelAPI

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
        let asked: EventLoopFuture<PeerCredentials> = provider.unsafeGetSocketOption(
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
}
