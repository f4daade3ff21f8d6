import DialogLoader
import DialogModel
import DialogTools
import Testing

@Suite("A plan")
struct PlanTests {
    private func library() throws -> ScriptLibrary {
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
            """
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

    private func run(_ text: String) throws -> PlanRunner.Outcome {
        try PlanRunner(library: library()).run(Plan(name: "proef", text: text))
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
        #expect(try run("dialog: proef\nend: abandoned\n\n> /stop\n").problems.count == 1)
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
        let text = """
            dialog: proef
            end: abandoned

            > /pauze
            > /resume
            > 6
            > daarom?
            """
        #expect(
            try run(text.replacing("> daarom?", with: "> /stop")).problems.contains {
                if case .endsElsewhere = $0 { true } else { false }
            } == false
        )
        let revised = try run(
            "dialog: proef\n\n> 6\n> /terug\n>\n> /note even\n> /herzie score\n> 5\n> /skip\n"
        )
        #expect(revised.conversation.answers.map(\.answer) == ["5", nil])
        let unknown = try run("dialog: proef\nend: open\n\n> /herzie punten\n")
        #expect(unknown.text.contains("! Er is hier nog geen vraag 'punten' geweest."))
    }
}
