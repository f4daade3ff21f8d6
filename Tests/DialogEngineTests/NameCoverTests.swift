import DialogEngine
import Testing

@Suite("Names are covered where they stand")
struct NameCoverTests {
    private let cover = NameCover(["Kevin", "Jan van den Berg", "Wil", "Anna de Vries"])

    @Test(
        "in the forms in which people write them, and no other word",
        arguments: [
            ("Kevin liep weg.", "[naam] liep weg."), ("KEVIN!", "[naam]!"),
            ("met kevin en met Kevins zus", "met [naam] en met [naam] zus"),
            ("Jan van den Berg belde", "[naam] belde"), ("mevr. v.d. Berg", "mevr. [naam]"),
            ("J. v.d. Berg, in Berg", "[naam], in Berg"),
            ("dan zegt Wil niets", "dan zegt [naam] niets"),
            ("ik wil verder. Wil je dat?", "ik wil verder. Wil je dat?"),
            ("A. de Vries en Anna de Vries", "[naam] en [naam]"), ("de vries", "de vries"),
            ("Kevin Kevin", "[naam] [naam]"), ("kévin\u{301}", "[naam]"), ("", ""), ("🙂", "🙂"),
        ]
    )
    func forms(text: String, covered: String) {
        let found = cover.cover(text, with: "[naam]")
        #expect(found.text == covered)
        #expect(
            found.count == covered.split(separator: "[naam]", omittingEmptySubsequences: false)
                .count - 1
        )
    }

    @Test("nothing is found where no name is watched")
    func none() {
        #expect(NameCover([]).cover("Kevin", with: "[naam]") == ("Kevin", 0))
    }
}
