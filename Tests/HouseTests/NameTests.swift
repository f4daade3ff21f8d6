import Testing

@Suite("What files are called")
struct NameTests {
    @Test(
        "A file bears the name of a type that it holds or extends",
        arguments: Arrows.allowed.keys.sorted()
    )
    func stems(in module: String) throws {
        for text in try House.texts(below: "Sources/" + module, endings: ["swift"]) {
            let name = text.path.split(separator: "/").last ?? ""
            let stem = String(name.prefix { $0 != "+" && $0 != "." })
            #expect(text.types.contains(stem), "\(text.path) has \(text.types.sorted())")
        }
    }

    @Test(
        "A type is recognised in every dress",
        arguments: [
            ("public struct Form: Hashable {", ["Form"]),
            ("@MainActor package final class Loop {", ["Loop"]),
            ("    indirect enum Item {", ["Item"]),
            ("extension Event.Started {", ["Event", "Started"]),
            ("struct Dice<Source> {", ["Dice"]),
            ("// struct Form", []),
            ("let struct1 = 1", []),
        ]
    )
    func dresses(line: String, types: [String]) {
        #expect(House.Text(path: "Sources/Some/File.swift", line).types == Set(types))
    }
}
