import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request comes in too slowly or is too large: a head within one time, a
/// body within another, both as a whole, so that a byte now and then does not help; and no more of a
/// body than is allowed, whether or not anybody reads it.
final class RequestBounds: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private enum Phase {
        case betweenRequests
        case readingHead(Scheduled<Void>)
        case readingBody(Scheduled<Void>, bytes: Int)
        /// The body is too large: nothing more is read, and the reply is the connection's last.
        case overfull(Scheduled<Void>)
    }

    private let headTime: TimeAmount
    private let bodyTime: TimeAmount
    private let bodyBytes: Int
    private var phase = Phase.betweenRequests
    private var unanswered = 0

    init(headTime: Duration, bodyTime: Duration, bodyBytes: Int) {
        self.headTime = TimeAmount(headTime)
        self.bodyTime = TimeAmount(bodyTime)
        self.bodyBytes = bodyBytes
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is FirstByte.Arrived {
            if case .betweenRequests = phase {
                phase = .readingHead(close(context, after: headTime))
            }
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            cancel()
            unanswered += 1
            phase = .readingBody(close(context, after: bodyTime), bytes: 0)
        case .body(let part):
            guard take(part.readableBytes, context) else { return }
        case .end:
            if case .overfull = phase { break }
            cancel()
            phase = .betweenRequests
        }
        context.fireChannelRead(data)
    }

    /// Counts bytes of a body, and says whether they are passed on: those that make it too large
    /// still are, so that the one who reads it notices.
    private func take(_ bytes: Int, _ context: ChannelHandlerContext) -> Bool {
        guard case .readingBody(let deadline, let before) = phase else { return false }
        if before + bytes <= bodyBytes {
            phase = .readingBody(deadline, bytes: before + bytes)
        } else {
            phase = .overfull(deadline)
            if unanswered == 0 { context.close(promise: nil) }
        }
        return true
    }

    func read(context: ChannelHandlerContext) {
        if case .overfull = phase { return }
        context.read()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .end = unwrapOutboundIn(data) else {
            return context.write(data, promise: promise)
        }
        unanswered -= 1
        guard case .overfull = phase, unanswered == 0 else {
            return context.write(data, promise: promise)
        }
        context.writeAndClose(data, promise: promise)
    }

    func handlerRemoved(context: ChannelHandlerContext) { cancel() }

    func channelInactive(context: ChannelHandlerContext) {
        cancel()
        context.fireChannelInactive()
    }

    private func close(_ context: ChannelHandlerContext, after time: TimeAmount) -> Scheduled<Void>
    {
        let channel = context.channel
        return context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
    }

    private func cancel() {
        switch phase {
        case .betweenRequests: break
        case .readingHead(let task), .readingBody(let task, _), .overfull(let task): task.cancel()
        }
    }
}
