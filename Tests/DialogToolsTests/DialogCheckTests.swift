import DialogModel
import DialogTools
import Foundation
import Testing

@Suite("Checking script files")
struct DialogCheckTests {
    /// A folder with `files`, removed afterwards.
    private func withFolder(
        _ files: [String: String],
        _ body: (String) throws -> Void
    ) throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "check-\(UUID().uuidString)/nl")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
        for (name, text) in files {
            try Data(text.utf8).write(to: folder.appending(path: name))
        }
        try body(
            folder.path(percentEncoded: false).hasSuffix("/")
                ? String(folder.path(percentEncoded: false).dropLast())
                : folder.path(percentEncoded: false)
        )
    }

    private func script(_ name: String, _ items: String) -> String {
        """
        dialog: \(name)
        format: 1
        language: nl
        title: Eigen
        summary: Van onszelf.
        source: onszelf
        modes: [alone]
        steps:
          - step: een
            title: Een
            do:
        \(items)
        """
    }

    private let good = "      - ask: Wat deed je?\n        id: gedaan\n"
    private let bad = "      - ask: Wat deed je?\n        id: gedaan\n        pobe: [short]\n"

    @Test("a good script is good, and nothing is said but the count")
    func clean() throws {
        try withFolder(["eigen.yaml": script("eigen", good)]) { folder in
            let check = DialogCheck(files: ["\(folder)/eigen.yaml"])
            #expect(check.exitCode == 0)
            #expect(check.text(in: .dutch) == "0 fouten, 0 waarschuwingen\n")
        }
    }

    @Test("an error is shown where it stands, in either language, and the count says it again")
    func error() throws {
        try withFolder(["eigen.yaml": script("eigen", bad)]) { folder in
            let check = DialogCheck(files: ["\(folder)/eigen.yaml"])
            #expect(check.exitCode == 1)
            let lines = check.text(in: .dutch).split(separator: "\n")
            #expect(lines.first?.hasPrefix("\(folder)/eigen.yaml:14:9: fout: ") == true)
            #expect(lines.first?.contains("bedoel je 'probe'?") == true)
            #expect(lines.last == "1 fout, 0 waarschuwingen")
            #expect(check.text(in: .english).hasSuffix("1 error, 0 warnings\n"))
            #expect(lines.contains { $0.contains("^^^^") })
        }
    }

    @Test("only the files asked about are spoken of, but the others of the folder are known")
    func siblings() throws {
        let fragments = """
            fragments: 1
            language: nl
            define:
              - fragment: afsluiting
                do:
                  - ask: Wat neem je mee?
                    id: mee
            """
        let calls = """
                  - use: afsluiting
                    as: slot
                  - call: ander
            """
        let files = [
            "eigen.yaml": script("eigen", calls), "ander.yaml": script("ander", bad),
            "delen.yaml": fragments,
        ]
        try withFolder(files) { folder in
            let check = DialogCheck(files: ["\(folder)/eigen.yaml"])
            #expect(check.diagnostics.map(\.code) == [])
            let both = DialogCheck(files: ["\(folder)/eigen.yaml", "\(folder)/ander.yaml"])
            #expect(both.diagnostics.map(\.code) == ["D012"])
            #expect(DialogCheck(files: [folder]).diagnostics.map(\.code) == ["D012"])
        }
    }

    @Test("scripts that Spiegel brings along can be called, and may be replaced")
    func shipped() throws {
        let files = [
            "eigen.yaml": script("eigen", "      - call: metacommunicatie\n"),
            "starrt.yaml": script("starrt", good),
        ]
        try withFolder(files) { folder in
            let path = "\(folder)/eigen.yaml"
            #expect(DialogCheck(files: [path]).diagnostics.map(\.code) == ["D060"])
            let shipped = Shipped.folder.path(percentEncoded: false)
            let clean = "0 errors, 0 warnings\n"
            #expect(DialogCheck(files: [path], shipped: shipped).text(in: .english) == clean)
            #expect(DialogCheck(files: ["\(folder)/starrt.yaml"], shipped: shipped).exitCode == 0)
        }
    }

    @Test("our own scripts are checked once, though they lie among those brought along")
    func own() {
        let folder = Shipped.folder.path(percentEncoded: false)
        let check = DialogCheck(files: ["\(folder)/nl/starrt.yaml"], shipped: folder)
        #expect(check.diagnostics == [])
    }

    @Test("what cannot be read is a finding")
    func unreadable() throws {
        let check = DialogCheck(files: ["/nonexistent/eigen.yaml"])
        #expect(check.diagnostics.map(\.code) == ["D001"])
        #expect(check.exitCode == 1)
    }

    @Test("JSON has the same, for an editor")
    func json() throws {
        struct Report: Decodable {
            struct Finding: Decodable {
                let line: Int
                let column: Int
                let severity: String
                let code: String
                let message: String
            }
            let diagnostics: [Finding]
            let errors: Int
            let warnings: Int
        }
        try withFolder(["eigen.yaml": script("eigen", bad)]) { folder in
            let json = try DialogCheck(files: ["\(folder)/eigen.yaml"]).json(in: .english)
            let report = try JSONDecoder().decode(Report.self, from: Data(json.utf8))
            #expect(report.errors == 1)
            #expect(report.warnings == 0)
            #expect(report.diagnostics.map(\.code) == ["D012"])
            #expect(report.diagnostics.map(\.line) == [14])
            #expect(report.diagnostics.first?.message.contains("'probe'") == true)
        }
    }
}
