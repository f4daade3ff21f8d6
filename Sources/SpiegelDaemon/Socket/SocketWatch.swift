import Logging
import ServiceLifecycle

/// Ends the daemon once its socket's file is gone or another's: nobody finds it there any more, and
/// the daemon that they start instead waits for the store.
struct SocketWatch: Service {
    let socket: ListeningSocket
    let pause: Duration
    let logger: Logger

    func run() async throws {
        try await untilShutdown {
            while socket.isReachable { try await Task.sleep(for: pause) }
            logger.warning("the socket's file is gone; ending")
        }
    }
}
