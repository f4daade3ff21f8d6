import ServiceLifecycle

/// Ends the daemon when nobody has been connected for a while.
struct IdleExit: Service {
    let connections: Connections
    let patience: Duration

    func run() async throws {
        try await untilShutdown {
            while true {
                let quiet = connections.quiet ?? .zero
                guard quiet < patience else { return }
                try await Task.sleep(for: patience - quiet)
            }
        }
    }
}
