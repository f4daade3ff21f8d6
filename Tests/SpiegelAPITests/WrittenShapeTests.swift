import DialogModel
import Foundation
import SpiegelAPI
import Testing

/// What crosses the wire with each turn, or tells what went wrong, as the golden file has it.
@Suite struct WrittenShapeTests {
    private static let place = WireTests.place

    private static let inputs: [Input] = [
        .answer("een 7"), .skip, .back, .revise(place), .settleStale(.edit), .note("n"),
        .choose(place, wording: nil), .choose(place, wording: "En toen?"), .ask("Waarom?"), .next,
        .call("metacommunicatie"), .ring, .handOver(to: "Samira"), .extend(minutes: 5),
        .turnProbing(.off), .turnFading(.on), .widen, .tick, .pause, .resume, .finish, .abandon,
    ]

    private static let positions: [Prompt.Position] = [
        .asking(
            Prompt.OpenQuestion(
                place: place,
                text: "Hoeveel?",
                kind: .scale(Scale(lowEnd: "weinig", highEnd: "veel")),
                required: true,
                hint: "0 tot 10",
                why: "Om te meten.",
                origin: .probe(of: place, cue: .short, evidence: ""),
                previous: "zes",
                previousShown: "6",
                role: "asker"
            )
        ), .choosing([Prompt.OfferedQuestion(place: place, text: "Wat?", settled: false)]),
        .settling([
            Prompt.StaleAnswer(
                place: place,
                question: "Wat?",
                answer: "Dat.",
                reason: .wording,
                was: "6"
            )
        ]), .paused, .finished, .abandoned, .readOnly(since: "0.9"),
    ]

    private static let prompts: [Prompt] = positions.enumerated().map { index, position in
        Prompt(
            step: Prompt.StepHeading(
                step: place,
                title: "Taak",
                index: 2,
                count: 6,
                minutes: 5,
                elapsedMilliseconds: 60_000,
                role: "asker"
            ),
            position: position,
            sequence: index + 1
        )
    }

    private func lines(_ values: [some Encodable]) throws -> [String] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try values.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    }

    @Test func whatCrossesTheWireIsWrittenAsTheGoldenFileHasIt() throws {
        let key = try #require(TurnKey("k-1"))
        let replies = [
            TurnReply(
                events: [
                    RecordedEvent(
                        sequence: 1,
                        at: Timestamp(milliseconds: 1_795_450_320_000, offsetMinutes: 60),
                        turn: key,
                        request: RequestDigest(rawValue: "0a1b"),
                        event: .paused
                    )
                ],
                prompt: Self.prompts[3]
            )
        ]
        let beginnings = [
            Beginning(
                dialog: "starrt",
                language: .dutch,
                mode: .interview,
                client: ClientAlias(pseudonym: "B.", watchedNames: ["kevin"]),
                participants: [Participant(name: "Samira", role: "asker")]
            )
        ]
        let problems = EveryFault.all.map { Problem($0, title: "-") }
        let written =
            try lines(Self.inputs) + lines(Self.prompts) + lines(replies) + lines(beginnings)
            + lines([SearchRequest(text: "medicijnen")]) + lines(problems)
        let text = written.joined(separator: "\n") + "\n"
        #expect(!text.contains("\"_"))
        let golden = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Golden/wire.1.jsonl")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(text.utf8).write(to: golden)
        }
        #expect(try String(contentsOf: golden, encoding: .utf8) == text)
    }

    @Test func everyFaultComesAcross() throws {
        for fault in EveryFault.all {
            let data = try JSONEncoder().encode(fault)
            #expect(try JSONDecoder().decode(Fault.self, from: data) == fault)
        }
        let kinds = Set(EveryFault.all.map(\.code))
        let codes =
            (1...14).map { ("C", $0) } + (1...9).map { ("R", $0) } + (1...8).map { ("S", $0) }
            + (0...9).map { ("D", $0) }
        #expect(kinds == Set(codes.map { $0 + ($1 < 10 ? "0" : "") + "\($1)" }))
    }

    @Test(arguments: [
        StoreFault.systemFailure(call: "open", errno: 24), .unexpected(code: "sqlite-19"),
    ])
    func whatTheStoreTellsAsAnotherLayersComesAcrossAsThat(_ fault: StoreFault) throws {
        for told in [fault.fault, .store(fault)] {
            let data = try JSONEncoder().encode(told)
            #expect(try JSONDecoder().decode(Fault.self, from: data) == fault.fault)
            #expect((told.code, told.status, told.exitCode) == (fault.code, 500, 1))
        }
        #expect(fault.fault != .store(fault))
    }

    @Test(arguments: [
        #"{"code":"C99","facts":{"mood":"glad"}}"#, #"{"code":"C11","facts":{"turn":12}}"#,
        #"{"code":"R01","facts":{"defect":"not-yaml"}}"#, #"{"code":"C11"}"#,
    ])
    func whatALaterDaemonTellsKeepsItsCode(_ json: String) throws {
        let fault = try JSONDecoder().decode(Fault.self, from: Data(json.utf8))
        #expect(fault == .unexpected(code: String(json.dropFirst(9).prefix(3))))
    }
}
