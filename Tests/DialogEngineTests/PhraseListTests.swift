import DialogModel
import Testing

@testable import DialogEngine

@Suite("How phrases are written")
struct PhraseListTests {
    /// The words that a phrase takes in, wherever it stands.
    private func found(_ phrase: String, in text: String) -> [String] {
        let clauses = Clauses(FoldedText.words(of: text), of: text, turns: [])
        return PhraseList([phrase]).places(in: clauses).map { place in
            clauses.words[place.words].map(\.folded).joined(separator: " ")
        }
    }

    @Test("braces hold words and phrases to choose from")
    func choice() {
        let phrase = "{hij|mevr*|die man} was lui"
        #expect(found(phrase, in: "hij was lui") == ["hij was lui"])
        #expect(found(phrase, in: "Mevrouw was lui") == ["mevrouw was lui"])
        #expect(found(phrase, in: "ja die man was lui") == ["die man was lui"])
        #expect(found(phrase, in: "die was lui") == [])
    }

    @Test("a question mark is exactly one word, a star up to three")
    func gaps() {
        #expect(found("ik ? altijd", in: "ik doe altijd") == ["ik doe altijd"])
        #expect(found("ik ? altijd", in: "ik altijd") == [])
        #expect(found("ik ? altijd", in: "ik doe het altijd") == [])
        #expect(found("ik ? * altijd", in: "ik doe het toch echt altijd").count == 1)
        #expect(found("ik ? * altijd", in: "ik altijd") == [])
        #expect(found("heel ?", in: "heel veel dank") == ["heel veel"])
        #expect(found("heel ?", in: "heel") == [])
    }

    @Test("a caret is where a clause begins or ends")
    func edges() {
        #expect(found("^ deed raar", in: "ja, deed raar") == ["deed raar"])
        #expect(found("^ deed raar", in: "hij deed raar") == [])
        #expect(found("wil niet ^", in: "hij wil niet, nee") == ["wil niet"])
        #expect(found("wil niet ^", in: "hij wil niet mee") == [])
        #expect(found("wil * ^", in: "hij wil echt niet mee") == ["wil echt niet mee"])
    }

    @Test("a word that comes twice is tried at both places")
    func bothPlaces() {
        #expect(found("a * b c", in: "a b x b c") == ["a b x b c"])
        #expect(found("a * {b|b c} d", in: "a b c d") == ["a b c d"])
    }

    @Test(
        "a phrase without a word stands nowhere",
        arguments: ["", "*", "? ^", "{}", "{|} *", "{"]
    )
    func wordless(phrase: String) { #expect(found(phrase, in: "a b c") == []) }

    @Test(
        "an answer of one word again and again takes no longer than its length asks",
        .timeLimit(.minutes(1))
    )
    func hostile() {
        let phrase = "a " + String(repeating: "* {a|a a} ", count: 12) + "b"
        let text = String(repeating: "a ", count: 2000)
        #expect(found(phrase, in: text) == [])
    }

    @Test("is found where trying every way finds it", arguments: 0..<UInt64(8))
    func everyWay(seed: UInt64) {
        var dice = Dice(seed: seed)
        let tokens = ["a", "b", "{a|b}", "{b a|c}", "c*", "*", "?"]
        for _ in 0..<500 {
            let parts = (0..<dice.number(0...4)).map { _ in dice.pick(tokens) }
            let words = (0..<dice.number(1...9)).map { _ in dice.pick(["a", "b", "c", "cd"]) }
            let phrase = (["a"] + parts + (dice.oneIn(4) ? ["^"] : [])).joined(separator: " ")
            let text = words.joined(separator: " ")
            let clauses = Clauses(FoldedText.words(of: text), of: text, turns: [])
            let starts = PhraseList([phrase]).places(in: clauses).map(\.words.lowerBound)
            let wanted = words.indices.filter { start in
                words[start] == "a"
                    && stands(parts[...], phrase.hasSuffix("^"), words[(start + 1)...])
            }
            #expect(starts == wanted, "\(phrase) in \(text)")
        }
    }

    /// Whether the parts stand at the beginning of these words, tried in every way.
    private func stands(
        _ parts: ArraySlice<String>,
        _ toTheEnd: Bool,
        _ words: ArraySlice<String>
    ) -> Bool {
        guard let part = parts.first else { return !toTheEnd || words.isEmpty }
        let rest = parts.dropFirst()
        func goOn(_ count: Int) -> Bool {
            count <= words.count && stands(rest, toTheEnd, words.dropFirst(count))
        }
        let next = Array(words.prefix(2))
        switch part {
        case "*": return (0...3).contains(where: goOn)
        case "?": return goOn(1)
        case "{a|b}": return next.first.map { "ab".contains($0) } == true && goOn(1)
        case "{b a|c}": return next == ["b", "a"] && goOn(2) || next.first == "c" && goOn(1)
        case "c*": return next.first?.hasPrefix("c") == true && goOn(1)
        default: return next.first == part && goOn(1)
        }
    }
}
