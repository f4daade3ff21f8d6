import Crypto
import DialogModel
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite("A report as HTML is one file that can do nothing")
struct HTMLTests {
    @Test("a reflection alone", arguments: Language.allCases)
    func alone(language: Language) throws {
        try Golden.expect(
            Samples.alone().report.html(in: language),
            equals: "alone.\(language.rawValue).html"
        )
    }

    @Test("an interview says who asked and who answered")
    func interview() throws {
        try Golden.expect(Samples.interview().html(in: .dutch), equals: "interview.nl.html")
    }

    @Test("a worksheet has room where nothing was said, and its form is a table")
    func worksheet() throws {
        for language in Language.allCases {
            try Golden.expect(
                Samples.meeting().worksheet(in: language).html(in: language),
                equals: "worksheet.\(language.rawValue).html"
            )
        }
        try Golden.expect(
            Samples.month().worksheet(in: .dutch).html(in: .dutch),
            equals: "minutes.nl.html"
        )
    }

    @Test("where there is no worksheet, that is said")
    func noWorksheet() throws {
        let html = try Samples.interview().worksheet(in: .dutch).html(in: .dutch)
        #expect(html.contains("<h1>Werkblad</h1>"))
        #expect(html.contains("<p>Bij dit gesprek hoort geen werkblad.</p>"))
    }

    @Test("the policy lets in the style sheet that is there, and nothing else")
    func policy() throws {
        let html = try Samples.alone().report.html(in: .dutch)
        let style = try #require(html.firstMatch(of: /<style>(?s)(.*)<\/style>/)).1
        let digest = Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
        let policy = try #require(html.firstMatch(of: /Content-Security-Policy" content="(.*)">/)).1
        #expect(
            HTMLReading.unescaped(policy)
                == "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
        )
    }

    @Test("the style sheet knows every look that is used", arguments: Stylesheet.Look.allCases)
    func looks(look: Stylesheet.Look) {
        #expect(Stylesheet.text.contains(".\(look.rawValue) "))
    }

    @Test("what a window is called names nobody, since browsers remember it")
    func nameOfWindow() throws {
        for html in [
            try Samples.meeting().html(in: .dutch),
            try Samples.meeting().worksheet(in: .dutch).html(in: .dutch),
        ] {
            let title = try #require(html.firstMatch(of: /<title>(.*)<\/title>/)).1
            #expect(title.contains(" · gesprek 2"))
            for name in ["Noor", "Tom", "meneer"] { #expect(!title.contains(name)) }
        }
    }

    @Test("names of the list are covered")
    func covered() throws {
        let html = try Samples.alone(names: .covered).report.html(in: .dutch)
        #expect(!html.lowercased().contains("kevin"))
        #expect(html.contains("toen [naam]<"))
        #expect(html.contains("Op één plaats staat [naam] voor een naam van je lijst."))
    }

    @Test("no heading is more than one deeper than the one before")
    func headings() throws {
        var log = try Log()
        let began = log.now
        let deep = Address.CallSite(call: "diep", number: 1)
        let place = Address(calls: [deep], item: "wat")
        try log.turn(.ask(.at("eerst"), "Eerst?"))
        try log.turn(
            .called(.init(site: deep, inside: [], dialog: "diep", title: "Diep", by: .user)),
            .step(Address(calls: [deep], item: "stap"), "Stap", 1, of: 1),
            .ask(place, "Wat?")
        )
        try log.turn(.say(place, "dat"))
        let html = try log.report(.sample(began: began)).html(in: .dutch)
        let levels = HTMLReading(html).tags.compactMap { tag in
            tag.firstMatch(of: /^<h([1-6])>/).flatMap { Int($0.1) }
        }
        #expect(levels == [1, 2, 3])
    }

    @Test("all forms of a report hold the same words")
    func sameWords() throws {
        let report = try Samples.alone().report
        let plain = HTMLReading.words(report.plainText(in: .dutch))
        #expect(HTMLReading(report.html(in: .dutch)).words == plain)
    }

    @Test("whatever is written stays text, in every field", arguments: HostileWords.all)
    func hostile(words: String) throws {
        for (form, report) in [
            ("page", { (report: Report) in report.html(in: .dutch) }),
            ("worksheet", { (report: Report) in report.worksheet(in: .dutch).html(in: .dutch) }),
        ] {
            let harmless = HTMLReading(report(try HostileWords.everywhere("woorden")))
            let read = HTMLReading(report(try HostileWords.everywhere(words)))
            #expect(read.tags == harmless.tags, "\(form)")
            let shown = Clean(words).line
            let places = harmless.text.components(separatedBy: "woorden").count
            #expect(places > 8, "\(form)")
            #expect(read.text.components(separatedBy: shown).count >= places, "\(form)")
            for scalar in read.text.unicodeScalars where scalar != "\n" {
                let category = scalar.properties.generalCategory
                #expect(category != .control && category != .format)
            }
        }
    }
}
