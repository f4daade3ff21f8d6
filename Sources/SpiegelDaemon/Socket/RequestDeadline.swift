import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Tells the handlers behind it that bytes came in, so that a head's time can be counted from its
/// first byte, before the decoder has made a request of it.
final class FirstByte: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer

    /// Bytes came in.
    struct Arrived: Sendable {}

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        context.fireUserInboundEventTriggered(Arrived())
        context.fireChannelRead(data)
    }
}

/// Closes a connection whose request comes in too slowly: a head within one time, a body within
/// another, both as a whole, so that a byte now and then does not help.
final class RequestDeadline: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart

    private enum Phase {
        case betweenRequests
        case readingHead(Scheduled<Void>)
        case readingBody(Scheduled<Void>)
    }

    private let headTime: TimeAmount
    private let bodyTime: TimeAmount
    private var phase = Phase.betweenRequests

    init(headTime: Duration, bodyTime: Duration) {
        self.headTime = TimeAmount(headTime)
        self.bodyTime = TimeAmount(bodyTime)
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
            phase = .readingBody(close(context, after: bodyTime))
        case .body: break
        case .end:
            cancel()
            phase = .betweenRequests
        }
        context.fireChannelRead(data)
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
        case .readingHead(let task), .readingBody(let task): task.cancel()
        }
    }
}
