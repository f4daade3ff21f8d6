import DialogModel
import LineEditor
import SpiegelAPI
import SpiegelLink
import Wording

/// The way to the daemon: starts it when it is needed, and tries again when it is lost.
@MainActor
final class Connection {
    /// Who is told what is going on.
    var notices: (Sentence) -> Void
    /// Whether the waiting was given up with Ctrl-C.
    private(set) var isGivenUp = false
    /// With what a daemon ended that would not start; it has said why.
    private(set) var failedStart: Int32?

    private let client: SpiegelLink
    private let socket: String
    private var hasSpoken = false
    private var stopWaiting: (() -> Void)?
    private var givingUp: Task<Void, any Error>?
    private static let attempts = 40
    private static let pause = Duration.milliseconds(250)
    /// How long a reply may take after Ctrl-C: one that meant the line before is told late, and must
    /// not undo what was typed after it.
    private static let grace = Duration.milliseconds(500)

    /// A connection to the daemon at `socket`.
    ///
    /// Nothing is connected yet.
    init(socket: String, notices: @escaping (Sentence) -> Void) {
        client = SpiegelLink(socket: socket)
        self.socket = socket
        self.notices = notices
    }

    /// Does `work`, as often as it takes until the daemon has replied; all that is asked of it may be
    /// asked twice.
    ///
    /// - Throws: The daemon's own faults; `noDaemon` when none can be started; `connectionLost` when
    ///   it stays away, or Ctrl-C was pressed while waiting.
    func call<Reply: Sendable>(
        _ work: @escaping @Sendable (SpiegelLink) async throws(Fault) -> Reply
    ) async throws(Fault) -> Reply {
        isGivenUp = false
        // A task of its own, so that a daemon which answers nothing holds nobody.
        let attempts = Task { () async -> Result<Reply, Fault> in
            do throws(Fault) {
                return .success(try await attempt(work))
            } catch {
                return .failure(error)
            }
        }
        stopWaiting = attempts.cancel
        defer {
            stopWaiting = nil
            givingUp?.cancel()
            givingUp = nil
        }
        return try await attempts.value.get()
    }

    /// Stops waiting for the daemon: whoever still waits a moment later gets `connectionLost`.
    func giveUp() {
        guard let stopWaiting, givingUp == nil else { return }
        givingUp = Task {
            try await Task.sleep(for: Self.grace)
            isGivenUp = true
            stopWaiting()
        }
    }

    private func attempt<Reply: Sendable>(
        _ work: @Sendable (SpiegelLink) async throws(Fault) -> Reply
    ) async throws(Fault) -> Reply {
        var isTold = false
        for _ in 0..<Self.attempts {
            do {
                // The first word is whether both speak the same wire.
                if !hasSpoken { _ = try await client.health() }
                let reply = try await work(client)
                if isTold { notices(ScreensTrouble.restored) }
                hasSpoken = true
                return reply
            } catch .link(.noDaemon) {
                if hasSpoken, !isTold {
                    notices(ScreensTrouble.lost)
                    isTold = true
                }
                try await start()
            } catch .link(.connectionLost) {
                if isGivenUp { break }
                if !isTold { notices(ScreensTrouble.lost) }
                isTold = true
                await rest()
            }
            if isGivenUp { break }
        }
        throw .link(.connectionLost)
    }

    /// Does `work` once, and says nothing when it fails.
    func quietly<Reply: Sendable>(
        _ work: @Sendable (SpiegelLink) async throws(Fault) -> Reply
    ) async throws(Fault) -> Reply {
        try await work(client)
    }

    /// The same, where a daemon that is gone is started first.
    func insist<Reply: Sendable>(
        _ work: @Sendable (SpiegelLink) async throws(Fault) -> Reply
    ) async throws(Fault) -> Reply {
        do {
            return try await work(client)
        } catch .link(.noDaemon) {
            do {
                try await DaemonStarter.start(for: client)
            } catch {
                throw .link(.noDaemon(path: socket))
            }
            return try await work(client)
        }
    }

    /// Closes it.
    func close() async { await client.close() }

    private func start() async throws(Fault) {
        if !hasSpoken { notices(ScreensTrouble.starting) }
        do {
            try await DaemonStarter.start(for: client)
        } catch {
            switch error {
            case .noProgram: notices(ScreensTrouble.noProgram)
            case .killed(let signal): notices(ScreensTrouble.startKilled(by: signal))
            case .ended(_, let words) where words.isEmpty: break
            case .ended(let status, let words):
                // It said why it could not, which is no success, whatever it ended with.
                failedStart = status == 0 ? nil : status
                notices(Sentence(nl: words, en: words))
            case .silent: break
            }
            throw .link(.noDaemon(path: socket))
        }
    }

    private func rest() async {
        // Cancelled only at the end of the program, when there is nothing to wait for.
        _ = try? await ContinuousClock().sleep(for: Self.pause)
    }
}
