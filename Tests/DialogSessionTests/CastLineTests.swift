import DialogModel
import Testing

@testable import DialogSession

@Suite("Who takes which role, on one line")
struct CastLineTests {
    private static let roles = [
        Role(id: "bringer", title: "inbrenger", words: ["breng"]),
        Role(id: "leader", title: "procesbegeleider", words: ["leid"]),
        Role(id: "time", title: "tijdbewaker"), Role(id: "writer", title: "schrijver"),
        Role(id: "asker", title: "vragers", words: ["vraag"]),
        Role(id: "blocks", title: "observator gesprek", words: ["bouwste"]),
        Role(id: "meta", title: "observator metacommunicatie", words: ["meta"]),
    ]
    private static let known = ["Ilse", "Tom", "Aya", "Jan de Wit", "Piet"]

    @Test(
        "names stand before roles or behind them, and roles are known by their beginning",
        arguments: [
            (
                "Ilse brengt in, Tom en Aya vragen, Piet tijd",
                "asker Tom Aya, bringer Ilse, time Piet"
            ),
            ("ilse brengt in en tom schrijft", "bringer Ilse, writer Tom"),
            (
                "inbrenger: Ilse; vragers: Tom, Aya; tijd: jan de wit",
                "asker Tom Aya, bringer Ilse, time Jan de Wit"
            ),
            ("Tom, Aya en Piet vragen", "asker Tom Aya Piet"),
            ("Ilse brengt in, schrijver is Tom", "bringer Ilse, writer Tom"),
            ("Piet leidt en let op de tijd", "leader Piet, time Piet"),
            ("procesbegeleider en tijdbewaker 5, 2 vraagt", "asker Tom, leader Piet, time Piet"),
            ("Ilse observator gesprek, Tom meta", "blocks Ilse, meta Tom"),
            ("Noor van Dam schrijft", "writer Noor van Dam"), ("schrijver: niemand", "writer"),
            ("aya de tijd en Piet doet niks", "time Aya"),
            ("Tom doet niets, Ilse schrijft", "writer Ilse"),
            ("Ilse en Tom doen niks, Aya schrijft", "writer Aya"),
            ("Ilse - schrijver, Tom - tijd", "time Tom, writer Ilse"),
        ]
    )
    func read(text: String, told: String) {
        let line = CastLine(text, Self.roles, known: Self.known)
        #expect(line.isClear && line.refusal == nil)
        #expect(Self.told(line) == told)
    }

    @Test(
        "what may be something else is not made into a person or a role",
        arguments: [
            ("Tom doet iets, Ilse schrijft", "writer Ilse"), ("observator Tom", ""),
            ("Tom en Aya", ""), ("hij liep weg", ""), ("iemand schrijft", "writer"),
            ("Tom schrijft, Aya", "writer Tom"), ("mirjam de tijd en Piet schrijft", "writer Piet"),
            ("noor de tijd en Piet", ""),
            ("laat de tijd maar aan Piet, Tom schrijft", "writer Tom"),
            ("nee laat maar, Piet tijd", "time Piet"),
        ]
    )
    func unclear(text: String, told: String) {
        let line = CastLine(text, Self.roles, known: Self.known)
        #expect(!line.isClear)
        #expect(Self.told(line).isEmpty || Self.told(line) == told)
    }

    @Test("where nobody is known, small letters are names too")
    func small() {
        let line = CastLine("ilse brengt in, tom en aya vragen", Self.roles, known: [])
        #expect(Self.told(line) == "asker tom aya, bringer ilse")
    }

    @Test("a number that nobody has is refused")
    func number() {
        #expect(CastLine("7 schrijft", Self.roles, known: Self.known).refusal != nil)
    }

    private static func told(_ line: CastLine) -> String {
        line.cast.sorted { $0.key.name < $1.key.name }
            .map { ([$0.key.name] + $0.value).joined(separator: " ") }.joined(separator: ", ")
    }

    @Test(
        "a slip of the finger is the person whom it means, another name is another person",
        arguments: [
            ("Mirjma", "Mirjam"), ("mirjam", "Mirjam"), ("Mirjm", "Mirjam"), ("Mirrjam", "Mirjam"),
            ("Mirjan", "Mirjan"), ("Karen", "Karen"), ("Jans", "Jans"),
        ]
    )
    func slip(typed: String, meant: String) throws {
        let names = try RoleLine.read(typed, among: ["Mirjam", "Karin", "Jan"]).get()
        #expect(names == [meant])
    }

    @Test("who was there last time is not a name", arguments: ["dezelfde vier als vorige keer"])
    func same(typed: String) {
        #expect(throws: RoleLine.Misread.self) { try RoleLine.read(typed, among: []).get() }
    }
}
