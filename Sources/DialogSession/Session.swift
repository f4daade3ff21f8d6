import DialogModel
import SpiegelAPI

/// What is typed and what arrives, interpreted: the one place that knows what a line means.
///
/// A value without input or output. It hears lines and news, and answers with what is to be shown,
/// asked of the daemon, and listened for; terminal, plans and tests carry that out.
///
/// It holds to five sentences: a turn answers the question that was on the screen; what was typed is
/// kept until it is acknowledged or shown back; no request follows a refusal without a new line or a
/// newer sequence between; every line leads to something that can be seen; a request is asked once
/// per line, and what is sent again carries the same key.
package struct Session: Sendable {
    /// The request whose reply has not come.
    package private(set) var awaited: Request?
    /// How it ended, once it has.
    package private(set) var leaving: Leaving?

    private var stage: any Stage
    private var requests = 0

    /// A session that is to begin as `opening` says.
    package init(_ opening: Opening, in surroundings: Surroundings) {
        stage = opening.stage(in: surroundings)
    }

    /// What comes first: to be called once.
    package mutating func begin() -> [Act] { carriedOut(stage.opened()) }

    /// A line was typed, or a key pressed.
    ///
    /// While a reply is awaited nothing is listened for, and so nothing heard.
    package mutating func heard(_ heard: Heard) -> [Act] {
        guard awaited == nil, leaving == nil else { return [] }
        return carriedOut(stage.heard(heard))
    }

    /// The reply to a request; one that is not awaited, or was answered before, changes nothing.
    package mutating func arrived(_ reply: Reply, to request: Request) -> [Act] {
        guard awaited == request, leaving == nil else { return [] }
        awaited = nil
        return carriedOut(stage.arrived(reply))
    }

    /// A request that came to nothing.
    package mutating func refused(_ fault: Fault, _ request: Request) -> [Act] {
        guard awaited == request, leaving == nil else { return [] }
        awaited = nil
        return carriedOut(stage.refused(fault))
    }

    /// What happened in the conversation that is followed: time passed, or others used other screens.
    package mutating func happened(_ turn: TurnReply) -> [Act] {
        guard leaving == nil else { return [] }
        return carriedOut(stage.happened(turn))
    }

    /// What was typed in a conversation and has not become a turn: to be kept, so that it can be put
    /// back wherever the conversation is gone on with.
    ///
    /// - Parameters:
    ///   - line: What stands on the line being typed.
    ///   - recalled: What that was made of, where ``Listening/recalled`` was brought in.
    /// - Returns: All of it, which may be nothing; `nil` where no conversation is held.
    package func unsent(
        with line: String,
        changing recalled: String?
    ) -> (conversation: ConversationID, draft: TypedDraft)? {
        leaving == nil ? stage.unsent(with: line, changing: recalled) : nil
    }

    /// What is left now of the step in which a meeting is, in milliseconds, below 0 where its time is up;
    /// `nil` where no clock runs.
    package var clock: Int? { leaving == nil ? stage.clock : nil }

    /// Nothing more can be asked: no daemon can be started, or the waiting was given up.
    package mutating func failed(_ fault: Fault) -> [Act] {
        awaited = nil
        return carriedOut([.leave(.failed(fault))])
    }

    private mutating func carriedOut(_ moves: [Move]) -> [Act] {
        var acts: [Act] = []
        for move in moves {
            switch move {
            case .act(let act): acts.append(act)
            case .ask(let errand):
                requests += 1
                let request = Request(number: requests, errand: errand)
                awaited = request
                acts.append(.ask(request))
            case .enter(let next):
                stage = next
                acts += carriedOut(stage.opened())
            case .leave(let leaving):
                self.leaving = leaving
                acts.append(.leave(leaving))
            }
        }
        return acts
    }
}
