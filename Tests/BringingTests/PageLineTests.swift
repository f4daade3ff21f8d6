import Bringing
import DialogModel
import Testing

@Suite("What is typed at a page")
struct PageLineTests {
    @Test(arguments: [
        ("", PageLine.confirm), (" ja ", .confirm), ("?", .help), ("t", .back), ("Terug", .back),
        ("2", .ask(2)), ("2 laat", .change(2, to: nil)), ("2 -", .change(2, to: nil)),
        ("2 een straat", .change(2, to: "een straat")),
        ("2 = een straat", .change(2, to: "een straat")),
        ("3", .mark("3", as: nil)), ("de molen", .mark("de molen", as: nil)),
        ("de molen = het café", .mark("de molen", as: "het café")),
        ("de molen = laat staan", .leave("de molen")), ("de molen =", .mark("de molen", as: nil)),
    ])
    func `a line of Dutch with two marks`(line: String, wanted: PageLine) {
        #expect(PageLine(line, marks: 2, in: .dutch) == wanted)
    }

    @Test func `without marks a number is a word like any`() {
        #expect(PageLine("1", marks: 0, in: .dutch) == .mark("1", as: nil))
        #expect(PageLine("b", marks: 0, in: .english) == .back)
    }
}
