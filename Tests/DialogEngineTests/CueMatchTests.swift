import DialogEngine
import DialogModel
import Testing

@Suite("What fires a cue")
struct CueMatchTests {
    private let lexicon = Lexicon(
        language: .dutch,
        limit: 4,
        feelings: ["bang*", "brok in mijn keel"],
        reporting: ["zei", "zei ze", "hij vond"],
        turns: ["maar"],
        rules: [
            .short: .init(fewerWordsThan: 4, exceptions: ["maandag"], questions: ["Meer?"]),
            .judgement: .init(
                phrases: [
                    "lui", "manipul*", "werk* * tegen", "stelde zich * aan", "hij * dom",
                    "is niet wijs",
                ],
                virtues: ["eerlijk", "inzet"],
                denials: ["niet", "geen"],
                exceptions: ["die lui", "niet alleen", "ik was *"],
                enough: ["zakte"],
                questions: ["<word>?"]
            ),
            .thought: .init(
                phrases: ["dacht"],
                openings: ["dat", "alsof"],
                questions: ["<word>?"]
            ),
        ]
    )

    /// What is asked after an answer; `nil` where no cue fires.
    private func probe(_ cues: Cue..., after answer: String) throws -> String? {
        let items = [ask("q", "Wat?", probes: cues), ask("r", "En?")]
        let step = Step(id: "stap", title: "Stap", items: items)
        var stage = Stage(script(dialog("d", step), lexicon: lexicon))
        try stage.answer(answer)
        return stage.asks == "En?" ? nil : stage.asks
    }

    @Test("a denied verdict is none, up to three words on and within its clause")
    func denial() throws {
        #expect(try probe(.judgement, after: "hij was niet lui vandaag") == nil)
        #expect(try probe(.judgement, after: "hij was niet zo heel lui") == nil)
        #expect(try probe(.judgement, after: "niet wat ik van hem had verwacht lui") == "lui?")
        #expect(try probe(.judgement, after: "hij kwam niet, lui als hij is") == "lui?")
        #expect(try probe(.judgement, after: "niet alleen lui, ook nog laat") == "lui?")
    }

    @Test("a denial within a phrase denies it, unless the phrase is made of it")
    func denialWithin() throws {
        #expect(try probe(.judgement, after: "hij was dom") == "hij was dom?")
        #expect(try probe(.judgement, after: "hij was niet dom") == nil)
        #expect(try probe(.judgement, after: "hij is niet wijs") == "is niet wijs?")
    }

    @Test("a virtue is a verdict where it is denied, and is named with the denial")
    func virtue() throws {
        #expect(try probe(.judgement, after: "ze is gewoon niet eerlijk") == "niet eerlijk?")
        #expect(try probe(.judgement, after: "Geen enkele inzet, weer") == "Geen enkele inzet?")
        #expect(try probe(.judgement, after: "ze is altijd eerlijk") == nil)
        #expect(try probe(.judgement, after: "ze kwam niet, wel eerlijk") == nil)
    }

    @Test("an exception silences only the words that it shares")
    func exception() throws {
        #expect(try probe(.judgement, after: "die lui van de woningbouw") == nil)
        #expect(try probe(.judgement, after: "die lui noemen m lui") == "lui?")
        #expect(try probe(.judgement, after: "ik was zelf ook lui") == nil)
        #expect(try probe(.judgement, after: "ik was er, lui hing hij daar") == "lui?")
    }

    @Test("an exception to the length lets a short answer be")
    func complete() throws {
        #expect(try probe(.short, after: "haar maandag bellen") == nil)
        #expect(try probe(.short, after: "haar eens bellen") == "Meer?")
    }

