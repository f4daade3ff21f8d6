import DialogModel
import DialogSession
import LineEditor
import SpiegelAPI
import SpiegelLink
import Wording

/// Carries out what a session wants: shows, reads lines, asks the daemon.
///
/// It understands nothing.
@MainActor
final class SessionLoop {
    private let visit: Visit
    private var session: Session
    private var following: Task<Void, Never>?
    private var listening: Listening?
    private var seen = 0
    private let answerer: any Answerer
    private lazy var keeper = answerer.connection.map { DraftKeeper($0) }

    /// A session that begins as `opening` says, on `visit`.
    init(
        _ visit: Visit,
        _ opening: DialogSession.Opening,
        in surroundings: DialogSession.Surroundings,
        answeredBy answerer: any Answerer
    ) {
        self.visit = visit
        self.answerer = answerer
        session = Session(opening, in: surroundings)
    }

    private var talk: Talk { visit.talk }

    /// Holds it to its end.
    ///
    /// - Throws: The fault that it ended with.
    func run() async throws {
        talk.lines.completions = { [weak self] word, before in
            self?.listening?.completions(of: word, after: before) ?? []
        }
        talk.lines.typing = { [weak self] in self?.keep() }
        talk.lines.ending = { [weak self] in await self?.keepLast() }
        defer {
            talk.lines.completions = { _, _ in [] }
            talk.lines.typing = {}
            talk.lines.ending = {}
            following?.cancel()
        }
        var next = perform(session.begin())
        while session.leaving == nil {
            switch next {
            case .ask(let request): next = perform(await reply(to: request))
            case .listen(let listening): next = perform(await hear(listening))
            }
        }
        following?.cancel()
        await following?.value
        await keeper?.finish()
        if case .failed(let fault)? = session.leaving { throw fault }
    }

    /// What is to be waited for.
    private enum Wait {
        case ask(Request)
        case listen(Listening)
    }

    /// Does what can be done at once; gives what is to be waited for.
    private func perform(_ acts: [DialogSession.Act]) -> Wait {
        var next: Wait?
        for act in acts {
            switch act {
            case .show(let scenes): show(scenes)
            case .listen(let listening): next = .listen(listening)
            case .ask(let request): next = .ask(request)
            case .follow(let id, let sequence): follow(id, after: sequence)
            case .unfollow: following?.cancel()
            case .wipe(let otherwise): if !talk.lines.wipe() { show(otherwise) }
            case .turnPage: if talk.paper.draws { talk.lines.turnPage() }
            case .leave: break
            }
        }
        return next ?? .listen(listening ?? Listening())
    }

    private func show(_ scenes: [Scene]) {
        let rows = scenes.flatMap { SceneRows(talk).rows(of: $0) }
        talk.show(rows)
        for case .sheet(let text) in scenes { talk.showSheet(text) }
    }

    private func hear(_ listening: Listening) async -> [DialogSession.Act] {
        self.listening = listening
        if listening.isFresh { talk.lines.discardTypedAhead() }
        keep()
        async let _ = runClock()
        let heard = await talk.hear(listening)
        self.listening = nil
        // Where the terminal is gone, nobody sends what stands on its line.
        if heard == .end { await keepLast() }
        return session.heard(heard)
    }

    /// Tells what is left of a step's time while a line is being typed, as often as that changes.
    private func runClock() async {
        while let left = session.clock, !Task.isCancelled {
            talk.tell(left: left)
            let passed = left % Self.minute
            let wait = (passed + Self.minute) % Self.minute + 1
            do {
                try await SuspendingClock().sleep(for: .milliseconds(wait))
            } catch {
                return
            }
        }
    }

    private static let minute = 60_000

    /// Has the daemon keep what was typed and not sent.
    private func keep() {
        let line = talk.typed
        guard let keeper, talk.isInteractive,
            let (id, draft) = session.unsent(with: line.text, changing: line.recalled)
        else { return }
        keeper.keep(draft, in: id)
    }

    /// The same before the end, which waits for it.
    private func keepLast() async {
        keep()
        await keeper?.finish()
    }

    private func reply(to request: Request) async -> [DialogSession.Act] {
        // What is left lying is put back where the conversation is gone on with.
        if case .turn(.pause, _, _, _) = request.errand { keep() }
        // A draft that came after the turn that deals with it would stay.
        if case .turn = request.errand { await keeper?.finish() }
        do throws(Fault) {
            let reply = try await answerer.reply(to: request.errand)
            keeper?.heard(reply, to: request.errand)
            return session.arrived(reply, to: request)
        } catch {
            // What is lost for good is the program's to tell.
            if visit.cannotGoOn { return session.failed(error) }
            return session.refused(error, request)
        }
    }

    /// Follows a conversation until it is left; a stream that breaks is begun again.
    private func follow(_ id: ConversationID, after sequence: Int) {
        following?.cancel()
        guard let connection = answerer.connection else { return }
        seen = sequence
        following = Task {
            while !Task.isCancelled {
                do {
                    let after = seen
                    let feed = try await connection.quietly { client throws(Fault) in
                        try await client.follow(id, after: after)
                    }
                    for try await turn in feed {
                        seen = turn.events.last?.sequence ?? seen
                        happened(turn)
                    }
                } catch {
                    // Whoever types is told when a turn cannot be sent; here it is tried again.
                }
                do {
                    try await ContinuousClock().sleep(for: .seconds(1))
                } catch {
                    return
                }
            }
        }
    }

    /// Shows what happened elsewhere, above the line being typed, which goes on.
    private func happened(_ turn: TurnReply) {
        keeper?.forget()
        for case .show(let scenes) in session.happened(turn) { show(scenes) }
    }
}
