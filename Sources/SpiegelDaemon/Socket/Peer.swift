import Glibc
import HummingbirdCore
import Logging
import NIOCore

/// Who is at the other end of a connection, as the kernel says (`SO_PEERCRED`, unix(7)): fixed when
/// they connected.
///
/// No header says who you are.
struct Peer: Sendable, Equatable {
    /// What a uid reads as that has no mapping in our user namespace: nobody in particular.
    static let unmappedUser: uid_t = 65_534

    /// The user.
    let uid: uid_t
    /// Whether this user holds more connections than allowed, this one included.
    let isOverLimit: Bool

    /// The peer of the connection whose request is being handled.
    @TaskLocal static var current: Peer?
}

/// Linux's `struct ucred`, which Swift's Glibc module leaves out (it needs `_GNU_SOURCE`).
private struct Credentials: Sendable {
    var pid: pid_t = 0
    var uid: uid_t = Peer.unmappedUser
    var gid: gid_t = 0
}

/// Hummingbird's HTTP/1 channel, with the peer read once per connection, before any request.
struct PeerChannel: ServerChildChannel {
    /// A connection of a known user.
    struct Value: ServerChildChannelValue {
        let http: HTTP1Channel.Value
        let uid: uid_t
        var channel: any Channel { http.channel }
    }

    let base: HTTP1Channel
    let connections: Connections

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        guard let provider = channel as? any SocketOptionProvider else {
            return channel.eventLoop.makeFailedFuture(ChannelError.operationUnsupported)
        }
        let asked: EventLoopFuture<Credentials> = provider.unsafeGetSocketOption(
            level: .socket,
            name: NIOBSDSocket.Option(rawValue: SO_PEERCRED)
        )
        return asked.flatMap { credentials in
            base.setup(channel: channel, logger: logger).flatMapThrowing { http in
                try channel.pipeline.syncOperations.addHandler(FirstByte(), position: .first)
                return Value(http: http, uid: credentials.uid)
            }
        }
    }

    func handle(value: Value, logger: Logger) async {
        let isOverLimit = connections.open(by: value.uid)
        let peer = Peer(uid: value.uid, isOverLimit: isOverLimit)
        await Peer.$current.withValue(peer) {
            await base.handle(value: value.http, logger: logger)
        }
        connections.close(by: value.uid)
    }
}
