import HummingbirdCore
import Logging
import NIOCore
import NIOExtras
import NIOPosix
import ServiceLifecycle

/// Serves a listening socket: what Hummingbird's own server does after binding, which it does
/// unsafely for Unix sockets (it removes a live daemon's).
struct SocketServer: Service {
    let socket: ListeningSocket
    let child: PeerChannel
    let logger: Logger
    let onServing: @Sendable () -> Void

    func run() async throws {
        let group = MultiThreadedEventLoopGroup.singleton
        let quiescing = ServerQuiescingHelper(group: group)
        let server = try await ServerBootstrap(group: group)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers(
                        quiescing.makeServerChannelHandler(channel: channel),
                        SpareDescriptor(
                            for: socket.descriptor,
                            refusal: Array(child.refusal.readableBytesView)
                        )
                    )
                }
            }
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .bind(socket.descriptor) { child.setup(channel: $0, logger: logger) }
        onServing()
        try await withGracefulShutdownHandler {
            try await server.executeThenClose { connections in
                await withDiscardingTaskGroup { tasks in
                    do {
                        for try await connection in connections {
                            tasks.addTask { await child.handle(value: connection, logger: logger) }
                        }
                    } catch {
                        logger.error("accepting connections failed")
                    }
                }
            }
        } onGracefulShutdown: {
            // The socket's file goes first, so that a client that comes now starts a new daemon
            // instead of waiting for one that is leaving.
            socket.remove()
            quiescing.initiateShutdown(promise: nil)
        }
    }
}
