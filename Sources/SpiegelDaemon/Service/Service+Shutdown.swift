import ServiceLifecycle

extension Service {
    /// Runs `operation` until it ends or the daemon is to end, which is no failure.
    func untilShutdown(_ operation: @Sendable @escaping () async throws -> Void) async throws {
        do {
            try await cancelWhenGracefulShutdown(operation)
        } catch is CancellationError {
            return
        }
    }
}
