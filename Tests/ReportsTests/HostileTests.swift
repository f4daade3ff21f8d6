import DialogModel
import Testing

@testable import Reports

@Suite("An answer may hold any characters")
struct HostileTests {
    private func said(_ answer: String) throws -> Log {
        var log = try Log()
        try log.turn(.step("a", "Stap", 1, of: 1), .ask(.at("vraag"), "Wat?"))
        try log.turn(.say(.at("vraag"), answer), .finished)
        return log
    }

    private func report(_ answer: String) throws -> Report {
        let began = try Log().now
        return try said(answer).report(.sample(began: began))
    }

    @Test(
        "what Markdown would take for something else is written as it is",
        arguments: [
            ("# kop", "\\# kop"),
            ("een\n===\ntwee", "> een\\\n> \\===\\\n> twee"),
            ("- punt", "\\- punt"),
            ("1. punt", "1\\. punt"),
            ("23) punt", "23\\) punt"),
            ("1.5 is een getal", "1\\.5 is een getal"),
            ("<script>x</script>", "\\<script\\>x\\</script\\>"),
            ("[hier](http://x.nl)", "\\[hier\\](http\\://x.nl)"),
            ("xxhttp://x.nl éwww.x.nl", "xxhttp\\://x.nl éwww\\.x.nl"),
            ("zie www.x.nl en a@b.nl", "zie www\\.x.nl en a\\@b.nl"),
            ("*a* _b_ `c` ~~d~~", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~"),
            ("&lt; | $x$", "\\&lt; \\| \\$x\\$"),
            ("a\\", "a\\\\"),
            ("    ingesprongen", "\u{A0}\u{A0}\u{A0}\u{A0}ingesprongen"),
            ("> citaat", "\\> citaat"),
        ]
    )
    func markdown(answer: String, written: String) throws {
        #expect(try report(answer).markdown(in: .dutch).contains(written))
    }

    @Test("every line of an answer stays inside its quotation")
    func quoted() throws {
        let answer = "een\n# twee\n\n---\n<div>\nvijf"
        let lines = try report(answer).markdown(in: .dutch).split(separator: "\n")
        let from = try #require(lines.firstIndex(of: "> een\\"))
        #expect(lines[from..<(from + 6)].allSatisfy { $0.hasPrefix(">") })
    }

    @Test(
        "controls and what turns text around are shown, never sent on",
        arguments: [
            ("a\u{1B}[2Jb", "a␛[2Jb"), ("a\u{202E}b", "a\u{FFFD}b"), ("a\u{9B}b", "a\u{FFFD}b"),
            ("a\u{7F}\u{0}b", "a␡␀b"), ("a\u{200B}\u{AD}b", "ab"), ("a\tb", "a    b"),
            ("a\r\nb", "    a\n    b"), ("a\rb", "a␍b"),
        ]
    )
    func controls(answer: String, shown: String) throws {
        let report = try report(answer)
        #expect(report.plainText(in: .dutch).contains(shown))
        let json = try report.json(said(answer).events, in: .dutch)
        for text in [report.markdown(in: .dutch), report.plainText(in: .english), json] {
            for scalar in text.unicodeScalars where scalar != "\n" {
                let category = scalar.properties.generalCategory
                #expect(category != .control && category != .format)
            }
        }
    }

    @Test("titles, names and questions are as harmless as answers")
    func everywhere() throws {
        var log = try Log()
        let began = log.now
        try log.turn(
            by: "A\u{1B}",
            .step("a", "Stap\n# kop\u{202E}", 1, of: 1),
            .ask(.at("vraag"), "Wat\n## kop\u{1B}?"),
            .noted(.init(place: .at("vraag"), text: "noot\n# kop\u{1B}"))
        )
        let summary = ConversationSummary.sample(
            title: "T\n# kop",
            began: began,
            pseudonym: "B\n# kop",
            kept: [.init(keep: .sentence, place: .at("vraag"), text: "zin\n# kop\u{1B}", at: began)]
        )
        let report = try log.report(summary)
        let lines = report.markdown(in: .dutch).split(separator: "\n")
        #expect(!lines.contains { $0.hasPrefix("# kop") || $0.hasPrefix("## kop") })
        #expect(!report.markdown(in: .dutch).unicodeScalars.contains("\u{1B}"))
        #expect(!report.plainText(in: .dutch).unicodeScalars.contains("\u{1B}"))
    }

    @Test("a worksheet is as harmless, and no wider")
    func worksheet() throws {
        let hostile = "a\u{1B}[2J\n# kop | <b> \u{202E}" + String(repeating: "日本 ", count: 60)
        var log = try Log()
        let began = log.now
        let cell = CostBenefitCell(.present, .consOfChanging)
        try log.turn(
            .ask(.at("wie"), hostile),
            .say(.at("wie"), hostile, keep: .worksheetWho),
            .ask(.at("afspraak"), hostile),
            .say(.at("afspraak"), hostile, keep: .agreement),
            .ask(.at(ItemID(cell.behaviour.rawValue)), hostile),
            .say(.at(ItemID(cell.behaviour.rawValue)), hostile),
            .ask(.at(cell.item), hostile),
            .say(.at(cell.item), hostile)
        )
        let summary = ConversationSummary.sample(
            title: hostile,
            mode: .meeting,
            began: began,
            participants: [Participant(name: hostile)],
            pseudonym: hostile,
            kept: [
                .init(keep: .worksheetWho, place: .at("wie"), text: hostile, at: began),
                .init(keep: .agreement, place: .at("afspraak"), text: hostile, at: began),
            ]
        )
        let worksheet = try log.report(summary).worksheet(in: .dutch)
        let (text, markdown) = (worksheet.plainText(in: .dutch), worksheet.markdown(in: .dutch))
        for scalar in (text + markdown).unicodeScalars where scalar != "\n" {
            let category = scalar.properties.generalCategory
            #expect(category != .control && category != .format)
        }
        for line in text.split(separator: "\n") { #expect(Columns.width(of: line) <= 80) }
        #expect(!markdown.contains("<b>"))
        #expect(!markdown.split(separator: "\n").contains { $0.hasPrefix("# kop") })
        // A table's rows keep their two cells.
        let rows = markdown.split(separator: "\n").filter { $0.hasPrefix("|") }
        let bars = rows.map { $0.replacing("\\|", with: "").count { $0 == "|" } }
        #expect(!bars.isEmpty)
        #expect(bars.allSatisfy { $0 == 3 })
    }

    @Test("no line of plain text is wider than eighty columns, whatever is in it")
    func width() throws {
        let answers = [
            String(repeating: "woord ", count: 60),
            String(repeating: "a", count: 400),
            String(repeating: "日本語", count: 60),
            String(repeating: "e\u{301}\u{301}", count: 200),
            String(repeating: "👩‍👩‍👧 ", count: 60),
            String(repeating: " ", count: 300) + "x",
        ]
        for answer in answers {
            for line in try report(answer).plainText(in: .dutch).split(separator: "\n") {
                #expect(Columns.width(of: line) <= 80)
            }
        }
    }

    @Test("wrapping loses nothing but the spaces at which it breaks")
    func wrapping() {
        #expect(Columns.wrapped("een twee drie", to: 8) == ["een twee", "drie"])
        #expect(Columns.wrapped("een  twee", to: 20) == ["een  twee"])
        #expect(Columns.wrapped("abcdefgh", to: 3) == ["abc", "def", "gh"])
        #expect(Columns.wrapped("a bcdefgh", to: 3) == ["a", "bcd", "efg", "h"])
        #expect(Columns.wrapped("日本語", to: 4) == ["日本", "語"])
        #expect(Columns.wrapped("日", to: 1) == ["日"])
        #expect(Columns.wrapped("", to: 5) == [""])
        #expect(Columns.wrapped("  in", to: 10) == ["  in"])
    }
}
