import DialogLoader
import DialogModel
import FoundationEssentials
import Testing
import Wording

@Suite("A library of scripts")
struct LibraryTests {
    @Test("takes a later file of the same dialogue and language instead of an earlier one")
    func replacing() {
        let library = ScriptLibrary(files: [
            Self.script("starrt", title: "Van ons"),
            Self.script("starrt", title: "Eigen", in: "eigen"),
        ])
        #expect(library.dialog("starrt", in: .dutch)?.title == "Eigen")
        #expect(library.dialogs.count == 1)
    }

    @Test("falls back on our script where one's own has errors, and says which")
    func broken() throws {
        let library = ScriptLibrary(files: [
            Self.script("starrt"), Self.own(Self.script("starrt", title: "Eigen", mode: "aloon")),
        ])
        #expect(library.dialog("starrt", in: .dutch)?.title == "Titel")
        #expect(library.faults.map(\.place.file) == ["eigen/nl/starrt.yaml"])
        let dialog = try #require(library.dialogs.first)
        #expect(!library.isOwn(dialog))
    }

    @Test("lets an own file without errors go before ours, and knows it as own")
    func own() throws {
        let library = ScriptLibrary(files: [
            Self.script("starrt"), Self.own(Self.script("starrt", title: "Eigen")),
            Self.script("los"),
        ])
        #expect(library.dialogs.map(\.title) == ["Titel", "Eigen"])
        #expect(library.dialogs.map(library.isOwn) == [false, true])
    }

    @Test("lets a file replace nothing whose name is not the dialogue's")
    func misnamed() {
        let copy = ScriptFile(
            path: "eigen/nl/mijn.yaml",
            bytes: Self.script("starrt", title: "Kopie").bytes,
            isOwn: true
        )
        let library = ScriptLibrary(files: [Self.script("starrt"), copy])
        #expect(library.dialogs.map(\.title) == ["Titel"])
        #expect(library.faults.map(\.code) == ["D018"])
    }

