import NIOCore
import NIOHTTP1

/// Closes a connection behind the reply to a request that is its last: of HTTP/1.0, or with
/// `Connection: close` in whatever spelling.
///
/// The reply to a request of HTTP/1.0 is one too, so that a body without a length ends where the
/// connection does instead of coming in chunks (RFC 9112, 6.3 and 9.3).
final class LastReply: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private var unanswered = 0
    /// The version of the connection's last request, once that has come.
    private var last: HTTPVersion?
    private var isAllRead = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // What follows the last request is nobody's.
        guard !isAllRead else { return }
        switch unwrapInboundIn(data) {
        case .head(let head):
            unanswered += 1
            if head.version.minor == 0 || !head.isKeepAlive { last = head.version }
        case .body: break
        case .end: isAllRead = last != nil
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard let last, unanswered == 1 else {
            if case .end = unwrapOutboundIn(data) { unanswered -= 1 }
            return context.write(data, promise: promise)
        }
        switch unwrapOutboundIn(data) {
        case .head(var head):
            head.version = last
            head.headers.replaceOrAdd(name: "connection", value: "close")
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body: context.write(data, promise: promise)
        case .end:
            unanswered = 0
            context.writeAndClose(data, promise: promise)
        }
    }
}
