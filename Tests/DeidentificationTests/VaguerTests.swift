import Deidentification
import DialogModel
import Testing

@Suite("What says the same less exactly")
struct VaguerTests {
    @Test(
        "is a part of a year, a time of life or a decade, in Dutch",
        arguments: [
            ("opname was op 12 maart 2019", "begin 2019"), ("geb 12-03-1981", "begin 1981"),
            ("het was 9 okt 2020", "eind 2020"), ("het was 1 juli 2024", "medio 2024"),
            ("zitting is op 23 juni", "een dag in de zomer"), ("met kerst 2019", "2019"),
            ("hij is van 1947 en moe", "de jaren veertig"), ("clean sinds 2016", "rond 2015"),
            ("client (43) belde", "in de veertig"), ("haar moeder, 78 jr, belde", "eind zeventig"),
            ("mw is 91 jaar", "tachtig of ouder"), ("een 82-jarige man", "oudere"),
            ("zij is boven de tachtig", "op hoge leeftijd"), ("jongen van 15", "een tiener"),
        ]
    )
    func dutch(text: String, vaguer: String) {
        let findings = Recogniser(knownNames: [], language: .dutch).findings(in: text)
        #expect(findings.map(\.vaguer) == [vaguer])
    }

    @Test(
        "and in English",
        arguments: [
            ("admitted on 12 March 2019", "early 2019"), ("a client (43) called", "in the forties"),
            ("her mother, aged 91, called", "eighty or older"),
        ]
    )
    func english(text: String, vaguer: String) {
        let findings = Recogniser(knownNames: [], language: .english).findings(in: text)
        #expect(findings.map(\.vaguer) == [vaguer])
    }

    @Test("is nothing for a name")
    func names() {
        let findings = Recogniser(knownNames: [], language: .dutch).findings(in: "mw jansen belde")
        #expect(findings.map(\.vaguer) == [nil])
    }
}
