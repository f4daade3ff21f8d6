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

/// Lets time pass in conversations whose time boxes run.
struct TimeKeeper: Service {
    let desk: ConversationDesk

    func run() async throws {
        try await untilShutdown {
            while true {
                try await Task.sleep(for: .seconds(1))
                for conversation in await desk.timed() {
                    await conversation.tick(at: desk.now())
                }
            }
        }
    }
}

/// Gives the service manager its signs of life.
struct Watchdog: Service {
    let interval: Duration

    func run() async throws {
        try await untilShutdown {
            while true {
                ServiceManager.notify("WATCHDOG=1")
                try await Task.sleep(for: interval)
            }
        }
    }
}

/// Runs `operation` until it ends or the daemon is to end, which is no failure.
private func untilShutdown(_ operation: @Sendable @escaping () async throws -> Void) async throws {
    do {
        try await cancelWhenGracefulShutdown(operation)
    } catch is CancellationError {
        return
    }
}
