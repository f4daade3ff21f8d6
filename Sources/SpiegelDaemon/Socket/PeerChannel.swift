import Glibc
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypesHTTP1
import SpiegelAPI

/// Hummingbird's HTTP/1 channel, with the peer read once per connection, before any request.
struct PeerChannel: ServerChildChannel {
    /// A connection of a known user.
    struct Value: ServerChildChannelValue {
        /// Where its requests come in; `nil` for one that is turned away.
        let http: HTTP1Channel.Value?
        let peer: Peer
        let channel: any Channel
    }

    let base: HTTP1Channel
    let connections: Connections
    /// What is answered, without being asked, to a user who holds as many connections as allowed.
    let refusal: ByteBuffer

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        guard let provider = channel as? any SocketOptionProvider else {
            return channel.eventLoop.makeFailedFuture(ChannelError.operationUnsupported)
        }
        let asked: EventLoopFuture<PeerCredentials> = provider.unsafeGetSocketOption(
            level: .socket,
            name: NIOBSDSocket.Option(rawValue: SO_PEERCRED)
        )
        return asked.flatMap { credentials in
            let peer = Peer(uid: credentials.uid)
            guard connections.open(by: peer.uid) else { return turnAway(channel, peer) }
            channel.closeFuture.whenComplete { _ in connections.close(by: peer.uid) }
            return base.setup(channel: channel, logger: logger).flatMapThrowing { http in
                let pipeline = channel.pipeline.syncOperations
                try pipeline.addHandler(FirstByte(), position: .first)
                let codec = try pipeline.handler(type: HTTP1ToHTTPServerCodec.self)
                try pipeline.addHandler(LastReply(), position: .before(codec))
                return Value(http: http, peer: peer, channel: channel)
            }
        }
    }

    func handle(value: Value, logger: Logger) async {
        guard let http = value.http else { return }
        await Peer.$current.withValue(value.peer) {
            await base.handle(value: http, logger: logger)
        }
    }

    /// Lets somebody go at once, so that a silent connection over the limit holds nothing.
    private func turnAway(_ channel: any Channel, _ peer: Peer) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(Farewell(refusal))
            return Value(http: nil, peer: peer, channel: channel)
        }
    }
}

/// Says one thing on a connection and closes it.
private final class Farewell: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let words: ByteBuffer

    init(_ words: ByteBuffer) { self.words = words }

    func channelActive(context: ChannelHandlerContext) {
        context.writeAndClose(wrapOutboundOut(words), promise: nil)
    }
}
