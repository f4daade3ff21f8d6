import DialogModel
import Testing
import Wording

@Suite("What is said of words that may say who somebody is")
struct IdentifyingTests {
    @Test(
        "It says what it looks like, in the words that stand beside it",
        arguments: [
            (
                Identifying.Reason.knownName, "een naam die je zelf opgaf",
                "a name that you gave"
            ),
            (
                .afterTitle("mevrouw"), "na 'mevrouw' staat meestal een naam",
                "a name mostly stands behind 'mevrouw'"
            ),
            (.bankAccount, "lijkt op een IBAN", "looks like an IBAN"),
            (
                .announcedNumber("dossiernr"), "een nummer bij 'dossiernr'",
                "a number by 'dossiernr'"
            ),
            (.onlyOne, "er is er maar een van", "there is but one of them"),
        ]
    )
    func reasons(reason: Identifying.Reason, dutch: String, english: String) {
        #expect(IdentifyingWords.why(reason) == Sentence(nl: dutch, en: english))
    }

    @Test("Each kind has a name of its own in both languages")
    func categories() {
        let names = Identifying.Category.allCases.map(IdentifyingWords.name)
        #expect(Set(names.map(\.dutch)).count == names.count)
        #expect(Set(names.map(\.english)).count == names.count)
    }
}
