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

/// Ends the daemon when the store stays shut.
struct LossWatch: Service {
    let desk: Desk

    func run() async throws {
        try await untilShutdown {
            for await fault in desk.losses { throw fault }
        }
    }
}

/// Runs `operation` until it ends or the daemon is to end, which is no failure.
func untilShutdown(_ operation: @Sendable @escaping () async throws -> Void) async throws {
    do {
        try await cancelWhenGracefulShutdown(operation)
    } catch is CancellationError {
        return
    }
}
