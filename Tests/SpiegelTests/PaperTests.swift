import DialogModel
import LineEditor
import Testing

@testable import spiegel

@Suite("A screen on paper")
struct PaperTests {
    @Test("breaks lines between words, and under the text after a number")
    func wrapping() {
        let row = Row("1  een twee drie vier vijf", indent: 2, hang: 3)
        #expect(
            written([row], columns: 20) == ["  1  een twee drie", "     vier vijf"]
        )
    }

    @Test("breaks a word that is longer than a line, and loses none of it")
    func longWord() {
        let lines = written([Row(String(repeating: "a", count: 50))], columns: 20)
        #expect(lines.map(\.count) == [20, 20, 10])
    }

    @Test("counts what is wide as two columns and what combines as none")
    func width() {
        #expect(TextWidth.of("één") == 3)
        #expect(TextWidth.of("e\u{301}") == 1)
        #expect(TextWidth.of("漢字") == 4)
        #expect(TextWidth.of("👩‍👩‍👧") == 2)
    }

    @Test("keeps empty lines and the indent of an answer of several lines")
    func paragraphs() {
        #expect(
            written([Row("een\n\ntwee", indent: 2)], columns: 40) == ["  een", "", "  twee"]
        )
    }

    @Test("lets no escape through, and colours only where that is wanted")
    func safe() {
        let rows = [Row("\u{1b}]0;x\u{7}", .strong)]
        let plain = Paper(columns: 40, hasColour: false, draws: true).lines(rows)
        let coloured = Paper(columns: 40, hasColour: true, draws: true).lines(rows)
        #expect(plain.map(\.written) == ["␛]0;x␇"])
        #expect(coloured.map(\.written) == ["\u{1b}[1m␛]0;x␇\u{1b}[0m"])
    }

    @Test("puts the cells of a table under each other, or one after the other where it is narrow")
    func table() {
        let cells = [["1", "kort", "x"], ["10", "langer", "y"]]
        let wide = Paper(columns: 40, hasColour: false, draws: true)
        #expect(
            wide.lines(Table.rows(cells, on: wide)).map(\.written) == [
                "  1   kort    x", "  10  langer  y",
            ]
        )
        let narrow = Paper(columns: 20, hasColour: false, draws: true)
        let long = [["1", "een lange titel", "en een samenvatting"]]
        #expect(
            narrow.lines(Table.rows(long, on: narrow)).map(\.written) == [
                "  1  een lange titel", "     en een", "     samenvatting",
            ]
        )
    }
}

/// The rows as they would stand there, without colour.
func written(_ rows: [Row], columns: Int = 76, draws: Bool = true) -> [String] {
    Paper(columns: columns, hasColour: false, draws: draws).lines(rows).map(\.written)
}
