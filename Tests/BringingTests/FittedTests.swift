import Bringing
import DialogModel
import Testing

@Suite("What stands in place of words reads like the text around it")
struct FittedTests {
    private func shown(
        _ text: String,
        _ changes: [(String, String)] = [],
        known: [String] = ["Tina Trap"],
        in language: Language = .dutch
    ) -> String {
        var reading = Reading(
            [.init(place: Address(item: "v"), heading: nil, question: "Vraag?", answer: text)],
            known: known,
            pseudonym: "Sjors",
            in: language
        )
        for (words, replacement) in changes {
            let isThere = reading.mark(words, as: replacement)
            #expect(isThere)
        }
        return reading.passages[0].answer
    }

    @Test(arguments: [
        ("ze liep door de molenstraat", "ze liep door een straat in de buurt"),
        ("hij werkt in de albatros", "hij werkt in een instelling"),
        ("hij komt vd albatros", "hij komt van een instelling"),
        ("bij 't hoekje zat hij", "bij een instelling zat hij"),
        ("het was de 23e mei", "het was een dag in het voorjaar"),
        ("sinds kort op de molenstraat 3", "sinds kort op een straat in de buurt"),
        ("De molenstraat is leeg", "Een straat in de buurt is leeg"),
        ("Zutphen is ver", "Een plaats in de buurt is ver"),
    ])
    func `an article before it is not doubled`(text: String, wanted: String) {
        #expect(shown(text) == wanted)
    }

    @Test func `words that take no article drop the one before, and the preposition they hold`() {
        #expect(shown("ze zit bij het loket", [("loket", "ergens")]) == "ze zit ergens")
        #expect(shown("ze ging naar het loket", [("loket", "ergens")]) == "ze ging naar ergens")
        #expect(shown("dat was op oudejaarsnacht", [("oudejaarsnacht", "toen")]) == "dat was toen")
        #expect(shown("na de keuring sliep hij", [("keuring", "toen")]) == "daarna sliep hij")
        #expect(shown("ze zit bij het loket", [("loket", "balie")]) == "ze zit bij het balie")
    }

    @Test(arguments: [
        ("een man van 45 jaar", "een man van in de veertig"),
        ("een meisje van 7 huilde", "een meisje (een kind) huilde"),
        ("op haar dertiende ging ze weg", "als tiener ging ze weg"),
        ("op zijn 40e ging het mis", "als volwassene ging het mis"),
        ("ze is een veertiger", "ze is een volwassene"),
    ])
    func `an age is said as one says it`(text: String, wanted: String) {
        #expect(shown(text) == wanted)
    }

    @Test(arguments: [
        ("Gebeld met mevr. T. en toen thuis.", "Gebeld met mevr. Sjors en toen thuis."),
        ("Gebeld met mevr. T.", "Gebeld met mevr. Sjors."),
        ("Gebeld met mevr. T. Daarna thuis.", "Gebeld met mevr. Sjors. Daarna thuis."),
        ("gebeld met mevr. T. ze was boos", "gebeld met mevr. Sjors. ze was boos"),
        ("Ik sprak Tina.", "Ik sprak Sjors."), ("Tina T. belde.", "Sjors belde."),
    ])
    func `no full stop is lost and none is doubled`(text: String, wanted: String) {
        let changes = text.contains("mevr.") ? [("T", "Sjors")] : []
        #expect(shown(text, changes) == wanted)
    }

    @Test func `a replacement with a stop of its own takes the place of the one there`() {
        #expect(
            shown("Hij zit vast.", [("vast", "bij de politie e.d.")])
                == "Hij zit bij de politie e.d."
        )
    }

    @Test(arguments: [
        (
            "she went to the cmht on 12 March", [("cmht", "a place nearby")],
            "she went to a place nearby on a day in spring"
        ),
        ("he sat in the lobby", [("lobby", "somewhere")], "he sat somewhere"),
        ("a woman aged 43 called", [], "a woman (in the forties) called"),
        ("I saw Mr. T. and left", [("T", "Ben")], "I saw Mr. Ben and left"),
    ])
    func `in English too`(text: String, changes: [(String, String)], wanted: String) {
        #expect(shown(text, changes, known: [], in: .english) == wanted)
    }
}
