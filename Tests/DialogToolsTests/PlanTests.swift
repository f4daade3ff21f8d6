import DialogLoader
import DialogModel
import DialogTools
import Testing
import Wording

@Suite("A plan")
struct PlanTests {
    /// One dialogue of two questions, and what is asked `then`.
    private func library(then more: String = "") throws -> ScriptLibrary {
        let text = """
            dialog: proef
            format: 1
            language: nl
            title: Proef
            summary: Een proef.
            source: onszelf
            modes: [alone]
            steps:
              - step: a
                title: Begin
                do:
                  - scale: Hoeveel?
                    id: score
                    ends: [weinig, veel]
                  - ask: Waarom een <score>?
                    id: waarom
                    keep: takeaway
            """ + more
        return ScriptLibrary(files: [ScriptFile(path: "nl/proef.yaml", bytes: Array(text.utf8))])
    }

    private let good = """
        dialog: proef
        client: B.

        ── Begin (1 van 1)

        ? Hoeveel?
          0 weinig … 10 veel
        # te hoog
        > 11
        ! Deze schaal loopt van 0 tot en met 10. Welk cijfer past het best?
        > zeven
          → 7

        ? Waarom een 7?
        > daarom
        >> en omdat
        = Neem je mee: daarom
          en omdat

        ── einde

        """

    private func run(_ text: String, then more: String = "") throws -> PlanRunner.Outcome {
        try PlanRunner(library: library(then: more)).run(Plan(name: "proef", text: text))
    }

    @Test("holds when every line is as shown, and is written as it was")
    func holds() throws {
        let outcome = try run(good)
        #expect(outcome.problems == [])
        #expect(outcome.text == good)
    }

    @Test("that has only what is typed is filled in")
    func recorded() throws {
        let bare = "dialog: proef\nclient: B.\n\n# te hoog\n> 11\n> zeven\n> daarom\n>> en omdat\n"
        #expect(try run(bare).text == good)
    }

    @Test("says with line numbers where it differs")
    func differs() throws {
        let outcome = try run(good.replacing("Waarom een 7?", with: "Hoezo een 7?"))
        #expect(
            outcome.problems == [
                .differs([
                    .missing(line: 14, "? Hoezo een 7?"), .shown(line: 14, "? Waarom een 7?"),
                ])
            ]
        )
        #expect(
            outcome.problems.map(\.description) == ["14: - ? Hoezo een 7?\n14: + ? Waarom een 7?"]
        )
    }

    @Test("may not go on when the conversation is over")
    func leftOver() throws {
        #expect(throws: PlanProblem.leftOver(line: 6)) {
            try run("dialog: proef\n\n> 7\n> daarom\n\n> nog iets\n")
        }
    }

    @Test("ends where it says")
    func ends() throws {
        let open = try run("dialog: proef\n\n> 7\n")
        #expect(open.problems.contains(.endsElsewhere(said: .finished, is: .open)))
        let said = try run("dialog: proef\nend: open\n\n> 7\n")
        #expect(!said.problems.contains { problem in problem.description.contains("ends") })
        #expect(try run("dialog: proef\nend: abandoned\n\n> /stop\n> 2\n").problems.count == 1)
    }

    @Test("for a dialogue that is not there cannot be played")
    func unplayable() throws {
        #expect(throws: PlanProblem.self) { try run("dialog: prof\n\n> 7\n") }
    }

    @Test(
        "with a header that cannot be read says which line",
        arguments: [
            ("dialog: proef\nclint: B.\n\n", PlanProblem.unreadableHeader(line: 2)),
            ("dialog: proef\ndialog: proef\n\n", .unreadableHeader(line: 2)),
            ("dialog: proef\nniets\n\n", .unreadableHeader(line: 2)),
            ("client: B.\n\n", .noDialog),
            ("dialog: proef\ndepth: diep\n\n", .unknownValue("diep")),
            ("dialog: proef\nrotation: -1\n\n", .unknownValue("-1")),
            ("dialog: proef\n\n>> verder\n", .nothingToContinue(line: 3)),
        ]
    )
    func header(text: String, problem: PlanProblem) {
        #expect(throws: problem) { try Plan(name: "proef", text: text) }
        #expect(!problem.description.isEmpty)
    }

    @Test("does what the same words do at the keyboard, in both languages")
    func commands() throws {
        let revised = try run(
            "dialog: proef\n\n> 6\n> /terug\n>\n> /note even\n> /herzie score\n> 5\n> /skip\n"
        )
        #expect(revised.conversation.answers.map(\.answer) == ["5", nil])
        #expect(revised.problems.filter(\.isNoDifference) == [])
    }

    @Test("asks what is asked at the keyboard, and waits for the line that answers it")
    func asked() throws {
        let text = """
            dialog: proef

            > 6
            > /klaar
            >
            # een woord dat ook een commando is
            > stop
            > ja
            >
            > stop
            > nee, de rust
            """
        let outcome = try run(text)
        #expect(outcome.conversation.answers.map(\.answer) == ["6", "nee, de rust"])
        #expect(outcome.problems.filter(\.isNoDifference) == [])
        for sentence in [
            CommandsInConversation.meant(.stop), ConversationLeaving.finishNow,
            ConversationLeaving.stopChoice,
        ] {
            #expect(outcome.text.contains("! \(sentence.dutch.split(separator: "\n")[0])"))
        }
    }

    @Test("says what the session says of a line that does nothing")
    func remarks() throws {
        let text = try run(
            "dialog: proef\nend: open\n\n> /herzie punten\n> /harzie\n> 6\n> /herzie punten\n"
        ).text
        let unknown = CommandsInConversation.unknown("harzie", nearest: nil)
        #expect(text.contains("> /herzie punten\n  \(ConversationProgress.nothing.dutch)\n"))
        #expect(text.contains("! \(unknown.dutch.prefix(12))"))
        #expect(text.contains("! Er is hier nog geen vraag 'punten' geweest."))
    }

    @Test("says as the session does that it goes on where Enter alone does so")
    func goneOn() throws {
        let more = "\n      - yes-no: Nog verder?\n        id: verder\n"
        let text = try run("dialog: proef\n\n> 6\n> daarom\n>\n", then: more).text
        #expect(text.contains(">\n  \(ConversationWords.goneOn.dutch)\n"))
        #expect(!text.contains(ConversationWords.skipped.dutch))
    }

    @Test("that goes on after a pause is resumed as on another day")
    func paused() throws {
        let left = try run("dialog: proef\nend: open\n\n> 6\n> /pauze\n")
        #expect(left.conversation.prompt(at: Self.later).position == .paused)
        #expect(left.problems.filter(\.isNoDifference) == [])
        let resumed = try run("dialog: proef\n\n> 6\n> /pauze\n> daarom\n")
        #expect(resumed.conversation.answers.map(\.answer) == ["6", "daarom"])
        #expect(resumed.problems.filter(\.isNoDifference) == [])
        let paused = PlanWords.paused.dutch
        let again = PlanWords.resumed.dutch
        #expect(
            resumed.text.contains("  \(paused)\n  \(again)\n\n? Waarom een 6?\n> daarom\n")
        )
    }

    private static let later = Timestamp(milliseconds: 1_795_450_000_000, offsetMinutes: 60)
}

extension PlanProblem {
    /// Whether it is something else than what is shown.
    fileprivate var isNoDifference: Bool { if case .differs = self { false } else { true } }
}
