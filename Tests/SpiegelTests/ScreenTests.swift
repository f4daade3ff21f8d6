import DialogModel
import Testing
import Wording

@testable import spiegel

@Suite("What is shown in a conversation")
struct ScreenTests {
    private let paper = Paper(columns: 76, hasColour: false, draws: true)
    private let plain = Paper(columns: 76, hasColour: false, draws: false)

    @Test("A scale has its own ends, and a mark at each whole score between them")
    func scale() {
        let ten = Scale(lowEnd: "helemaal niet", highEnd: "helemaal")
        let five = Scale(
            lowest: Tenths(1),
            highest: Tenths(5),
            lowEnd: "nooit",
            highEnd: "altijd"
        )
        #expect(
            written(ScaleScreen.rows(ten, on: paper, in: .dutch)) == [
                "0 helemaal niet ├──┼──┼──┼──┼──┼──┼──┼──┼──┼──┤ 10 helemaal"
            ]
        )
        #expect(
            written(ScaleScreen.rows(five, on: paper, in: .dutch)) == [
                "1 nooit ├──────┼──────┼──────┼──────┤ 5 altijd"
            ]
        )
        #expect(
            written(ScaleScreen.rows(ten, on: plain, in: .dutch)) == [
                "Van 0 helemaal niet tot 10 helemaal."
            ]
        )
    }

    @Test("A scale with long ends names them under the line")
    func longEnds() {
        let scale = Scale(
            lowEnd: "ik heb er geen enkel vertrouwen in dat het lukt",
            highEnd: "ik weet zeker dat het lukt"
        )
        let lines = written(ScaleScreen.rows(scale, on: paper, in: .dutch))
        #expect(lines.first == "0 ├──┼──┼──┼──┼──┼──┼──┼──┼──┼──┤ 10")
        #expect(lines.count > 1)
    }

    @Test("A step's heading fills the line with its place at the end")
    func heading() {
        let lines = written(StepScreen.rows("Actie", 3, of: 6, on: paper, in: .dutch))
        #expect(lines.last?.hasPrefix("── Actie ──") == true)
        #expect(lines.last?.hasSuffix("── 3 van 6 ──") == true)
        #expect(lines.last?.count == 66)
        #expect(
            written(StepScreen.rows("Actie", 3, of: 6, on: plain, in: .english)) == [
                "", "Actie (3 of 6)",
            ]
        )
    }

    @Test("A probe says why it asks, unless the question itself quotes the words")
    func probe() {
        let quoting = question(
            "Je schreef 'vervelend'. Wat zag je?",
            origin: .probe(of: Address(item: "x"), cue: .judgement, evidence: "vervelend")
        )
        let short = question(
            "Wil je er iets bij vertellen?",
            origin: .probe(of: Address(item: "x"), cue: .short, evidence: "")
        )
        #expect(
            shown(quoting) == [
                "", "Even doorvragen.", "Je schreef 'vervelend'. Wat zag je?",
                "  (Enter: laten rusten)",
            ]
        )
        #expect(shown(short).contains("Even doorvragen. Dat was nog kort."))
    }

    @Test("A score that is revisited says what it was")
    func revisited() {
        let scale = Question.Kind.scale(Scale(lowEnd: "niet", highEnd: "wel"))
        let open = question("Hoe tevreden?", kind: scale, previous: "6")
        #expect(shown(open).last == "Je gaf een 6. Wat wordt het? (Enter: zo laten)")
    }

    @Test("The options of a choice are numbered")
    func options() {
        let kind = Question.Kind.choice([
            Option(id: "boos", text: "Boosheid"), Option(id: "bang", text: "Angst"),
        ])
        #expect(
            shown(question("Welke?", kind: kind)) == ["", "Welke?", "  1  Boosheid", "  2  Angst"]
        )
    }

    @Test("The end counts, shows what is kept and promises nothing")
    func end() {
        let kept = [(Keep.intention, "eerst vragen"), (.agreement, "Tom")].map { keep, text in
            ConversationSummary.KeptItem(
                keep: keep,
                place: Address(item: ItemID(keep.rawValue)),
                text: text,
                at: Timestamp(milliseconds: 0, offsetMinutes: 0)
            )
        }
        let names = (1...8).map { ItemID("vraag-\($0)") } + ["agreement"]
        let screen = EndScreen(
            account: account(names.map { answered($0, "Wie brengt een casus in?") }),
            minutes: 1,
            kept: kept,
            next: ConversationLeaving.again(number: 4)
        )
        #expect(
            written(screen.rows(in: .dutch)) == [
                "", "Klaar. 9 vragen, 1 minuut.",
                "Dit is een persoonlijke werkaantekening en hoort niet in het dossier.",
                "Teruglezen: spiegel toon 4   Iets toevoegen: spiegel later 4", "",
                "Afspraak:   Wie brengt een casus in? Tom", "Voornemen:  eerst vragen",
            ]
        )
    }

    @Test("what Enter does to a question is said once", arguments: Language.allCases)
    func enter(language: Language) {
        let probe = Event.Asked.Origin.probe(of: Address(item: "y"), cue: .short, evidence: "kort")
        for previous in [nil, "ja"] {
            for isRevisited in [false, true] {
                for kind in [Question.Kind.text, .yesNo] {
                    for origin in [Event.Asked.Origin.script, probe] {
                        let screen = QuestionScreen(
                            question: question(
                                "V?",
                                kind: kind,
                                origin: origin,
                                previous: previous
                            ),
                            isRevisited: isRevisited,
                            isInteractive: true
                        )
                        let rows = written(screen.rows(on: paper, in: language))
                        #expect(rows.count { $0.contains("Enter") } < 2, "\(rows)")
                    }
                }
            }
        }
    }

    @Test("a choice was made and not written")
    func chosen() {
        let options = [Option(id: "a", text: "Appel")]
        let rows = shown(question("Welke?", kind: .choice(options), previous: "Appel"))
        #expect(rows.last == "Je koos: Appel   (Enter: zo laten)")
    }

    private func answered(_ item: ItemID, _ text: String) -> Account.Entry {
        let said = Account.Said(shown: "Tom", points: [])
        return .question(
            Account.AskedQuestion(
                place: Address(item: item),
                text: text,
                origin: .script,
                asker: nil,
                given: [.init(question: text, answer: said, by: nil)],
                stale: nil,
                keep: nil
            )
        )
    }

    private func account(_ entries: [Account.Entry]) -> Account {
        Account(
            mode: .alone,
            depth: .full,
            probing: .on,
            entries: entries,
            laterNotes: [],
            ended: nil,
            spentMilliseconds: 0,
            lastAnswered: nil,
            revisiting: nil
        )
    }

    private func shown(_ question: Prompt.OpenQuestion) -> [String] {
        let screen = QuestionScreen(question: question, isRevisited: false, isInteractive: true)
        return written(screen.rows(on: paper, in: .dutch))
    }

    private func question(
        _ text: String,
        kind: Question.Kind = .text,
        origin: Event.Asked.Origin = .script,
        previous: String? = nil
    ) -> Prompt.OpenQuestion {
        Prompt.OpenQuestion(
            place: Address(item: "x"),
            text: text,
            kind: kind,
            origin: origin,
            previous: previous,
            previousShown: previous
        )
    }
}
