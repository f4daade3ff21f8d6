import DialogModel
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite("A team's year and its learning path are told, drawn and listed alike")
struct TeamYearTests {
    private static let now = OverTimeTests.at(120)
    private static let topics = [
        Option(id: "cgt", text: "cognitieve gedragstherapie"),
        Option(id: "validatie", text: "validatie"),
    ]

    private static func meeting(
        _ number: Int,
        _ done: [Bool],
        theory: Bool = false
    ) -> TeamYear.Meeting {
        TeamYear.Meeting(
            number: number,
            at: OverTimeTests.at(number * 30 - 30),
            title: "Maandelijkse werkbegeleiding",
            steps: done.enumerated().map { index, isDone in
                .init(intent: nil, title: "Blok \(index + 1)", isDone: isDone)
            },
            theory: theory
                ? .init(intent: .theory, options: ["validatie"], shown: "validatie") : nil,
            form: theory ? .init(intent: .form, options: ["oefening"], shown: "een oefening") : nil
        )
    }

    private static func year(_ meetings: [TeamYear.Meeting], safety: ScoreLine? = nil) -> TeamYear {
        TeamYear(
            meetings: meetings,
            next: .init(day: "7 januari 2027", bringer: "Aya", theory: "validatie"),
            agreements: [
                .init(
                    number: 2,
                    at: OverTimeTests.at(30),
                    text: "Tom haalt de sleutel",
                    fate: .goingOn
                )
            ],
            lessons: [.init(number: 2, at: OverTimeTests.at(30), text: "Eerst vragen", fate: nil)],
            improvements: [
                .init(number: 1, at: OverTimeTests.at(0), text: "naasten eerder vragen", fate: nil)
            ],
            attunement: OverTimeTests.line([60, 70, 80]),
            safety: safety
        )
    }

    private func sheet(
        _ year: TeamYear,
        now: Timestamp = now,
        in language: Language = .dutch
    ) -> OverTimeSheet {
        TeamYearReport(year, topics: Self.topics, now: now, names: .covered).sheet(in: language)
    }

    @Test("a year, in every form", arguments: Language.allCases)
    func golden(language: Language) throws {
        let meetings = [
            Self.meeting(1, [true, false, true]),
            Self.meeting(2, [true, true, true], theory: true),
            Self.meeting(3, [true, false, false]),
        ]
        let sheet = sheet(
            Self.year(meetings, safety: OverTimeTests.line([50])),
            in: language
        )
        try Golden.expect(sheet.html, equals: "year.\(language.rawValue).html")
        try Golden.expect(sheet.markdown, equals: "year.\(language.rawValue).md")
        try Golden.expect(sheet.plainText, equals: "year.\(language.rawValue).txt")
    }

    @Test(
        "safety is asked again after three months, and where it never was",
        arguments: [
            (90, false), (91, true), (400, true),
        ]
    )
    func safety(days: Int, isDue: Bool) {
        let year = Self.year([Self.meeting(1, [true])], safety: OverTimeTests.line([50]))
        let told = sheet(year, now: OverTimeTests.at(days)).plainText
        #expect(told.contains("Het is tijd om het weer te vragen") == isDue)
        #expect(sheet(Self.year([])).plainText.contains("Dit is nog niet gevraagd."))
    }

