import NIOCore

extension ChannelHandlerContext {
    /// Writes the last that is said on a connection, and closes it once all of it is out: closing
    /// drops what still waits to be written.
    func writeAndClose(_ data: NIOAny, promise: EventLoopPromise<Void>?) {
        let written = promise ?? eventLoop.makePromise()
        let channel = channel
        written.futureResult.whenComplete { _ in channel.close(promise: nil) }
        writeAndFlush(data, promise: written)
    }
}