    @Test("keeps the error of an own file that replaces nothing of ours")
    func brokenOwn() {
        let library = ScriptLibrary(files: [Self.own(Self.script("nieuw", mode: "aloon"))])
        #expect(throws: Refusal.brokenScript("nieuw", errors: 1)) {
            try library.pinned("nieuw", in: .dutch)
        }
    }

    @Test("lets what calls a broken own file give way with it")
    func brokenCaller() {
        let library = ScriptLibrary(files: [
            Self.script("starrt"),
            Self.own(Self.script("starrt", title: "Eigen", item: "call: stuk")),
            Self.own(Self.script("stuk", mode: "aloon")),
        ])
        #expect(library.dialogs.map(\.title) == ["Titel"])
        #expect(library.faults.map(\.code) == ["D060", "D016"])
    }

    @Test("finds no fault in ours that an own file brought, once that has given way")
    func infected() {
        let library = ScriptLibrary(files: [
            Self.script("een", item: "call: twee"), Self.script("twee"),
            Self.own(Self.script("twee", item: "call: een")),
        ])
        #expect(library.dialogs.map(\.id) == ["een", "twee"])
        #expect(library.faults.map(\.place.file) == ["eigen/nl/twee.yaml"])
    }

    @Test("pins what is called, what these call, and what has a shortcut")
    func closure() throws {
        let library = ScriptLibrary(files: [
            Self.script("een", item: "call: twee"), Self.script("twee", item: "call: drie"),
            Self.script("drie"), Self.script("meta", shortcut: "meta", item: "call: vier"),
            Self.script("vier"), Self.script("los"),
            Self.script("kapot", shortcut: "stuk", mode: "aloon"),
        ])
        let script = try library.pinned("een", in: .dutch)
        #expect(script.root == "een")
        #expect(Set(script.dialogs.keys) == ["een", "twee", "drie", "meta", "vier"])
    }

    @Test("refuses to pin a dialogue that calls a broken one")
    func brokenCall() {
        let library = ScriptLibrary(files: [
            Self.script("een", item: "call: twee"), Self.script("twee", mode: "aloon"),
        ])
        #expect(throws: Refusal.brokenScript("twee", errors: 1)) {
            try library.pinned("een", in: .dutch)
        }
    }

    @Test("knows which dialogue was perhaps meant")
    func nearest() {
        let library = ScriptLibrary(files: [Self.script("starrt"), Self.script("vertrouwen")])
        #expect(library.nearest(to: "start") == "starrt")
        #expect(library.nearest(to: "Vertrouwne") == "vertrouwen")
        #expect(library.nearest(to: "iets-anders") == nil)
        #expect(throws: Refusal.unknownDialog("start", nearest: "starrt")) {
            try library.pinned("start", in: .dutch)
        }
        #expect(throws: Refusal.unknownDialog("starrt", nearest: "starrt")) {
            try library.pinned("starrt", in: .english)
        }
    }

    @Test("counts a fragment's errors with the dialogue that uses it")
    func brokenFragment() {
        let fragments = ScriptFile(
            path: "nl/fragmenten.yaml",
            bytes: Array(
                """
                fragments: 1
                language: nl
                define:
                  - fragment: groet
                    do:
                      - say: Hallo <.
                      - say: Hallo <wie
                """.utf8
            )
        )
        let library = ScriptLibrary(files: [
            fragments, Self.script("een", item: "use: groet"), Self.script("twee"),
        ])
        #expect(library.dialogs.map(\.id) == ["twee"])
    }

    @Test("sorts what it finds by file, line and column")
    func order() {
        let library = ScriptLibrary(files: [
            Self.script("b", mode: "x"), Self.script("a", mode: "y", item: "vraag: z"),
        ])
        #expect(library.diagnostics == library.diagnostics.sorted())
        #expect(library.diagnostics.map(\.place.file) == ["nl/a.yaml", "nl/a.yaml", "nl/b.yaml"])
    }

    @Test("reads every script below its folders, and reports what cannot be read")
    func reading() throws {
        let folder =
            FileManager.default.temporaryDirectory.path
            + "/scripts-\(UInt64.random(in: 0 ... .max))"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for path in ["nl", "nl/deep", "nl/map.yaml"] {
            try FileManager.default.createDirectory(
                atPath: "\(folder)/\(path)",
                withIntermediateDirectories: true
            )
        }
        let deep = Self.script("diep")
        for (path, file) in [("nl/b.yaml", Self.script("b")), ("nl/deep/diep.yml", deep)] {
            try Data(file.bytes).write(to: URL(filePath: "\(folder)/\(path)"))
        }
        try Data([1]).write(to: URL(filePath: "\(folder)/nl/plan.txt"))
        let large = [UInt8](repeating: 0x23, count: ScriptFile.maximumBytes + 100)
        try Data(large).write(to: URL(filePath: "\(folder)/nl/z.yaml"))
        let library = ScriptListing(folders: [folder, folder + "/none"]).read()
        #expect(library.dialogs.map(\.id) == ["b", "diep"])
        #expect(library.diagnostics.map(\.code) == ["D001", "D002"])
        #expect(
            library.diagnostics.map(\.place.file) == [
                "\(folder)/nl/map.yaml", "\(folder)/nl/z.yaml",
            ]
        )
    }

    private static func own(_ script: ScriptFile) -> ScriptFile {
        ScriptFile(path: "eigen/" + script.path, bytes: script.bytes, isOwn: true)
    }

    private static func script(
        _ name: String,
        title: String = "Titel",
        in folder: String = "nl",
        shortcut: String? = nil,
        mode: String = "alone",
        item: String = "say: Hallo."
    ) -> ScriptFile {
        ScriptFile(
            path: "\(folder)/\(name).yaml",
            bytes: Array(
                """
                dialog: \(name)
                format: 1
                language: nl
                title: \(title)
                summary: Kort.
                source: Handleiding
                modes: [\(mode)]
                \(shortcut.map { "shortcut: \($0)" } ?? "# geen")
                steps:
                  - step: begin
                    title: Begin
                    do:
                      - \(item)
                """.utf8
            )
        )
    }
}
