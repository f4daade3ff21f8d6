import DialogModel
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite("What is seen over time is told, drawn and listed alike")
struct OverTimeTests {
    private static let ten = Scale(lowEnd: "helemaal niet", highEnd: "helemaal")
    private static let day = 86_400_000

    static func at(_ days: Int) -> Timestamp {
        Timestamp(milliseconds: 1_795_450_320_000 + days * day, offsetMinutes: 60)
    }

    static func line(
        _ scores: [Int],
        on scale: Scale = ten,
        _ words: String = "Hoe goed?"
    ) -> ScoreLine {
        ScoreLine(
            title: "Terugblik op een gesprek",
            scale: scale,
            points: scores.enumerated().map { index, tenths in
                ScoreLine.Point(
                    number: index + 1,
                    at: at(index * 7),
                    client: index == 0 ? "B." : nil,
                    question: words,
                    score: Tenths(tenths: tenths),
                    behind: [.init(question: "Wat maakt het zo?", answer: "antwoord \(index + 1)")]
                )
            }
        )
    }

    static let trends = Trends(
        blocks: zip(
            BuildingBlock.allCases,
            [.always, .never, .never, .always, .sometimes, .sometimes] as [Trends.Recurrence]
        ).map { .init(block: $0, recurrence: $1) },
        lines: [line([50, 75, 40]), line([60], "Hoe vaak?")],
        intentions: [
            .init(number: 3, at: at(14), text: "Rustig beginnen.", fate: nil),
            .init(number: 2, at: at(7), text: "Vragen wat er ligt.", fate: .goingOn),
            .init(number: 1, at: at(0), text: "Naar buiten.", fate: .done),
        ]
    )

    private func sheet(_ line: ScoreLine, in language: Language = .dutch) -> OverTimeSheet {
        TrendsReport(Trends(blocks: [], lines: [line], intentions: []), names: .written)
            .sheet(in: language)
    }

    @Test("trends, in every form", arguments: Language.allCases)
    func golden(language: Language) throws {
        let sheet = TrendsReport(Self.trends, names: .covered).sheet(in: language)
        try Golden.expect(sheet.html, equals: "trends.\(language.rawValue).html")
        try Golden.expect(sheet.markdown, equals: "trends.\(language.rawValue).md")
        try Golden.expect(sheet.plainText, equals: "trends.\(language.rawValue).txt")
    }

    @Test("where there is nothing yet, that is said")
    func nothing() {
        let sheet = TrendsReport(Trends(blocks: [], lines: [], intentions: []), names: .written)
            .sheet(in: .dutch)
        #expect(sheet.plainText.contains("Er is nog niets om op terug te kijken."))
    }

    /// What the sentence claims, read from its words.
    private struct Claim {
        var first, last, low, high: Double?

        init(_ text: String) {
            let number = { (text: Substring) in Double(text.replacing(",", with: ".")) }
            if let one = text.firstMatch(of: /De score is ([0-9,]+), van/) {
                (first, last, low, high) = (
                    number(one.1), number(one.1), number(one.1), number(one.1)
                )
            }
            if let all = text.firstMatch(of: /Alle [0-9]+ scores zijn ([0-9,]+)\./) {
                (first, last, low, high) = (
                    number(all.1), number(all.1), number(all.1), number(all.1)
                )
            }
            if let reach = text.firstMatch(of: /laagst was ([0-9,]+), het hoogst ([0-9,]+)\./) {
                (low, high) = (number(reach.1), number(reach.2))
            }
            if let course = text.firstMatch(
                of: /begon bij ([0-9,]+) en was de laatste keer, [^,]+, ([0-9,]+)\./
            ) {
                (first, last) = (number(course.1), number(course.2))
            }
            if let same = text.firstMatch(
                of: /begon bij ([0-9,]+) en was de laatste keer, [^,]+, weer zo\./
            ) {
                (first, last) = (number(same.1), number(same.1))
            }
        }
    }

    @Test(
        "the sentence, the picture and the bars say what the table says, whatever the numbers are"
    )
    func agreement() throws {
        var dice = Dice(seed: 20_261_130)
        for round in 0..<300 {
            let scores = (0..<dice.number(1...24)).map { _ in dice.number(0...100) }
            let line = Self.line(scores)
            let html = sheet(line).html
            let told = html.matches(of: /<td>\n<p class="said" dir="auto">([0-9,]+), van 0/)
            let numbers = told.compactMap { Double($0.1.replacing(",", with: ".")) }
            try #require(numbers.count == scores.count, "round \(round)")
            let claim = Claim(html)
            #expect(claim.first == numbers.first && claim.last == numbers.last, "round \(round)")
            #expect(claim.low == numbers.min() && claim.high == numbers.max(), "round \(round)")
            let dots = html.matches(of: /<circle cx="([0-9]+)" cy="([0-9]+)"/)
            #expect(dots.count == (scores.count > 1 ? scores.count : 0))
            for (dot, number) in zip(dots, numbers) {
                let height = try #require(Double(dot.2))
                #expect(abs((148 - height) / 12 - number) < 0.1, "round \(round)")
            }
            #expect(dots.map { Int($0.1) ?? 0 } == dots.map { Int($0.1) ?? 0 }.sorted())
            guard scores.count > 1 else { continue }
            let bars = try #require(
                sheet(line).plainText.firstMatch(of: /0 ([▁▂▃▄▅▆▇█]+) 10/)
            ).1
            let levels = bars.unicodeScalars.map { Double($0.value - 0x2581) }
            for (level, number) in zip(levels, numbers) {
                #expect(abs(level / 7 * 10 - number) <= 10.0 / 14 + 0.05, "round \(round)")
            }
        }
    }

    @Test("a scale of its own has its own ends")
    func otherScale() {
        let scale = Scale(lowest: Tenths(1), highest: Tenths(5), lowEnd: "niet", highEnd: "wel")
        let sheet = sheet(Self.line([10, 50], on: scale))
        #expect(sheet.plainText.contains("1 ▁█ 5"))
        #expect(sheet.html.contains("cy=\"148\"") && sheet.html.contains("cy=\"28\""))
    }

    @Test("what people wrote is text in every form", arguments: HostileWords.all)
    func hostile(words: String) {
        let trends = Trends(
            blocks: [],
            lines: [Self.line([50, 60], words)],
            intentions: [.init(number: 1, at: Self.at(0), text: words, fate: .letGo)]
        )
        let sheet = TrendsReport(trends, names: .written).sheet(in: .dutch)
        let ours = TrendsReport(Self.trends, names: .written).sheet(in: .dutch)
        #expect(Set(HTMLReading(sheet.html).names).isSubset(of: HTMLReading(ours.html).names))
        for text in [sheet.html, sheet.markdown, sheet.plainText] {
            for scalar in text.unicodeScalars where scalar != "\n" {
                #expect(scalar.properties.generalCategory != .control)
            }
        }
        for line in sheet.plainText.split(separator: "\n") {
            #expect(Columns.width(of: line) <= 80)
        }
        #expect(!sheet.markdown.contains("\n# kop") && !sheet.markdown.contains("\n<"))
    }
}

extension HTMLReading {
    /// The names of the elements.
    var names: [String] {
        tags.map { tag in String(tag.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "/" })
        }
    }
}
