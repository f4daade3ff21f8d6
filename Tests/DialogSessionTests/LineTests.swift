import Testing

@testable import DialogSession

@Suite("Lines at a menu of questions and at names")
struct LineTests {
    @Test(
        "the asker's line is a number, a key, a command or a question of one's own",
        arguments: [
            ("2", AskerLine.choose([1])), (" 2 ", .choose([1])), ("1 3", .choose([0, 2])),
            ("3, 1 en 3", .choose([2, 0])), ("1 9", .unclear),
            ("2: Waar was dat precies?", .word(1, "Waar was dat precies?")),
            ("2:", .choose([1])), ("9", .unclear), ("0", .unclear), ("x", .unclear),
            ("", .next), ("v", .own("")), ("v Wat hield je tegen?", .own("Wat hield je tegen?")),
            ("q: What then?", .own("What then?")), ("d", .probe("")),
            ("p And then?", .probe("And then?")),
            (
                "2 weken geleden gebeurde ook zoiets, hoe was dat toen?",
                .own("2 weken geleden gebeurde ook zoiets, hoe was dat toen?")
            ),
            ("hoe was dat voor je", .plain("hoe was dat voor je")), ("waarom?", .own("waarom?")),
            ("/pauze", .command(.command(.pause, argument: ""))),
            ("?", .command(.command(.help, argument: ""))),
        ]
    )
    func asker(line: String, meaning: AskerLine) {
        #expect(AskerLine(line, among: 4, shortcuts: [:], in: .dutch) == meaning)
    }

    @Test(
        "a word that is a command's alone is asked about; in a sentence it is an answer",
        arguments: [
            ("stop", true), ("Help", true), ("quit ", true), ("stop maar", false),
            ("ik stop", false),
            ("", false), ("terug", true),
        ]
    )
    func lone(line: String, isMeant: Bool) {
        #expect((TypedLine.command(named: line) != nil) == isMeant)
    }
}
