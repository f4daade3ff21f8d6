import Testing

@Suite("What each module says of itself")
struct PageTests {
    private static let modules = Arrows.allowed.keys.sorted()

    @Test(
        "A module has a page: what it is for, promises, never does, and the way through it",
        arguments: modules
    )
    func page(of module: String) throws {
        let page = try Self.page(of: module)
        #expect(page.lines.first == "# ``\(module)``")
        #expect(page.lines.dropFirst(2).first?.isEmpty == false, "it does not say what it is for")
        let headings = page.sections.map(\.heading)
        for heading in ["What it promises", "What it never does", "The way through"] {
            #expect(headings.contains(heading))
        }
        for section in page.sections { #expect(section.says, "nothing under \(section.heading)") }
    }

    @Test(
        "A decision says what, instead of what, why, what was measured, and when it would change",
        arguments: modules
    )
    func decisions(of module: String) throws {
        for decision in try Self.decisions(of: module) {
            #expect(
                decision.sections.map(\.heading) == [
                    "Decided", "Instead of", "Because", "Measured", "Would change if",
                ],
                "\(decision.path)"
            )
            for section in decision.sections {
                #expect(section.says, "\(decision.path) has nothing under \(section.heading)")
            }
        }
    }

    @Test(
        "The page leads to each of its module's decisions, and to nothing that is not there",
        arguments: modules
    )
    func links(of module: String) throws {
        let linked = try Self.page(of: module).captures(of: /<doc:([^>]+)>/)
        let written = try Self.decisions(of: module).map(Self.name)
        #expect(linked.sorted() == written.sorted())
    }

    @Test("What a page names, the module has", arguments: modules)
    func names(of module: String) throws {
        let types = try House.texts(below: "Sources/" + module, endings: ["swift"])
            .reduce(into: Set([module])) { $0.formUnion($1.types) }
        for page in try Self.pages(of: module) {
            let names = page.captures(of: /``([^`]+)``/).flatMap { $0.split(separator: "/") }
            for name in names where name.first?.isUppercase == true {
                #expect(types.contains(String(name)), "\(page.path)")
            }
        }
    }

    @Test("There are decisions to look at")
    func thereAreDecisions() throws {
        #expect(try Self.modules.flatMap { try Self.decisions(of: $0) }.count >= 12)
    }

    private static func page(of module: String) throws -> House.Text {
        try House.text(at: "Sources/\(module)/\(module).docc/\(module).md")
    }

    private static func pages(of module: String) throws -> [House.Text] {
        try House.texts(below: "Sources/\(module)/\(module).docc", endings: ["md"])
    }

    private static func decisions(of module: String) throws -> [House.Text] {
        try pages(of: module).filter { name(of: $0).hasPrefix("Why-") }
    }

    private static func name(of page: House.Text) -> String {
        String(page.path.split(separator: "/").last?.dropLast(".md".count) ?? "")
    }
}