    @Test("what somebody else says is not the writer's own")
    func reported() throws {
        #expect(try probe(.judgement, after: "ze zei dat ik lui ben") == nil)
        #expect(try probe(.judgement, after: "ze zei: tja, weer zo lui") == nil)
        #expect(try probe(.judgement, after: "wat ben jij lui zei ze") == nil)
        #expect(try probe(.judgement, after: "wat ben jij lui, zei ze") == nil)
        #expect(try probe(.judgement, after: "hij vond mij manipulatief") == nil)
        #expect(try probe(.judgement, after: "ik vond hem manipulatief") == "manipulatief?")
        #expect(try probe(.judgement, after: "ze zei dat ze kwam, lui") == "lui?")
        #expect(try probe(.judgement, after: "ze zei: ik kom. lui was ze") == "lui?")
        #expect(try probe(.judgement, after: "lui ging hij liggen toen ik dat zei") == "lui?")
    }

    @Test("a turn begins a clause without a comma")
    func turn() throws {
        #expect(try probe(.judgement, after: "ze zei dat ze kwam maar ze is lui") == "lui?")
        #expect(try probe(.judgement, after: "ze zei dat ze kwam en ze is lui") == nil)
        #expect(try probe(.judgement, after: "hij kwam niet maar lui is ie") == "lui?")
    }

    @Test(
        "what is quoted is not the writer's own",
        arguments: [
            "'jij bent lui' en weg was ze", "\"jij bent lui\" en weg was ze",
            "‘jij bent lui’ en weg was ze", "„jij bent lui” en weg was ze",
            "'zo'n lui ding' en weg was ze", "het was 'wat lui, 's ochtends al', meer niet",
        ]
    )
    func quoted(answer: String) throws {
        #expect(try probe(.judgement, after: answer) == nil)
    }

    @Test(
        "an apostrophe is no quotation mark",
        arguments: [
            "'t was zo'n lui type, foto's kijken", "'s ochtends lui en 's avonds ook",
            "m'n collega's zijn lui", "hij zat 'n uur lui te zijn en m'n thee werd koud",
            "zijn ouders' huis, lui in 't gras", "'ja' riep hij, lui, en toen 'nee'",
        ]
    )
    func apostrophe(answer: String) throws {
        #expect(try probe(.judgement, after: answer) == "lui?")
    }

    @Test("a gap takes up to three words, and stays within its clause")
    func gap() throws {
        #expect(try probe(.judgement, after: "hij werkte tegen") == "werkte tegen?")
        #expect(
            try probe(.judgement, after: "werkte mij steeds weer tegen")?.hasSuffix("tegen?")
                == true
        )
        #expect(try probe(.judgement, after: "werkte mij echt steeds weer tegen") == nil)
        #expect(try probe(.judgement, after: "stelde zich voor, ik keek hem aan") == nil)
    }

    @Test("an opening counts at the start only, and is quoted with what follows")
    func opening() throws {
        #expect(try probe(.thought, after: "alsof ik er niet was") == "alsof ik er niet was?")
        #expect(
            try probe(.thought, after: "dat hij mij niet wilde zien, nu niet en ook later niet")
                == "dat hij mij niet wilde zien, nu niet?"
        )
        #expect(try probe(.thought, after: "leeg, alsof ik er niet was") == nil)
    }

    @Test("where a feeling is asked, naming one is enough")
    func feeling() throws {
        #expect(try probe(.thought, .short, after: "dat ik bang was") == nil)
        #expect(try probe(.thought, .short, after: "bang") == nil)
        #expect(try probe(.thought, .short, after: "brok in mijn keel, ik dacht even weg") == nil)
        #expect(try probe(.thought, .short, after: "goed") == "Meer?")
        #expect(try probe(.thought, .short, after: "dat hij weg moest") == "dat hij weg moest?")
        #expect(
            try probe(.thought, after: "dat ze zei dat ze bang was")
                == "dat ze zei dat ze bang was?"
        )
        #expect(try probe(.short, after: "bang") == "Meer?")
    }

    @Test("after what says enough no question is needed; before it, one is")
    func enough() throws {
        #expect(try probe(.judgement, after: "lui, zakte onderuit") == nil)
        #expect(try probe(.judgement, after: "hij zakte onderuit, lui") == "lui?")
    }
}
