import Testing

@Suite("How the house is laid out")
struct LayoutTests {
    @Test("The visible top level is what a newcomer is promised")
    func topLevel() throws {
        // SwiftPM writes Package.resolved; it is not committed.
        let entries = try House.entries(of: ".").filter { $0 != "Package.resolved" }
        #expect(
            entries == ["Dialogs", "Package.swift", "README.md", "Service", "Sources", "Tests"]
        )
    }

    @Test("Every package is asked for in one exact version, since no lock file is committed")
    func exactVersions() throws {
        let manifest = try House.text(at: "Package.swift")
        let content = manifest.lines.joined(separator: " ")
        let packages = content.split(separator: ".package(").dropFirst().filter {
            $0.contains("url:")
        }
        #expect(packages.count > 5)
        for package in packages {
            #expect(package.contains(/url: "[^"]+",\s+exact: "\d+\.\d+\.\d+"/))
        }
    }

    @Test("What these tests read is there to be read")
    func readsTheHouse() throws {
        #expect(try House.texts(below: "Sources", endings: ["swift"]).count > 50)
        #expect(try House.texts(below: "Tests", endings: ["swift"]).count > 10)
        let model = try House.texts(below: "Sources/DialogModel", endings: ["swift"])
        #expect(model.allSatisfy { $0.module == "DialogModel" })
    }

    @Test("No file of ours is longer than 300 lines")
    func shortFiles() throws {
        for text in try House.texts(below: "Sources", endings: ["swift", "c", "h"]) {
            #expect(text.lines.count <= 301, "\(text.path) hides a second idea")
        }
    }

    @Test("Folders are named after the domain")
    func folderNames() throws {
        let vague: Set<String> = [
            "Models", "Utils", "Utilities", "Helpers", "Managers", "Misc", "Common",
        ]
        for text in try House.texts(below: "Sources", endings: ["swift"]) {
            let folders = Set(text.path.split(separator: "/").map(String.init))
            #expect(folders.isDisjoint(with: vague), "\(text.path)")
        }
    }
}
