import Glibc
import NIOCore

/// Keeps one descriptor free, so that whoever comes when there are no others is told so and let go.
///
/// Without it they would wait in the queue, and the event loop would spin over them.
final class SpareDescriptor: ChannelInboundHandler {
    typealias InboundIn = any Channel

    private let socket: CInt
    private let refusal: [UInt8]
    private var spare = open("/dev/null", O_RDONLY | O_CLOEXEC)

    /// Guards the listening `socket`; those who find no place are answered `refusal`.
    init(for socket: CInt, refusal: [UInt8]) {
        self.socket = socket
        self.refusal = refusal
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let error = error as? IOError, [EMFILE, ENFILE].contains(error.errnoCode) else {
            return context.fireErrorCaught(error)
        }
        if spare >= 0 { close(spare) }
        turnAway()
        spare = open("/dev/null", O_RDONLY | O_CLOEXEC)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        if spare >= 0 { close(spare) }
    }

    private func turnAway() {
        let taken = accept(socket, nil, nil)
        guard taken >= 0 else { return }
        defer { close(taken) }
        // A new connection's buffer is empty, and takes this whole.
        send(taken, refusal, refusal.count, CInt(MSG_DONTWAIT | MSG_NOSIGNAL))
    }
}
