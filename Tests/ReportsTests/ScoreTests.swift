import DialogModel
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite("Scores are told, drawn and listed alike")
struct ScoreTests {
    private static let ten = Scale(lowEnd: "niet", highEnd: "helemaal")
    private static let five = Scale(
        lowest: Tenths(1),
        highest: Tenths(5),
        lowEnd: "niet",
        highEnd: "wel"
    )

    private func report(_ scores: [(tenths: Int, scale: Scale?)]) throws -> Report {
        var log = try Log()
        let began = log.now
        var given: [ConversationSummary.Score] = []
        var scales: [Address: Scale] = [:]
        for (index, score) in scores.enumerated() {
            let place = Address.at("score", index + 1)
            given.append(
                .init(
                    place: place,
                    question: "Hoe goed ging het voor de \(index + 1)e keer?",
                    score: Tenths(tenths: score.tenths)
                )
            )
            scales[place] = score.scale
        }
        try log.turn(.step("a", "Reflectie", 1, of: 1), .ask(.at("wat"), "Wat?"))
        try log.turn(.say(.at("wat"), "dat"), .finished)
        return try log.report(.sample(began: began, scores: given), scales: scales)
    }

    @Test("three scores", arguments: Language.allCases)
    func golden(language: Language) throws {
        let report = try report([(40, Self.ten), (75, Self.ten), (40, Self.ten)])
        try Golden.expect(report.html(in: language), equals: "scores.\(language.rawValue).html")
    }

    @Test(
        "the sentence is what the numbers say",
        arguments: [
            ([(40, ten)], "De score is 4, van 0 tot 10."),
            ([(70, ten), (70, ten)], "Alle 2 scores zijn 7."),
            ([(40, ten), (75, ten)], "De hoogste score is 7,5 (vraag 2), de laagste 4 (vraag 1)."),
            (
                [(40, ten), (90, ten), (40, ten)],
                "De hoogste score is 9 (vraag 2), de laagste 4 (vraag 1 en 3)."
            ),
            (
                [(40, ten), (40, five)],
                "Deze 2 scores staan elk op een eigen schaal en zijn niet te vergelijken."
            ),
        ] as [([(Int, Scale)], String)]
    )
    func takeaway(scores: [(Int, Scale)], sentence: String) throws {
        let html = try report(scores.map { ($0.0, $0.1) }).html(in: .dutch)
        #expect(html.contains("<p>\(sentence)</p>"))
    }

    @Test("each dot stands where its number in the table says")
    func agreement() throws {
        let scores = [
            (0, Self.ten), (33, Self.ten), (100, Self.ten), (10, Self.five), (35, Self.five),
        ]
        let html = try report(scores.map { ($0.0, $0.1) }).html(in: .dutch)
        let dots = html.matches(of: /<circle cx="([0-9]+)"/).compactMap { Double($0.1) }
        let rows = html.matches(of: /<td>([0-9,]+), van ([0-9]+) \([a-z]+\) tot ([0-9]+)/)
        #expect(dots.count == scores.count && rows.count == scores.count)
        let (left, right) = (50.0, 290.0)
        for (dot, row) in zip(dots, rows) {
            let number = try #require(Double(row.1.replacing(",", with: ".")))
            let (low, high) = (try #require(Double(row.2)), try #require(Double(row.3)))
            let shown = low + (dot - left) / (right - left) * (high - low)
            #expect(abs(shown - number) < 0.05)
        }
    }

    @Test("who does not see the picture is told the same numbers")
    func told() throws {
        let html = try report([(40, Self.ten), (75, Self.ten)]).html(in: .english)
        let told = try #require(html.firstMatch(of: /<desc id="scores-told">(.*)<\/desc>/)).1
        #expect(
            told == "The highest score is 7.5 (question 2), the lowest 4 (question 1). "
                + "1: 4, from 0 (niet) to 10 (helemaal). 2: 7.5, from 0 (niet) to 10 (helemaal)."
        )
    }

    @Test("a score whose scale is not known, or does not hold it, is not drawn")
    func unknownScale() throws {
        for scores in [[], [(40, nil)], [(60, Self.five)]] as [[(Int, Scale?)]] {
            let html = try report(scores.map { ($0.0, $0.1) }).html(in: .dutch)
            #expect(!html.contains("<svg") && !html.contains("<table") && !html.contains("Scores"))
        }
    }

    @Test("names in a question are covered there too, and counted where they are printed")
    func covered() throws {
        var log = try Log()
        let began = log.now
        try log.turn(.ask(.at("cijfer"), "Hoe ging het met Kevin?"))
        try log.turn(.score(.at("cijfer"), Tenths(6)))
        let score = ConversationSummary.Score(
            place: .at("cijfer"),
            question: "Hoe ging het met Kevin?",
            score: Tenths(6)
        )
        let report = try log.report(
            .sample(began: began, scores: [score]),
            names: .covered,
            scales: [.at("cijfer"): Self.ten]
        )
        let html = report.html(in: .dutch)
        #expect(html.contains("1. Hoe ging het met [naam]?") && !html.contains("Kevin"))
        #expect(html.contains("Op 2 plaatsen") || html.contains("Op twee plaatsen"))
        #expect(report.plainText(in: .dutch).contains("Op één plaats"))
    }
}