    @Test("sentence, squares and table say the same, whatever was done and left")
    func agreement() throws {
        var dice = Dice(seed: 20_261_130)
        for round in 0..<300 {
            let count = dice.number(1...7)
            let meetings = (1...dice.number(1...12)).map { number in
                Self.meeting(number, (0..<count).map { _ in !dice.oneIn(4) })
            }
            let html = sheet(Self.year(meetings)).html
            let figure = try #require(html.firstMatch(of: /<svg(?s)(.*?)<\/svg>/)).1
            let squares = figure.matches(of: /<rect class="([a-z]+)"/).map { $0.1 == "bar" }
            let table = try #require(
                html.firstMatch(of: /<th scope="col">Blijven liggen(?s)(.*?)<\/table>/)
            ).1
            let rows = table.matches(of: /<tr>(?s)(.*?)<\/tr>/).map { row in
                row.1.matches(of: /<td>(?s)(.*?)<\/td>/).map { cell in
                    cell.1.matches(of: /Blok ([0-9]+)/).compactMap { Int($0.1) }
                }
            }
            try #require(rows.count == meetings.count, "round \(round)")
            for (index, row) in rows.enumerated() {
                let drawn = squares[(index * count)..<((index + 1) * count)]
                #expect(drawn.enumerated().filter(\.element).map { $0.offset + 1 } == row[0])
                #expect(drawn.enumerated().filter { !$0.element }.map { $0.offset + 1 } == row[1])
            }
            let whole = rows.count { $0[1].isEmpty }
            let told = html.contains(
                rows.count == 1
                    ? (whole == 1
                        ? "In deze bijeenkomst kwam het hele" : "In deze bijeenkomst kwam niet het")
                    : "In \(whole) van de \(rows.count) bijeenkomsten"
            )
            #expect(told, "round \(round)")
            let times = Dictionary(rows.flatMap { $0[1] }.map { ($0, 1) }, uniquingKeysWith: +)
            if let claim = html.firstMatch(
                of: /Het vaakst bleef liggen \(([0-9]+) keer\): ([^<]*)\./
            ) {
                let most = times.values.max()
                #expect(Int(claim.1) == most, "round \(round)")
                let named = claim.2.matches(of: /Blok ([0-9]+)/).compactMap { Int($0.1) }
                #expect(named == times.filter { $0.value == most }.map(\.key).sorted())
            } else {
                #expect(times.isEmpty, "round \(round)")
            }
        }
    }

    @Test("the learning path ticks what was done", arguments: Language.allCases)
    func path(language: Language) throws {
        let months = (1...12).compactMap { month in
            CalendarDate(year: 2026, month: month, day: 1).map {
                LearningPath.Month(first: $0, hasMeeting: month.isMultiple(of: 3))
            }
        }
        let path = LearningPath(
            ready: OverTimeTests.at(0),
            start: "7 januari 2027",
            advocate: nil,
            months: months,
            isPrepared: true,
            reflectsAlone: true,
            reflectsTogether: false
        )
        let sheet = LearningPathReport(path, names: .written).sheet(in: language)
        try Golden.expect(sheet.html, equals: "path.\(language.rawValue).html")
        try Golden.expect(sheet.markdown, equals: "path.\(language.rawValue).md")
        try Golden.expect(sheet.plainText, equals: "path.\(language.rawValue).txt")
    }

    @Test("what people wrote is text in every form", arguments: HostileWords.all)
    func hostile(words: String) {
        let line = FatedLine(number: 1, at: OverTimeTests.at(0), text: words, fate: nil)
        let meeting = TeamYear.Meeting(
            number: 1,
            at: OverTimeTests.at(0),
            title: words,
            steps: [.init(intent: nil, title: words, isDone: false)],
            theory: .init(intent: .theory, options: [], shown: words),
            form: nil
        )
        let year = TeamYear(
            meetings: [meeting],
            next: .init(day: words, bringer: words, theory: words),
            agreements: [line],
            lessons: [line],
            improvements: [line],
            attunement: OverTimeTests.line([50, 60], words),
            safety: nil
        )
        let ours = sheet(Self.year([Self.meeting(1, [true, false])])).html
        let sheet = sheet(year)
        #expect(Set(HTMLReading(sheet.html).names).isSubset(of: HTMLReading(ours).names))
        for text in [sheet.html, sheet.markdown, sheet.plainText] {
            for scalar in text.unicodeScalars where scalar != "\n" {
                #expect(scalar.properties.generalCategory != .control)
            }
        }
        #expect(sheet.plainText.split(separator: "\n").allSatisfy { Columns.width(of: $0) <= 80 })
    }
}
