import DialogModel

/// A fault of each code, with all the facts it can have.
enum EveryFault {
    static let all: [Fault] =
        refusals.map(\.fault) + requests.map(\.fault) + storage.map(\.fault) + starts.map(\.fault)
        + links.map(\.fault) + [.unexpected(code: "D00")]

    private static let refusals: [Refusal] = [
        .unknownDialog("start", nearest: "starrt"), .unknownDialog("xyz", nearest: nil),
        .brokenScript("eigen", errors: 3), .unknownConversation, .notNow(.settleStale), .required,
        .unknownQuestion("tevrden", nearest: "tevreden"), .nothingBefore, .notCallable("starrt"),
        .callsTooDeep(limit: 16), .readOnly(since: "0.4"), .outOfTurn(sequence: 12),
        .unsupportedMode("meeting"), .tooLong(bytes: 70_000, limit: 65_536),
        .unfitName(limit: 100),
    ]

    private static let requests: [RequestFault] = [
        .malformedRequest(.notJSON), .unknownResource, .wrongMethod,
        .requestTooLarge(limit: 1_048_576), .requestTooSlow, .tooManyConnections(limit: 128),
        .notPermitted, .unfitField("client.pseudonim", .unknown), .keyReused,
    ]

    private static let storage: [StoreFault] = [
        .diskFull(free: 3 << 20), .notWritable(path: "/data"), .damaged(.alteredEvent),
        .newerSchema(found: 3, known: 1), .keyMissing(path: "/k"), .keyUnfit(path: "/k", .tooOpen),
        .keyForeign(path: "/k"), .diskFailure(code: 522),
    ]

    private static let starts: [StartFault] = [
        .alreadyRunning(path: "/s"), .socketPathTooLong(path: "/long", bytes: 130, limit: 107),
        .notASocket(path: "/s"), .systemFailure(call: "socket", errno: 24),
        .folderUnfit(path: "/run/x"),
    ]

    private static let links: [LinkFault] = [
        .noDaemon(path: "/s"), .connectionLost, .wireMismatch(daemon: "0.9"),
        .foreignDaemon(path: "/s"),
    ]
}
