import Foundation
import Testing

@Suite("What newcomers are told")
struct RecipeTests {
    private static let pages = ["README.md", ".github/CONTRIBUTING.md", ".github/GLOSSARY.md"]

    @Test("There is a recipe for whatever is added most")
    func recipes() throws {
        let recipes = try House.text(at: ".github/CONTRIBUTING.md").sections
        let wanted = [
            "An event kind", "An input", "A command", "A question kind", "A fault",
            "A stored form", "A release fixture", "An endpoint", "A benchmark",
        ]
        #expect(recipes.map(\.heading).filter(wanted.contains) == wanted)
        for recipe in recipes where wanted.contains(recipe.heading) {
            let files = House.Text(path: recipe.heading, recipe.lines.joined(separator: "\n"))
                .captures(of: Self.path)
            #expect(files.count > 1, "\(recipe.heading) does not say where")
        }
    }

    @Test("The files that a page names are there", arguments: pages)
    func files(of page: String) throws {
        for path in try House.text(at: page).captures(of: Self.path) {
            #expect(House.has(path), "\(page) names \(path)")
        }
    }

    @Test("What a page links to is there", arguments: pages)
    func links(of page: String) throws {
        let folder = page.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        for link in try House.text(at: page).captures(of: /\]\(([^)#:]+)\)/) {
            #expect(House.has(folder + link), "\(page) links to \(link)")
        }
    }

    @Test("The README leads to the recipes and to the words")
    func linked() throws {
        let linked = try House.text(at: "README.md").captures(of: /\]\(([^)#:]+)\)/)
        #expect(linked.contains(".github/CONTRIBUTING.md"))
        #expect(linked.contains(".github/GLOSSARY.md"))
    }

    @Test("What the glossary says is in the code, is")
    func glossary() throws {
        let sources = try House.texts(below: "Sources", endings: ["swift"])
        let types = sources.reduce(into: Set<String>()) { $0.formUnion($1.types) }
        let rows = try House.text(at: ".github/GLOSSARY.md").lines.filter { $0.hasPrefix("| ") }
            .map { $0.split(separator: "|").map(String.init) }
        #expect(rows.count > 10)
        for row in rows.dropFirst() {
            let names = House.Text(path: row[0], row[2]).captures(of: /`([^`]+)`/)
            for name in names where name.first?.isUppercase == true {
                #expect(types.contains(name), "\(row[0])")
            }
            for name in names where name.first?.isLowercase == true {
                let isThere = sources.contains { text in
                    text.lines.contains { $0.contains("func \(name)(") }
                }
                #expect(isThere, "nothing is called \(name)")
            }
        }
    }

    /// A path from the root, as pages write one.
    private static var path: Regex<(Substring, Substring)> {
        /`((?:Sources|Tests|Dialogs|Service|\.github|\.ci)\/[^` ]*)`/
    }
}

extension House {
    /// Whether there is something at `path` from the root.
    fileprivate static func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }
}
