import DialogModel
import Foundation
import Testing
import Wording

@Suite struct FaultTests {
    /// One fault of each code, and each variant of those that speak differently.
    static let faults: [Fault] =
        refusals.map(\.fault) + requests.map(\.fault) + storage.map(\.fault) + starts.map(\.fault)
        + links.map(\.fault)
        + [
            .start(.folderUnfit(path: "/run/x")), .link(.foreignDaemon(path: "/s")),
            .unexpected(code: "D00"),
        ]

    private static let refusals: [Refusal] = [
        .unknownDialog("start", nearest: "starrt"), .unknownDialog("xyz", nearest: nil),
        .brokenScript("eigen", errors: 1), .brokenScript("eigen", errors: 3), .unknownConversation,
        .notNow(.answer), .notNow(.back), .notNow(.settleStale), .notNow(.note), .notNow(.choose),
        .notNow(.call), .notNow(.ring), .notNow(.handOver), .notNow(.extend),
        .notNow(.turnProbing), .notNow(.turnFading), .notNow(.widen), .notNow(.pause),
        .notNow(.resume), .notNow(.finish), .required,
        .unknownQuestion("tevrden", nearest: "tevreden"), .unknownQuestion("x", nearest: nil),
        .nothingBefore, .notCallable("starrt"), .callsTooDeep(limit: 16), .readOnly(since: "0.4"),
        .outOfTurn(sequence: 9), .unsupportedMode("meeting"),
        .tooLong(bytes: 70_000, limit: 65_536), .unfitName(limit: 100),
    ]

    private static let requests: [RequestFault] = [
        .malformedRequest(.notJSON), .malformedRequest(.duplicateKey), .unknownResource,
        .wrongMethod, .requestTooLarge(limit: 1_048_576), .requestTooSlow,
        .tooManyConnections(limit: 128), .notPermitted, .unfitField("client.pseudonim", .unknown),
        .unfitField("dialog", .missing), .unfitField("participants[0].name", .wrongKind),
        .unfitField("do", .wrongValue), .keyReused,
    ]

    private static let storage: [StoreFault] = [
        .diskFull(free: 3 << 20), .notWritable(path: "/home/ilse/x"), .damaged(.alteredEvent),
        .damaged(.notADatabase), .damaged(.missingStore), .newerSchema(found: 3, known: 1),
        .keyMissing(path: "/k"), .keyUnfit(path: "/k", .tooOpen),
        .keyUnfit(path: "/k", .insideData), .keyForeign(path: "/k"), .diskFailure(code: 522),
    ]

    private static let starts: [StartFault] = [
        .alreadyRunning(path: "/s"), .socketPathTooLong(path: "/long", bytes: 130, limit: 107),
        .notASocket(path: "/s"), .systemFailure(call: "socket", errno: 24),
    ]

    private static let links: [LinkFault] = [
        .noDaemon(path: "/s"), .connectionLost, .wireMismatch(daemon: "0.9"),
    ]

    @Test func everyFaultIsSaidAsTheGoldenFileHasIt() throws {
        let said = Self.faults.map { fault in
            "\(fault.code) \(fault.exitCode)\n  \(fault.sentence(in: .dutch))\n"
                + "  \(fault.sentence(in: .english))\n"
        }.joined()
        let golden = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Golden/faults.txt")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: golden.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(said.utf8).write(to: golden)
        }
        #expect(try String(contentsOf: golden, encoding: .utf8) == said)
    }

    @Test func everyCodeHasASentenceHere() {
        let codes = Set(Self.faults.map(\.code))
        let expected =
            (1...14).map { "C\(padded($0))" } + (1...9).map { "R\(padded($0))" }
            + (1...8).map { "S\(padded($0))" } + (0...9).map { "D\(padded($0))" }
        #expect(codes == Set(expected))
    }

    @Test func everySentenceIsWhole() {
        for fault in Self.faults {
            for sentence in [fault.sentence.dutch, fault.sentence.english] {
                #expect(sentence.contains(/^[A-Z0-9'].*[.?)a-z]$/), "\(sentence)")
            }
        }
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
