import DialogModel
import Logging
import ServiceLifecycle

/// Does what is due though nobody asks for it: lets time pass in conversations whose time boxes have
/// something to tell, and memory be looked through.
///
/// It sleeps until the earliest of these, and where there is nothing, until there is.
struct TimeKeeper: Service {
    let desk: Desk
    let clock: any Clock<Duration>
    let logger: Logger
    /// After how long a mark that could not be stored is tried again.
    private static let patience = 10_000

    func run() async throws {
        try await untilShutdown {
            while !Task.isCancelled {
                let now = desk.now()
                let (marks, isSweep) = desk.deadlines.take(at: now)
                if isSweep { await desk.sweep(at: now) }
                for mark in marks { await tick(mark, at: now) }
                await sleep()
            }
        }
    }

    private func tick(_ mark: Deadlines.Due, at now: Timestamp) async {
        do {
            try await desk.tick(mark.id, owner: mark.owner)
        } catch .refusal(.unknownConversation) {
            // It has been erased meanwhile.
        } catch {
            logger.warning("a time box could not be told", metadata: error.cause)
            desk.deadlines.set(now.later(by: Self.patience), for: mark.id, of: mark.owner)
        }
    }

    private func sleep() async {
        let clock = clock
        await desk.deadlines.wait(from: desk.now()) { pause in
            // It is woken by being cancelled.
            try? await clock.sleep(for: pause)
        }
    }
}
