import DialogModel
import Logging
import ServiceLifecycle
import TranscriptStore

/// Checks the whole store once, some time after the start and behind everything else; who comes next
/// is told what is wrong, and so is the log, by codes alone.
struct Auditor: Service {
    let keeper: StoreKeeper
    let clock: any Clock<Duration>
    let logger: Logger

    /// How long after the start: whoever waits for a first screen goes before.
    private static let patience = Duration.seconds(10)
    /// How long it rests between two steps, of a few milliseconds each.
    private static let rest = Duration.milliseconds(20)
    /// How long it stays when it is done: its end would be the daemon's.
    private static let stay = Duration.seconds(86_400)

    func run() async throws {
        try await untilShutdown {
            try await clock.sleep(for: Self.patience)
            try await audit()
            while true { try await clock.sleep(for: Self.stay) }
        }
    }

    private func audit() async throws {
        let store = keeper.store
        let clock = clock
        do {
            let findings = try await store.audit { try await clock.sleep(for: Self.rest) }
            for finding in findings {
                keeper.notices.add(
                    [.altered(finding.damage, number: finding.number)],
                    for: finding.person
                )
                logger.warning(
                    "something is not as it was sealed",
                    metadata: ["damage": "\(finding.damage.rawValue)"]
                )
            }
            let renewed = try await store.renewWaiting { try await clock.sleep(for: Self.rest) }
            if !renewed.isEmpty { logger.warning("what waits was not right, and was made anew") }
        } catch let fault as any Coded {
            // The store was closed or opened anew meanwhile, or the disk fails, which others say.
            logger.warning("the store was not checked", metadata: ["code": "\(fault.code)"])
        }
    }
}
