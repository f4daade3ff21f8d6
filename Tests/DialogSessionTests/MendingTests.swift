import DialogModel
import SpiegelAPI
import Testing

@testable import DialogSession

@Suite("Beginnings are mended half-way")
struct MendingTests {
    @Test("what was called is left with a word that says where one is, and only then the whole")
    func leaving() {
        var talk = Talk(.alone)
        _ = talk.type("/zij")
        #expect(talk.type("/klaar").first == "Terug naar Proef, stap 1 van 3, Begin.")
        #expect(talk.asked == nil)
        _ = talk.type("/klaar")
        #expect(talk.asked?.contains("Nu afronden?") == true)
    }

    @Test("several answers that begin so are shown, to choose from")
    func severalBegin() {
        var talk = Talk(.alone)
        for line in ["hij ging", "rust", "", "7"] { _ = talk.type(line) }
        _ = talk.type("/herzie ge")
        #expect(talk.asked?.contains("herzien?") == true)
        _ = talk.type("2")
        #expect(talk.table.revisited == "genoemd")
        _ = talk.type("")
        _ = talk.type("/herzie geb")
        #expect(talk.table.revisited == "gebeurde")
        _ = talk.type("")
        _ = talk.type("/herzie de punten")
        #expect(talk.table.revisited == "genoemd", "by the words of its question")
    }

    /// Somebody who goes back to a list of three points.
    private func atList() -> Talk {
        var talk = Talk(.alone)
        for line in ["hij ging", "rust", "koffie", "een wandeling", "", "/herzie genoemd"] {
            _ = talk.type(line)
        }
        return talk
    }

    private func points(_ talk: Talk) -> Value? {
        talk.table.conversation.answer(to: "genoemd")?.value
    }

    @Test(
        "one point of a list can be taken away",
        arguments: [
            ("weg 2", ["rust", "een wandeling"]), ("verwijder 3", ["rust", "koffie"]),
            ("remove 1", ["koffie", "een wandeling"]),
        ]
    )
    func pointTakenAway(line: String, left: [String]) {
        var talk = atList()
        _ = talk.type(line)
        #expect(points(talk) == .list(left))
    }

    @Test("a number alone is asked about, and is no list of one point")
    func pointNumber() {
        var talk = atList()
        #expect(talk.type("2") == ["Moet punt 2 weg, typ dan: weg 2."])
        _ = talk.type("")
        #expect(points(talk) == .list(["rust", "koffie", "een wandeling"]))
    }

    @Test("a list that stands is not given up for the beginning of another")
    func listStands() {
        var talk = atList()
        _ = talk.type("iets anders")
        _ = talk.type("/terug")
        #expect(points(talk) == .list(["rust", "koffie", "een wandeling"]))
    }

    @Test("pseudonym and names are asked again, and Enter leaves each as it is")
    func names() {
        var talk = Talk(.alone)
        _ = talk.type("/namen")
        #expect(talk.asked?.contains("Hoe noem je de cliënt") == true)
        _ = talk.type("mevrouw S.")
        #expect(talk.asked?.contains("Welke andere namen") == false)
        #expect(talk.asked?.contains("nog meer") == true)
        _ = talk.type("")
        #expect(
            talk.table.conversation.client
                == ClientAlias(pseudonym: "mevrouw S.", watchedNames: ["Kevin"])
        )
        #expect(talk.asked == nil, "the question waits as before")
        _ = talk.type("/namen")
        _ = talk.type("")
        #expect(talk.type("") == ["De cliënt heet hier mevrouw S. Ik let op Kevin."])
    }

    @Test(
        "names behind the command are watched besides those that are",
        arguments: [
            ("/namen Els, Ton", ["Kevin", "Els", "Ton"]), ("/namen kevin", ["Kevin"]),
            ("/names Els", ["Kevin", "Els"]), ("/namen geen", []),
            ("/namen ik weet niet", ["Kevin"]),
        ]
    )
    func more(line: String, watched: [String]) {
        var talk = Talk(.alone)
        _ = talk.type(line)
        #expect(talk.table.conversation.client.watchedNames == watched)
    }

    @Test(
        "a role is given to whoever stands behind it, and shown without a name",
        arguments: [
            ("/rol schrijver Noor", ["Noor"]), ("/rol schr: Noor en Ton", ["Noor", "Ton"]),
            ("/rol schrijver 1", ["Samira"]), ("/role schrijver samira", ["Samira"]),
            ("/rol schrijver", []), ("/rol secretaris Noor", []), ("/rol", []),
        ]
    )
    func roles(line: String, writers: [String]) {
        var talk = Talk(.meeting)
        _ = talk.type(line)
        let participants = talk.table.conversation.participants
        let holders = participants.filter { $0.role == "writer" }.map(\.name)
        #expect(Set(holders) == Set(writers))
        #expect(participants.contains { $0.name == "Samira" && $0.role == "asker" })
    }

    @Test("who asks is who was said last")
    func asker() {
        var talk = Talk(.interview)
        guard case .speaker("Samira", _) = talk.lead else {
            Issue.record("\(talk.lead)")
            return
        }
        #expect(talk.type("/rol vrager Noor") == ["Vanaf hier: vrager Noor."])
        guard case .speaker("Noor", _) = talk.lead else {
            Issue.record("\(talk.lead)")
            return
        }
    }

    @Test("a name before a question is whoever asks; of anybody else it is said first")
    func named() {
        var talk = Talk(.interview)
        _ = talk.type("samira: en toen?")
        #expect(talk.put?.question == "en toen?")
        _ = talk.type("niets")
        let said = talk.type("Aya: wat deed jij toen?")
        #expect(said.first?.contains("Aya vraagt hier nog niet mee") == true)
        #expect(talk.put?.question == "en toen?")
        _ = talk.type("")
        #expect(talk.put?.question == "Aya: wat deed jij toen?")
    }

    @Test("how much time there is can be said where there is a short form only")
    func time() {
        var talk = Talk(.alone)
        #expect(talk.type("/tijd kort").first?.contains("geen korte vorm") == true)
        #expect(talk.type("/tijd veel") == ["Typ kort of uitgebreid."])
        #expect(talk.type("/tijd") == ["Voor deze stap staat geen tijd."])
    }

    @Test(
        "what the manual writes behind 'begin' is taken at the menu too",
        arguments: [
            ("begin starrt --met Samira --kort", Dialog.Mode?.some(.interview), "Samira"),
            ("starrt --met", .some(.interview), nil), ("starrt --uitgebreid", nil, nil),
        ] as [(String, Dialog.Mode?, String?)]
    )
    func options(line: String, mode: Dialog.Mode?, colleague: String?) {
        let entry = CatalogueEntry(
            Dialog(
                id: "starrt",
                language: .dutch,
                title: "STARRT",
                summary: "",
                source: "",
                modes: [.alone, .interview],
                steps: []
            ),
            Setting(occasions: [.alone, .colleague], about: .client, kind: .reflection)
        )
        let read = MenuLine(line, in: Menu([entry], for: .dutch), shownOnly: [])
        guard case .begin(let choice, let wishes) = read else {
            Issue.record("\(read)")
            return
        }
        #expect(choice.entry.id == "starrt")
        #expect(wishes.mode == mode)
        #expect(wishes.colleague == colleague)
    }
}
