import TestSupport
import Testing

@testable import LineEditor

@Suite("Text on its way to a terminal")
struct VisibleTests {
    @Test(
        "does nothing there",
        arguments: [
            ("\u{1b}[2J", "␛[2J"), ("a\rb", "a␍b"), ("\u{9b}31m", "\u{FFFD}31m"), ("\u{7f}", "␡"),
            ("\u{202E}neef", "\u{FFFD}neef"), ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"),
            ("a\u{200B}b\u{AD}c", "abc"), ("a\u{2028}b", "a\nb"), ("\u{0}", "␀"), ("\u{7}", "␇"),
            ("a\tb", "a    b"), ("\r\n", "␍\n"),
        ]
    )
    func harmless(raw: String, shown: String) {
        #expect(Visible(raw).written == shown)
    }

    @Test(
        "stays as it is when it can be read",
        arguments: ["één coöperatie", "👩‍👩‍👧", "e\u{301}", "een\ntwee", "🇳🇱", "ภาษาไทย", "نه\u{200C}ها"]
    )
    func readable(text: String) {
        #expect(Visible(text).written.unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test("cannot be drowned in combining marks")
    func marks() {
        let tower = "a" + String(repeating: "\u{301}", count: 1000) + "b"
        #expect(Visible(tower).written.unicodeScalars.count == 10)
    }

    @Test("of any scalars holds no control but the line feed")
    func anything() {
        var generator = Dice(seed: 20_261_123)
        for _ in 0..<500 {
            var text = String.UnicodeScalarView()
            for _ in 0..<40 {
                let range: UInt32 = Bool.random(using: &generator) ? 0x100 : 0x11_0000
                text.append(
                    Unicode.Scalar(UInt32.random(in: 0..<range, using: &generator)) ?? "\u{1b}"
                )
            }
            for scalar in Visible(String(text)).written.unicodeScalars {
                #expect(scalar == "\n" || scalar.properties.generalCategory != .control)
            }
        }
    }

    @Test("takes a tone by our own escapes, and never from the text")
    func tone() {
        #expect(Visible("\u{1b}[31mx").toned(.strong).written == "\u{1b}[1m␛[31mx\u{1b}[0m")
        #expect(Visible("").toned(.strong).written == "")
    }
}
