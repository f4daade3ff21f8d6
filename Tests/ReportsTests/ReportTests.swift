import DialogEngine
import DialogModel
import FoundationEssentials
import TestSupport
import Testing

@testable import Reports

@Suite("A report reads as what was said")
struct ReportTests {
    @Test("a reflection alone, as Markdown", arguments: Language.allCases)
    func aloneMarkdown(language: Language) throws {
        try Golden.expect(
            Samples.alone().report.markdown(in: language),
            equals: "alone.\(language.rawValue).md"
        )
    }

    @Test("a reflection alone, as plain text", arguments: Language.allCases)
    func alonePlain(language: Language) throws {
        try Golden.expect(
            Samples.alone().report.plainText(in: language),
            equals: "alone.\(language.rawValue).txt"
        )
    }

    @Test("an interview says who asked and who answered")
    func interview() throws {
        try Golden.expect(Samples.interview().markdown(in: .dutch), equals: "interview.nl.md")
        try Golden.expect(Samples.interview().plainText(in: .dutch), equals: "interview.nl.txt")
    }

    @Test("a meeting leaves a worksheet, with room where nothing was said")
    func worksheet() throws {
        let report = try Samples.meeting()
        for language in Language.allCases {
            let name = "worksheet.\(language.rawValue)"
            let sheet = report.worksheet(in: language)
            try Golden.expect(sheet.plainText(in: language), equals: "\(name).txt")
            try Golden.expect(sheet.markdown(in: language), equals: "\(name).md")
        }
        #expect(report.plainText(in: .dutch).contains("met Noor en Tom\n"))
        #expect(
            report.plainText(in: .dutch).contains("Wie brengt de volgende keer in? Tom, de *buur")
        )
    }

    @Test("a meeting that is about no case leaves what was said in each step")
    func minutes() throws {
        let sheet = try Samples.month().worksheet(in: .dutch)
        try Golden.expect(sheet.plainText(in: .dutch), equals: "minutes.nl.txt")
        try Golden.expect(sheet.markdown(in: .dutch), equals: "minutes.nl.md")
    }

    @Test("names of the list are covered wherever they stand, and how often is said")
    func covered() throws {
        let (report, log) = try Samples.alone(names: .covered)
        for text in [
            report.markdown(in: .dutch), report.plainText(in: .dutch),
            try report.json(log.events, in: .dutch),
        ] {
            #expect(!text.lowercased().contains("kevin"))
            #expect(text.contains("[naam]") || text.contains("\\[naam"))
        }
        let told = report.plainText(in: .dutch).split(whereSeparator: \.isWhitespace)
        let sentence = "Op één plaats staat [naam] voor een naam van je lijst."
        #expect(told.joined(separator: " ").contains(sentence))
    }

    @Test("several who take part and are covered are told apart, and keep their numbers")
    func coveredApart() throws {
        var log = try Log(mode: .interview, by: "Kevin")
        let began = log.now
        try log.turn(by: "Kevin", .step("actie", "Actie", 1, of: 1), .ask(.at("wat"), "Wat?"))
        try log.turn(by: "KEVIN", .say(.at("wat"), "Kevin vroeg door"))
        let people = ["Kevin", "KEVIN", "Noor"].map { Participant(name: $0) }
        let summary = ConversationSummary.sample(
            mode: .interview,
            began: began,
            participants: people
        )
        let report = try log.report(summary, names: .covered)
        struct Export: Decodable {
            let summary: ConversationSummary
            let events: [RecordedEvent]
        }
        let text = try report.json(log.events, in: .dutch)
        let export = try JSONDecoder().decode(Export.self, from: Data(text.utf8))
        let names = export.summary.participants.names
        #expect(names.count == 3 && names[0] == "[naam 1]" && names[2] == "Noor")
        #expect(!text.lowercased().contains("kevin"))
        #expect(report.plainText(in: .dutch).contains("met [naam 1], [naam 2] en Noor"))
        #expect(report.plainText(in: .dutch).contains("[naam] vroeg door"))
    }

    @Test("whoever is called so is covered too, and what a later release wrote")
    func coveredPeople() throws {
        let log = [
            #"{"sequence":1,"at":{"milliseconds":0,"offsetMinutes":0},"turn":"a","by":"Kevin","#
                + #""kind":"sung","version":1,"since":"0.9","fact":{"deep":["Kevin zong"]}}"#
        ]
        let events = try log.map { line in
            try JSONDecoder().decode(RecordedEvent.self, from: Data(line.utf8))
        }
        let summary = ConversationSummary.sample(
            began: Timestamp(milliseconds: 0, offsetMinutes: 0),
            kept: []
        )
        let report = try Log().report(summary, names: .covered)
        let text = try report.json(events, in: .english)
        #expect(!text.contains("Kevin"))
        #expect(text.contains("[name] zong") && text.contains("sung"))
    }

    @Test("of words that others took the place of nothing is left, where they are left out")
    func earlier() throws {
        let (_, log) = try Samples.alone()
        let script = CompiledScript(ScriptOfLog(log.events, forks: [:]).script)
        let account = try Conversation(replaying: log.events, in: script).account
        let earlier = account.questions.flatMap(\.former).compactMap(\.answer?.shown)
        try #require(!earlier.isEmpty)
        let told = account.withoutEarlierWords
        #expect(told.questions.allSatisfy { $0.former.isEmpty })
        #expect(told.questions.compactMap(\.present) == account.questions.compactMap(\.present))
        let events = log.events.withoutEarlierWords
        #expect(events.map(\.sequence) == log.events.map(\.sequence))
        #expect(events.map(\.event.kind.name) == log.events.map(\.event.kind.name))
        let raw = events.compactMap { recorded -> String? in
            if case .answered(let fact) = recorded.event { fact.shown } else { nil }
        }
        #expect(Set(raw).isDisjoint(with: Set(earlier)))
    }

    @Test("where there is no worksheet, that is said")
    func noWorksheet() throws {
        let worksheet = try Samples.interview().worksheet(in: .dutch)
        #expect(worksheet.isEmpty)
        #expect(worksheet.plainText(in: .dutch) == "Bij dit gesprek hoort geen werkblad.\n")
        #expect(worksheet.markdown(in: .dutch) == "Bij dit gesprek hoort geen werkblad.\n")
    }

    @Test("JSON holds every event, and reads back as the same events")
    func json() throws {
        let (report, log) = try Samples.alone()
        let text = try report.json(log.events, in: .dutch)
        try Golden.expect(text, equals: "alone.json")
        struct Export: Decodable {
            let format: Int
            let number: Int
            let summary: ConversationSummary
            let events: [RecordedEvent]
        }
        let export = try JSONDecoder().decode(Export.self, from: Data(text.utf8))
        #expect(export.format == 1)
        #expect(export.number == 12)
        #expect(export.events.count == 42)
        #expect(export.summary.kept.count == 2)
    }

    @Test("an answer left behind by a fork fits again when the fork is taken back")
    func forkTakenBack() throws {
        var log = try Log()
        let began = log.now
        let score = Address.at("score")
        func fork(_ held: Bool) -> Event { .branched(.init(place: .at("als"), held: held)) }
        try log.turn(.step("a", "A", 1, of: 1), .ask(score, "Hoeveel?"))
        try log.turn(.score(score, Tenths(4)), fork(true), .ask(.at("laag"), "Waarom zo laag?"))
        try log.turn(.say(.at("laag"), "daarom"))
        func text() throws -> String {
            try log.report(.sample(began: began), forks: ["als": ["laag"]]).plainText(in: .dutch)
        }
        #expect(try !text().contains("toen de score"))
        try log.turn(
            .score(score, Tenths(8)),
            fork(false),
            .becameStale(
                .init(
                    because: score,
                    was: "4",
                    answers: [.init(place: .at("laag"), reason: .branch)]
                )
            )
        )
        #expect(try text().contains("gegeven toen de score 4 was; nu zou deze vraag"))
        try log.turn(.score(score, Tenths(3)), fork(true))
        #expect(try !text().contains("toen de score"))
        #expect(try text().contains("eerder: 8"))
    }

    @Test("an answer that is left when its question is asked anew is the answer to that")
    func leftAnew() throws {
        var log = try Log()
        let began = log.now
        try log.turn(.step("a", "A", 1, of: 1), .ask(.at("score"), "Hoeveel?"))
        try log.turn(.score(.at("score"), Tenths(4)), .ask(.at("w"), "Waarom een 4?"))
        try log.turn(.say(.at("w"), "daarom"))
        try log.turn(.revisiting(.init(place: .at("score"))))
        try log.turn(
            .score(.at("score"), Tenths(5)),
            .becameStale(
                .init(
                    because: .at("score"),
                    was: "4",
                    answers: [.init(place: .at("w"), reason: .wording)]
                )
            )
        )
        try log.turn(
            .settledStale(.init(places: [.at("w")], choice: .edit)),
            .ask(.at("w"), "Waarom een 5?", occurrence: 2)
        )
        try log.turn(.left(.init(place: .at("w"))), .finished)
        let text = try log.report(.sample(began: began)).plainText(in: .dutch)
        #expect(text.contains("Waarom een 5?\n    daarom\n"))
        #expect(!text.contains("Waarom een 4?"))
        #expect(!text.contains("toen de score"))
    }

    @Test("a question that a revision led to stands where its fork is, not at the end")
    func newQuestionInPlace() throws {
        var log = try Log()
        let began = log.now
        func fork(_ held: Bool) -> Event { .branched(.init(place: .at("als"), held: held)) }
        try log.turn(.step("a", "Begin", 1, of: 2), .ask(.at("score"), "Hoeveel?"))
        try log.turn(
            .score(.at("score"), Tenths(8)),
            fork(false),
            .step("b", "Eind", 2, of: 2),
            .ask(.at("slot"), "Tot slot?")
        )
        try log.turn(.score(.at("score"), Tenths(3)), fork(true), .ask(.at("laag"), "Waarom?"))
        try log.turn(.say(.at("laag"), "daarom"))
        try log.turn(.say(.at("slot"), "klaar"), .finished)
        let text = try log.report(.sample(began: began), forks: ["als": ["laag"]])
            .plainText(in: .dutch)
        let order = ["Hoeveel?", "Waarom?", "Eind", "Tot slot?"].map { text.range(of: $0) }
        let places = try order.map { try #require($0).lowerBound }
        #expect(places == places.sorted())
    }

    @Test("what only a later release knows is said, not left out")
    func unknownEvent() throws {
        var log = try Log()
        let began = log.now
        try log.turn(
            .unknown(
                .init(Event.Kind("sung", since: "3.0"), record: .object(["kind": .text("sung")]))
            )
        )
        let report = try log.report(.sample(began: began))
        #expect(report.plainText(in: .english).contains("Spiegel 3.0 shows it"))
        #expect(try report.json(log.events, in: .dutch).contains("\"sung\""))
    }
}
