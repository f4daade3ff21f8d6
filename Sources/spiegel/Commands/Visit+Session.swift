import DialogModel
import DialogSession
import DialogTools

extension Visit {
    /// What a session finds around it.
    var sessionSurroundings: DialogSession.Surroundings { sessionSurroundings(isTrial: false) }

    private func sessionSurroundings(isTrial: Bool) -> DialogSession.Surroundings {
        let talk = talk
        let start = SuspendingClock.now
        return DialogSession.Surroundings(
            language: language,
            isInteractive: talk.isInteractive,
            mayAsk: !manner.noInput,
            isTrial: isTrial,
            showsAbove: talk.isInteractive && talk.paper.draws,
            now: { Surroundings.now() },
            elapsed: {
                let passed = start.duration(to: .now).components
                return Int(passed.seconds) * 1_000 + Int(passed.attoseconds / 1_000_000_000_000_000)
            },
            draw: {
                var generator = SystemRandomNumberGenerator()
                return ConversationID.random(using: &generator)
            }
        )
    }

    /// Holds a session to its end.
    func hold(_ opening: DialogSession.Opening) async throws {
        // It opens the terminal, which comes before the daemon.
        let surroundings = sessionSurroundings
        let runner = ErrandRunner(self)
        try await SessionLoop(self, opening, in: surroundings, answeredBy: runner).run()
    }

    /// Holds a session of which nothing is kept.
    ///
    /// - Returns: What was held; `nil` where nothing was begun.
    func hold(trying trial: DialogTrial, _ wishes: Wishes) async throws -> HeldConversation? {
        let answerer = TrialAnswerer(trial)
        let loop = SessionLoop(
            self,
            .begin(trial.entry, wishes, trial.catalogue),
            in: sessionSurroundings(isTrial: true),
            answeredBy: answerer
        )
        try await loop.run()
        return answerer.held
    }
}
