import DialogModel
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite("A meeting's plan holds what was said, and leaves open what was not")
struct ProgrammeTests {
    private static let name = ConversationID("00112233445566778899aabbccddeeff")

    private static func chosen(_ item: ItemID, _ option: OptionID, _ shown: String) -> Event {
        .answered(.init(place: .at(item), raw: "", value: .choice([option]), shown: shown))
    }

    private static func day(_ item: ItemID, _ day: Int) throws -> Event {
        let date = try #require(CalendarDate(year: 2026, month: 12, day: day))
        return .answered(
            .init(place: .at(item), raw: "", value: .date(date), shown: "\(day) december 2026")
        )
    }

    private static func list(_ item: ItemID, _ points: [String]) -> Event {
        let shown = points.joined(separator: "; ")
        return .answered(.init(place: .at(item), raw: "", value: .list(points), shown: shown))
    }

    /// A meeting that chose the next, and a preparation that says some of it otherwise.
    private static func logs(_ words: String) throws -> (meeting: Log, preparation: Log) {
        var meeting = try Log(mode: .meeting)
        try meeting.turn(
            chosen("onderwerp", "cgt", "cognitieve gedragstherapie"),
            chosen("volgende-onderwerp", "validatie", "validatie"),
            chosen("volgende-vorm", "audio", "een audiofragment"),
            .say(.at("voorbereider"), words),
            day("volgende-datum", 10)
        )
        var preparation = try Log(mode: .alone)
        try preparation.turn(
            day("datum", 17),
            .say(.at("tijd"), "13.00 tot 14.30 uur, \(words)"),
            .say(.at("kern"), words),
            list("wensen", [words, "het rooster"])
        )
        return (meeting, preparation)
    }

    private static func plan(
        _ log: Log,
        after before: Log? = nil,
        agreed: [String] = []
    ) throws -> MeetingPlan {
        MeetingPlan(
            try #require(name),
            number: 9,
            log: log.events,
            after: before?.events ?? [],
            agreed: agreed.map { text in
                KeptLine(
                    keep: .agreement,
                    place: .at("punt"),
                    line: nil,
                    text: text,
                    at: log.now,
                    fate: nil
                )
            }
        )
    }

    private static func local(_ day: CalendarDate, _ time: ClockTime) -> Timestamp {
        let minutes = day.daysSince1970 * 24 * 60 + time.hour * 60 + time.minute - 60
        return Timestamp(milliseconds: minutes * 60_000, offsetMinutes: 60)
    }

