import DialogLoader
import DialogModel
import Testing

@Suite("Where a dialogue belongs")
struct SettingTests {
    @Test(
        "goes by the ways of holding it, where its file does not say",
        arguments: [
            ("[alone, interview]", "", [.alone, .colleague], .client),
            ("[alone, meeting]", "", [.team], .team),
            ("[meeting]", "roles: [{role: bringer, title: inbrenger}]", [.team], .client),
            ("[meeting]", "", [.team], .team),
        ] as [(String, String, [Setting.Occasion], Setting.Subject)]
    )
    func usual(
        modes: String,
        more: String,
        occasions: [Setting.Occasion],
        about: Setting.Subject
    ) {
        for format in [1, 2] {
            let said = setting("format: \(format)\nmodes: \(modes)\n\(more)")
            #expect(said == Setting(occasions: occasions, about: about, kind: .reflection))
        }
    }

    @Test("is what its file says, in the second format")
    func said() {
        let said = setting(
            """
            format: 2
            modes: [alone, meeting]
            occasion: [exercise, alone]
            order: 15
            about: none
            kind: tool
            offers: [proef]
            """
        )
        #expect(
            said
                == Setting(
                    occasions: [.exercise, .alone],
                    order: 15,
                    about: .nobody,
                    offers: ["proef"],
                    kind: .tool
                )
        )
    }

    @Test("is under exercises for what is one, whichever of the two its file says")
    func exercise() {
        let exercise = Setting(occasions: [.exercise], about: .nobody, kind: .exercise)
        #expect(setting("format: 2\nmodes: [alone]\nkind: exercise") == exercise)
        #expect(setting("format: 2\nmodes: [alone]\noccasion: [exercise]") == exercise)
    }

    @Test("stays for an own version what it was for ours, as far as it fits and is not said anew")
    func ownVersion() {
        let ours = Self.file(
            "ours",
            "format: 2\nmodes: [alone]\noccasion: [team]\norder: 10\nabout: team\nkind: tool"
        )
        let own = Self.file("own", "format: 1\nmodes: [alone]")
        let kept = setting(in: [ours, own])
        #expect(kept == Setting(occasions: [.team], order: 10, about: .team, kind: .tool))
        let together = setting(in: [
            ours, Self.file("own", "format: 2\nmodes: [interview]\norder: 3"),
        ])
        #expect(together == Setting(occasions: [.colleague], order: 3, about: .team, kind: .tool))
    }

    @Test("can be said in the second format only, and a name in the first is no key of the second")
    func formats() {
        let early = ScriptLibrary(files: [Self.file("own", "format: 1\nmodes: [alone]\norder: 3")])
        #expect(early.diagnostics.map(\.code) == ["D096"])
        let named = Self.file(
            "own",
            "format: 1\nmodes: [alone]",
            item: "choice: Wat?\n        id: wat\n        options: [{kind: Soort}, {looks: Blik}]"
        )
        #expect(ScriptLibrary(files: [named]).diagnostics.map(\.code) == [])
    }

    @Test("offers only what there is")
    func offers() {
        let file = Self.file("own", "format: 2\nmodes: [alone]\noffers: [proev]")
        #expect(ScriptLibrary(files: [file]).diagnostics.map(\.code) == ["D060"])
    }

    private func setting(_ head: String) -> Setting? { setting(in: [Self.file("own", head)]) }

    private func setting(in files: [ScriptFile]) -> Setting? {
        let library = ScriptLibrary(files: files)
        return library.dialog("proef", in: .dutch).map { library.setting(of: $0) }
    }

    private static func file(
        _ folder: String,
        _ head: String,
        item: String = "say: Hallo."
    ) -> ScriptFile {
        let text = """
            dialog: proef
            \(head.split(separator: "\n").joined(separator: "\n"))
            language: nl
            title: Proef
            summary: Kort.
            source: Handleiding
            steps:
              - step: begin
                title: Begin
                do:
                  - \(item)
            """
        return ScriptFile(path: "\(folder)/proef.yaml", bytes: Array(text.utf8))
    }
}
