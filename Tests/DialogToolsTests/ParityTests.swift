import DialogLoader
import DialogModel
import DialogTools
import Testing

@Suite("A script is the same in every language but for its words")
struct ParityTests {
    @Test("names, kinds, forks, what is kept and what is served are the same in Dutch and English")
    func shipped() {
        let dutch = Shipped.dialogs.filter { $0.language == .dutch }
        let english = Shipped.dialogs.filter { $0.language == .english }
        #expect(!dutch.isEmpty)
        let parity = Parity(between: dutch, and: english)
        #expect(parity.differences.map(String.init(describing:)) == [])
    }

    @Test("a dialogue belongs in the same place in every language")
    func settings() throws {
        let library = Shipped.library
        for dialog in Shipped.dialogs where dialog.language == .dutch {
            let other = try #require(library.dialog(dialog.id, in: .english))
            #expect(library.setting(of: dialog) == library.setting(of: other), "\(dialog.id)")
        }
    }

    private static let script = """
        dialog: proef
        format: 1
        language: nl
        title: Proef
        summary: Een proef.
        source: Geen
        modes: [alone]
        steps:
          - step: stap
            title: Stap
            do:
              - scale: Hoe was het?
                id: cijfer
                ends: [slecht, goed]
              - if: cijfer < 5
                then:
                  - say: Jammer.
              - choice: Wat was het?
                id: soort
                options:
                  - groot: groot
                  - klein: klein
              - ask: Wat neem je mee?
                id: mee
                intent: A.mee
                keep: takeaway
        """

    private static func dialogs(_ text: String) -> [Dialog] {
        ScriptLibrary(files: [ScriptFile(path: "nl/proef.yaml", bytes: Array(text.utf8))]).dialogs
    }

    @Test(
        "a difference in anything but words is told",
        arguments: [
            ("id: mee", "id: mij"), ("- ask: Wat neem", "- list: Wat neem"),
            ("cijfer < 5", "cijfer < 6"), ("- klein: klein", "- kort: klein"),
            ("intent: A.mee", "intent: A.mij"), ("keep: takeaway", "keep: feeling"),
            ("modes: [alone]", "modes: [alone, interview]"), ("- step: stap", "- step: tree"),
            ("          - say: Jammer.", "          - say: Jammer.\n          - say: Heus."),
        ]
    )
    func told(written: String, instead: String) throws {
        let ones = Self.dialogs(Self.script)
        let others = Self.dialogs(Self.script.replacing(written, with: instead))
        try #require(ones.count == 1 && others.count == 1)
        #expect(Parity(between: ones, and: others).differences.count == 1)
    }

    @Test("other words, and more wordings of a question, are no difference")
    func words() throws {
        let words = Self.script
            .replacing(
                "- ask: Wat neem je mee?",
                with: "- ask:\n          - Wat nu?\n          - En straks?"
            )
            .replacing("Jammer.", with: "Ach.")
        let others = Self.dialogs(words)
        try #require(others.count == 1)
        #expect(Parity(between: Self.dialogs(Self.script), and: others).differences == [])
    }

    @Test("a dialogue that one language lacks is told")
    func missing() {
        let parity = Parity(between: Self.dialogs(Self.script), and: [])
        #expect(parity.differences.map(\.dialog) == ["proef"])
        #expect(parity.differences.allSatisfy { $0.other == nil })
    }
}
