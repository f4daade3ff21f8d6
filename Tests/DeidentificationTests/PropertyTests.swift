import Deidentification
import DialogModel
import Foundation
import Glibc
import TestSupport
import Testing

@Suite("Whatever is read")
struct PropertyTests {
    private static let seeds = [UInt64](1...40)
    /// What rules look for, beside what they do not expect.
    private static let pieces = [
        "mw", "dhr", "van", "de", "jan", "Roos", "06", "12345678", "@", "a.b@c.nl", "nl91abna",
        "0417164300",
        "43", "jaar", "12-03-1981", "maart", "2019", "kerkstraat", "12b", "stichting", "enige",
        "tachtig",
        "1\u{20E3}", "e\u{301}", "\u{200D}", "👩‍👩‍👧", "🇳🇱", "ﬁ", "\r\n", "ı", "İ", "ß", "محمد", "東京",
        "\u{0}", "{", "}",
        "'", "-", ".", ",", "(", ")", "+31", "€", "zz", "die", "man", "met", "als", "in", "Assen",
        "\u{301}",
    ]

    @Test("findings are in order, never overlap, and are of whole characters", arguments: seeds)
    func places(seed: UInt64) {
        var dice = Dice(seed: seed)
        let text = (0..<dice.number(0...60)).map { _ in
            dice.pick(Self.pieces) + dice.pick(["", " ", "  ", "\n", "-", "."])
        }.joined()
        for language in Language.allCases {
            let recogniser = Recogniser(
                knownNames: ["Jan de Wit", dice.pick(Self.pieces)],
                language: language
            )
            var end = text.startIndex
            for finding in recogniser.findings(in: text) {
                #expect(finding.range.lowerBound >= end, "\(seed)")
                #expect(!finding.range.isEmpty, "\(seed)")
                #expect(finding.range.lowerBound.samePosition(in: text) != nil, "\(seed)")
                #expect(finding.range.upperBound.samePosition(in: text) != nil, "\(seed)")
                end = finding.range.upperBound
            }
            #expect(end <= text.endIndex)
        }
    }

    @Test("nothing is found where there is neither letter nor digit", arguments: seeds)
    func silence(seed: UInt64) {
        var dice = Dice(seed: seed)
        let marks = Array(" .,;:-_/@+()[]{}'\"€%&*!?…–\n\t🙂🎉")
        let text = String((0..<200).map { _ in dice.pick(marks) })
        #expect(spotted(in: text, knowing: ["Jan"]) == [], "\(seed)")
    }

    @Test("the same text gives the same findings", arguments: seeds.prefix(5))
    func same(seed: UInt64) {
        var dice = Dice(seed: seed)
        let text = (0..<40).map { _ in dice.pick(Self.pieces) }.joined(separator: " ")
        #expect(spotted(in: text) == spotted(in: text), "\(seed)")
    }

    @Test(
        "twice as much text is about twice as much work",
        arguments: [
            "a", "1", "1-", "a@", "@", "mw ", "van ", "van de ", "nl91", "nl91 ", "0", "06 ",
            "die man die ", "in xqzzy ",
            "de enige ", "enige in het dorp ", "e\u{301}", "\u{301}", "12 maart ", "xqzzyw-",
            "stichting van ", "Aa ", "'", "43, ",
        ]
    )
    func linear(piece: String) {
        let recogniser = Recogniser(
            knownNames: ["Agnieszka Kowalczyk", "Teun van den Eijnden"],
            language: .dutch
        )
        // The processor's time on this thread alone: how busy the machine is makes no difference.
        func work(_ bytes: Int) -> Double {
            let text = String(repeating: piece, count: bytes / piece.utf8.count)
            return (0..<3).map { _ in
                let before = Self.processorTime
                _ = recogniser.findings(in: text)
                return Self.processorTime - before
            }.min() ?? 0
        }
        let short = work(2_000)
        let long = work(8_000)
        // Four times the text. What grew by the square would take sixteen times.
        #expect(long < short * 12 + 0.02, "\(short) and \(long)")
    }

    /// How long this thread has been computing, in seconds.
    private static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
