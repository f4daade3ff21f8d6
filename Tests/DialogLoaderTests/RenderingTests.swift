import DialogModel
import Testing
import Wording

@Suite("A rendered diagnostic")
struct RenderingTests {
    @Test("has place, sentence, code, source line, mark and tip as an author knows them")
    func form() {
        let diagnostic = Self.unknownKey(
            line: 17,
            column: 9,
            length: 4,
            source: "        pobe: [short]",
            nearest: "probe"
        )
        #expect(
            diagnostic.rendered(in: .dutch) == """
                Dialogs/nl/eigen.yaml:17:9: fout: onbekende sleutel 'pobe'; bedoel je 'probe'? [D012]
                 17 |         pobe: [short]
                    |         ^^^^
                """
        )
    }

    @Test("puts the mark below wide characters, combined ones and tabs")
    func widths() {
        let cases: [(source: String, column: Int, before: Int)] = [
            ("漢字 pobe: x", 4, 5),
            ("e\u{301}e\u{301} pobe: x", 4, 3),
            ("a\tpobe: x", 3, 5),
            ("👩‍👩‍👧 pobe: x", 3, 3),
            ("ｆｕ pobe: x", 4, 5),
        ]
        for (source, column, before) in cases {
            let lines = Self.unknownKey(line: 1, column: column, length: 4, source: source)
                .rendered(in: .dutch).split(separator: "\n")
            #expect(lines[2] == "    | " + String(repeating: " ", count: before) + "^^^^")
        }
    }

    @Test("lets no control, escape or bidi character of the file through")
    func safety() {
        let hidden = [
            "\u{1B}", "\u{7}", "\u{0}", "\u{202E}", "\u{2066}", "\u{9B}", "\u{200F}", "\r",
        ]
        for character in hidden {
            let diagnostic = Diagnostic(
                place: Diagnostic.Place(file: "nl/\(character).yaml", line: 1, column: 1),
                problem: .shape(.unknownKey("x\(character)y", nearest: "z\(character)")),
                sourceLine: "x\(character)y: 1"
            )
            for language in Language.allCases {
                let text = diagnostic.rendered(in: language)
                #expect(!text.unicodeScalars.contains { String($0) == character })
            }
        }
    }

    @Test("shows of a line far too long only what lies around the mark")
    func longLines() {
        let source =
            String(repeating: "x", count: 5000) + "pobe" + String(repeating: "y", count: 500)
        let lines = Self.unknownKey(line: 1, column: 5001, length: 4, source: source)
            .rendered(in: .english).split(separator: "\n")
        #expect(lines[1].count < 140)
        let mark = lines[2].firstIndex(of: "^").map {
            lines[2].distance(from: lines[2].startIndex, to: $0)
        }
        let start = lines[1].index(lines[1].startIndex, offsetBy: mark ?? 0)
        #expect(lines[1][start...].hasPrefix("pobeyyy"))
    }

    @Test("cuts a name of the file that is far too long")
    func longNames() {
        let diagnostic = Diagnostic(
            place: Diagnostic.Place(file: "a.yaml", line: 1, column: 1),
            problem: .shape(.unknownKey(String(repeating: "k", count: 9000), nearest: nil)),
            sourceLine: ""
        )
        #expect(diagnostic.rendered(in: .dutch).count < 120)
    }

    @Test("is counted in words that fit the number")
    func counting() {
        let error = Self.unknownKey(line: 1, column: 1, length: 1, source: "")
        let warning = Diagnostic(
            place: error.place,
            problem: .content(.nothingToDeepen),
            sourceLine: ""
        )
        #expect(
            Diagnostic.count(of: [error, error, warning])(in: .dutch) == "2 fouten, 1 waarschuwing"
        )
        #expect(Diagnostic.count(of: [error])(in: .english) == "1 error, 0 warnings")
    }

    private static func unknownKey(
        line: Int,
        column: Int,
        length: Int,
        source: String,
        nearest: String? = nil
    ) -> Diagnostic {
        Diagnostic(
            place: Diagnostic.Place(
                file: "Dialogs/nl/eigen.yaml",
                line: line,
                column: column,
                length: length
            ),
            problem: .shape(.unknownKey("pobe", nearest: nearest)),
            sourceLine: source
        )
    }
}
