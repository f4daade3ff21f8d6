import DialogModel
import TestSupport
import Testing

@testable import Reports

@Suite("A meeting leaves minutes and a proof of attendance")
struct MeetingPaperTests {
    private static let times = Timeline([
        .init(title: "Welkom", planned: 5, spentMilliseconds: 420_000)
    ])

    @Test(
        "minutes of a case hold the form once, what was agreed, and the rest",
        arguments: Language.allCases
    )
    func ofCase(language: Language) throws {
        let minutes = try Samples.meeting().minutes(in: language)
        let name = "case-minutes.\(language.rawValue)"
        try Golden.expect(minutes.plainText(in: language), equals: "\(name).txt")
        try Golden.expect(minutes.markdown(in: language), equals: "\(name).md")
        try Golden.expect(minutes.html(in: language), equals: "\(name).html")
        let told = minutes.plainText(in: language)
        #expect(told.components(separatedBy: "Hoe blijf ik in contact").count == 2)
    }

    @Test("minutes of a month's meeting hold what was said in each step")
    func ofMonth() throws {
        let minutes = try Samples.month().minutes(in: .dutch)
        try Golden.expect(minutes.plainText(in: .dutch), equals: "month-minutes.nl.txt")
    }

    @Test("minutes tell the time, where it was kept")
    func time() throws {
        var log = try Log(mode: .meeting)
        let began = log.now
        try log.turn(.step("a", "Welkom", 1, of: 1), .ask(.at("wat"), "Wat?"))
        try log.turn(.say(.at("wat"), "dat"), .finished)
        let report = try log.report(.sample(mode: .meeting, began: began), timeline: Self.times)
        let minutes = report.minutes(in: .dutch)
        for text in [
            minutes.plainText(in: .dutch), minutes.markdown(in: .dutch), minutes.html(in: .dutch),
        ] {
            #expect(text.contains("Het duurde 7 minuten, 2 langer."))
        }
        #expect(!report.attendance(in: .dutch).plainText(in: .dutch).contains("langer"))
    }

    @Test(
        "a proof of attendance says who, when, how long and about what",
        arguments: Language.allCases
    )
    func attendance(language: Language) throws {
        let proof = try Samples.month().attendance(in: language)
        let name = "attendance.\(language.rawValue)"
        try Golden.expect(proof.plainText(in: language), equals: "\(name).txt")
        try Golden.expect(proof.html(in: language), equals: "\(name).html")
    }

    @Test("nothing of what was said is in a proof of attendance")
    func silent() throws {
        for report in [try Samples.month(), try Samples.meeting()] {
            let told = report.attendance(in: .dutch).plainText(in: .dutch)
            for words in ["wachten", "stil zijn", "niet nodig heeft", "buurvrouw", "meneer K."] {
                #expect(!told.contains(words))
            }
        }
    }

    @Test("whatever is written stays text", arguments: HostileWords.all)
    func hostile(words: String) throws {
        for paper in [
            { (report: Report) in report.minutes(in: .dutch) },
            { (report: Report) in report.attendance(in: .dutch) },
        ] {
            let read = try HTMLReading(paper(HostileWords.everywhere(words)).html(in: .dutch))
            let harmless = try HTMLReading(
                paper(HostileWords.everywhere("woorden")).html(in: .dutch)
            )
            #expect(read.tags == harmless.tags)
            let places = harmless.text.components(separatedBy: "woorden").count
            #expect(places > 2)
            #expect(read.text.components(separatedBy: Clean(words).line).count >= places)
        }
    }
}
