import ServiceLifecycle

/// Gives the service manager its signs of life: one for each change that changes nothing and comes
/// back from the store's writer.
struct Watchdog: Service {
    let desk: Desk
    let interval: Duration

    func run() async throws {
        try await untilShutdown {
            while true {
                await beat()
                try await Task.sleep(for: interval)
            }
        }
    }

    private func beat() async {
        do {
            try await desk.beat()
            ServiceManager.notify("WATCHDOG=1")
        } catch {
            // No sign of life: a store that does not come back ends the daemon.
        }
    }
}
