import DialogModel
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite("Times are told, drawn and listed alike")
struct TimeTests {
    private static let meeting = [
        Timeline.Box(title: "Welkom", planned: 5, spentMilliseconds: 430_000),
        .init(title: "Theorie", planned: 15, added: 5, spentMilliseconds: 1_385_000),
        .init(title: "Oefening of eigen voorbeeld", planned: 20, spentMilliseconds: 1_020_000),
        .init(title: "De volgende keer", planned: nil, spentMilliseconds: 185_000),
    ]

    private func report(_ boxes: [Timeline.Box], mode: Dialog.Mode = .meeting) throws -> Report {
        var log = try Log(mode: mode)
        let began = log.now
        try log.turn(.step("a", "Welkom", 1, of: 1), .ask(.at("wat"), "Wat?"))
        try log.turn(.say(.at("wat"), "dat"), .finished)
        return try log.report(.sample(mode: mode, began: began), timeline: Timeline(boxes))
    }

    @Test("a meeting's times", arguments: Language.allCases)
    func golden(language: Language) throws {
        let report = try report(Self.meeting)
        let name = "times.\(language.rawValue)"
        try Golden.expect(report.html(in: language), equals: "\(name).html")
        try Golden.expect(report.markdown(in: language), equals: "\(name).md")
        try Golden.expect(report.plainText(in: language), equals: "\(name).txt")
    }

    @Test(
        "the sentence is what the numbers say",
        arguments: [
            ([(5, 5)], "Er was 5 minuten gepland, en zo lang duurde het ook."),
            ([(5, 6)], "Er was 5 minuten gepland. Het duurde 6 minuten, 1 langer."),
            (
                [(5, 8), (15, 12), (10, 9)],
                "Er was 30 minuten gepland. Het duurde 29 minuten, 1 korter. "
                    + "Het verst van het plan: deel 1 (3 langer) en deel 2 (3 korter)."
            ),
            (
                [(5, 1), (nil, 40)],
                "Er was 5 minuten gepland. Het duurde 1 minuut, 4 korter."
            ),
        ] as [([(Int?, Int)], String)]
    )
    func takeaway(minutes: [(Int?, Int)], sentence: String) throws {
        let boxes = minutes.enumerated().map { index, minutes in
            Timeline.Box(
                title: "deel \(index + 1)",
                planned: minutes.0,
                spentMilliseconds: minutes.1 * 60_000
            )
        }
        let report = try report(boxes)
        #expect(report.html(in: .dutch).contains("<p>\(sentence)</p>"))
        let plain = report.plainText(in: .dutch).replacing("\n", with: " ")
        #expect(plain.contains(sentence))
    }

    @Test("each bar is as long as its number in the table says, and steps add up to the whole")
    func agreement() throws {
        let html = try report(Self.meeting).html(in: .dutch)
        let bars = html.matches(of: /class="(axis|bar)" d="M40 [0-9]+h([0-9]+)v/)
        let rows = html.matches(of: /<td>([0-9]+|geen)[^<]*<\/td>\n<td>([0-9]+) minu/)
        #expect(rows.count == Self.meeting.count)
        let told = rows.flatMap { row in [Int(row.1), Int(row.2)].compactMap(\.self) }
        #expect(bars.count == told.count)
        let longest = try #require(told.max())
        for (bar, minutes) in zip(bars, told) {
            let length = try #require(Double(bar.2))
            #expect(abs(length / 250 * Double(longest) - Double(minutes)) < 0.2)
        }
        let spent = Self.meeting.map(\.spentMilliseconds).reduce(0, +)
        #expect(rows.compactMap { Int($0.2) }.reduce(0, +) == (spent + 30_000) / 60_000)
    }

    @Test("alone, and where nothing was planned, no time is told")
    func untimed() throws {
        let boxes = [Timeline.Box(title: "deel", planned: nil, spentMilliseconds: 60_000)]
        for report in [try report(Self.meeting, mode: .alone), try report(boxes), try report([])] {
            #expect(!report.html(in: .dutch).contains("<svg"))
            #expect(!report.markdown(in: .dutch).contains("Tijd"))
            #expect(!report.plainText(in: .dutch).contains("Tijd"))
        }
    }

    @Test(
        "a heading stays text, and no line is wider than eighty columns",
        arguments: HostileWords.all
    )
    func hostile(words: String) throws {
        let boxes = { (title: String) in
            [Timeline.Box(title: title, planned: 300, spentMilliseconds: 90_000_000)]
        }
        let read = try HTMLReading(report(boxes(words)).html(in: .dutch))
        #expect(try read.tags == HTMLReading(report(boxes("woorden")).html(in: .dutch)).tags)
        #expect(read.text.contains("1. \(Clean(words).line)"))
        let long = try report(boxes(String(repeating: "\(words) ", count: 9)))
        for line in long.plainText(in: .dutch).split(separator: "\n") {
            #expect(Columns.width(of: line) <= 80)
        }
    }
}