    @Test("a programme and what goes with it", arguments: Language.allCases)
    func golden(language: Language) throws {
        let (meeting, preparation) = try Self.logs("Aya")
        let plan = try Self.plan(preparation, after: meeting, agreed: ["Tom belt", "Aya leest"])
        let name = "programme.\(language.rawValue)"
        let sheet = plan.programme(in: language)
        try Golden.expect(sheet.plainText(in: language), equals: "\(name).txt")
        try Golden.expect(sheet.markdown(in: language), equals: "\(name).md")
        try Golden.expect(sheet.html(in: language), equals: "\(name).html")
        let now = preparation.now
        let date = plan.calendar(Self.local, made: now, in: language)
        try Golden.expect(try #require(date), equals: "\(name).ics")
        let mail = plan.mail(Self.local, made: now, in: language)
        try Golden.expect(mail, equals: "\(name).eml")
    }

    @Test("a meeting plans the next by its end, not by what it was about itself")
    func meetingItself() throws {
        let plan = try Self.plan(Self.logs("Aya").meeting)
        #expect(plan.topic == "validatie" && plan.bringer == "Aya" && plan.begins == nil)
        #expect(plan.day?.day == 10)
        #expect(plan.revision == 6)
    }

    @Test("of an exercise nobody brings an example, whatever was said before")
    func exercise() throws {
        var (meeting, preparation) = try Self.logs("Aya")
        try preparation.turn(Self.chosen("vorm", "oefening", "een oefening"))
        #expect(try Self.plan(preparation, after: meeting).bringer == nil)
        try meeting.turn(Self.chosen("volgende-vorm", "oefening", "een oefening"))
        #expect(try Self.plan(meeting).bringer == nil)
    }

    @Test(
        "a time is read where it can only be that time",
        arguments: [
            ("13.00 uur, de grote zaal", "13:00", nil, "de grote zaal"),
            ("om 9:30", "09:30", nil, nil), ("10 uur in zaal 12", "10:00", nil, "in zaal 12"),
            ("13u30.", "13:30", nil, nil), ("2 pm", "14:00", nil, nil),
            ("12:15 a.m. (online)", "00:15", nil, "(online)"), ("02:30", "02:30", nil, nil),
            ("13.00 tot 14.30 uur", "13:00", "14:30", nil), ("zaal 12, 13:00", "13:00", nil, nil),
            ("9:00 - 10:00, boven", "09:00", "10:00", "boven"), ("tussen de middag", nil, nil, nil),
            ("2 uur", nil, nil, nil), ("10.12.2026", nil, nil, nil), ("25:00", nil, nil, nil),
            ("13:00 of 14:00", nil, nil, nil), ("9 uur, 10 uur of 11 uur", nil, nil, nil),
            ("13:75", nil, nil, nil), ("13 pm", nil, nil, nil), ("zaal 13.001", nil, nil, nil),
        ] as [(String, String?, String?, String?)]
    )
    func times(text: String, begins: String?, ends: String?, place: String?) {
        let read = Appointment(text)
        #expect(read?.begins?.text == begins)
        #expect(read?.ends?.text == ends)
        #expect(read?.place?.line == place)
    }

    @Test(
        "whatever is written, lines are folded between characters and unfold to it",
        arguments: 0..<60
    )
    func folding(seed: UInt64) {
        var dice = Dice(seed: seed)
        let letters = ["a", "é", "€", "😀", "e\u{301}", ",\u{301}", ";", "\\", "\n", " ", "n", ":"]
        let text = (0..<dice.number(0...200)).map { _ in dice.pick(letters) }.joined()
        let value = CalendarFile.escaped(Clean(text))
        let folded = CalendarFile.folded("SUMMARY:" + value)
        // A mark that begins a line is one letter with the space before it, so bytes are looked at.
        let lines = folded.components(separatedBy: "\r\n").map { Array($0.utf8) }
        #expect(lines.allSatisfy { $0.count <= 75 && !$0.contains(UInt8(ascii: "\n")) })
        #expect(lines.dropFirst().allSatisfy { $0.first == UInt8(ascii: " ") })
        #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        let unfolded = lines[0].dropFirst(8) + lines.dropFirst().flatMap { $0.dropFirst() }
        #expect(Array(unfolded) == Array(value.utf8))
        #expect(Self.unescaped(value) == Clean(text).lines.joined(separator: "\n"))
    }

    /// What a reader makes of a value: a second opinion, which knows nothing of the writer.
    private static func unescaped(_ value: String) -> String {
        var text = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in value.unicodeScalars {
            if isEscaped {
                text.append(scalar == "n" ? "\n" : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                #expect(scalar != "," && scalar != ";" && scalar != "\n")
                text.append(scalar)
            }
        }
        #expect(!isEscaped)
        return String(text)
    }

    @Test(
        "a subject is one header whatever is in it",
        arguments: HostileWords.all + ["a\r\nBcc: b", "é"]
    )
    func subject(words: String) throws {
        let header = MailFile.encoded(Clean(words).line)
        let lines = header.components(separatedBy: "\r\n ")
        let texts = try lines.map { line in
            let word = try #require(line.wholeMatch(of: /=\?UTF-8\?B\?([A-Za-z0-9+\/=]+)\?=/)).1
            #expect("Subject: ".count + line.count <= 76)
            let data = try #require(Data(base64Encoded: String(word)))
            return try #require(String(data: data, encoding: .utf8))
        }
        #expect(Data(texts.joined().utf8) == Data(Clean(words).line.utf8))
    }

    @Test("whatever is written stays text on the programme", arguments: HostileWords.all)
    func hostile(words: String) throws {
        func html(_ words: String) throws -> HTMLReading {
            let (meeting, preparation) = try Self.logs(words)
            let plan = try Self.plan(preparation, after: meeting, agreed: [words])
            return HTMLReading(plan.programme(in: .dutch).html(in: .dutch))
        }
        let (read, harmless) = (try html(words), try html("woorden"))
        #expect(read.tags == harmless.tags)
        let places = harmless.text.components(separatedBy: "woorden").count
        #expect(places > 5)
        #expect(read.text.components(separatedBy: Clean(words).line).count >= places)
    }
}
