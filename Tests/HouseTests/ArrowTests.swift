import Testing

@Suite("The arrows between modules")
struct ArrowTests {
    @Test("Sources holds exactly the modules that the arrows know")
    func modules() throws {
        #expect(try House.entries(of: "Sources") == Arrows.allowed.keys.sorted())
    }

    @Test("A module imports only what lies below it", arguments: Arrows.allowed.keys.sorted())
    func imports(of module: String) throws {
        let allowed = try #require(Arrows.all(of: module))
        let texts = try House.texts(below: "Sources/" + module, endings: ["swift"])
        for text in texts {
            let foreign = text.imports.subtracting(allowed)
            #expect(foreign.isEmpty, "\(text.path) imports \(foreign.sorted())")
        }
    }

    @Test("No arrow leads back to where it came from")
    func noCycle() {
        var settled: Set<String> = []
        var remaining = Arrows.allowed.mapValues { $0.filter { Arrows.allowed[$0] != nil } }
        while let next = remaining.first(where: { $0.value.isSubset(of: settled) })?.key {
            settled.insert(next)
            remaining[next] = nil
        }
        #expect(remaining.isEmpty, "these depend on each other: \(remaining.keys.sorted())")
    }

    @Test(
        "Only programs, and the owner of their terminal, print and exit"
    )
    func librariesAreSilent() throws {
        // LineEditor owns the terminal, and ends the process by the signal that it gave it back for.
        let talking: Set<String> = ["spiegel", "DaemonProgram", "LineEditor"]
        for text in try House.texts(below: "Sources", endings: ["swift"])
        where !talking.contains(text.module) {
            let found = text.places { line in
                line.contains(/(^|[^.\w])(print|exit|debugPrint)[(]/) && !line.contains(/^\s*\/\//)
            }
            #expect(found.isEmpty)
        }
    }

    @Test(
        "An import is recognised in every dress",
        arguments: [
            ("import Yams", "Yams"),
            ("@testable import DialogModel", "DialogModel"),
            ("@preconcurrency public import NIOCore", "NIOCore"),
            ("private import struct Foundation.URL", "Foundation"),
            ("  import CReadline // the terminal", "CReadline"),
            ("// import Yams", nil),
            ("let important = 1", nil),
        ]
    )
    func dresses(line: String, module: String?) {
        let text = House.Text(path: "Sources/Some/File.swift", line)
        #expect(text.imports == Set([module].compactMap { $0 }))
    }
}
