import ServiceLifecycle

/// Ends the daemon when the store stays shut.
struct LossWatch: Service {
    let desk: Desk

    func run() async throws {
        try await untilShutdown {
            for await fault in desk.losses { throw fault }
        }
    }
}
