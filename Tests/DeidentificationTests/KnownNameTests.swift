import Deidentification
import DialogModel
import Testing

@Suite("Names that the owner gave")
struct KnownNameTests {
    @Test(
        "are found in the forms in which people type them",
        arguments: [
            ("Fatima el Idrissi", "fatima wilde niet praten", "fatima"),
            ("Fatima el Idrissi", "FATIMA wilde niet praten", "FATIMA"),
            ("Fatima el Idrissi", "het gesprek van el idrissi liep vast", "el idrissi"),
            ("Fatima el Idrissi", "fatima idrissi kwam te laat", "fatima idrissi"),
            ("Lotte Brandsma", "lottes mentor belde", "lottes"),
            ("Lotte Brandsma", "Lotte's mentor belde", "Lotte's"),
            ("Kees Brandsma", "keesje zei niks", "keesje"),
            ("Ton Beumer", "tonnie zei niks", "tonnie"),
            ("Noor Abdallah", "noortje zei niks", "noortje"),
            ("Henk-Jan Mulder", "hj zei niks", "hj"),
            ("Henk-Jan Mulder", "henk-jan zei niks", "henk-jan"),
            ("Mirthe Haverkamp", "mirthe h had geen zin", "mirthe h"),
            ("Erna Vos", "Volgens Erna V. ging het goed", "Erna V"),
            ("Teun van den Eijnden", "teun vd eynden zweeg", "teun vd eynden"),
            ("Willemijn Oosterhof", "ik sprak willemyn", "willemyn"),
            ("Agnieszka Kowalczyk", "agnieska werkt nu", "agnieska"),
            ("Şükran Öztürk", "sukran kookte", "sukran"),
            ("Daniëlle Brouwer", "danielle ruimde op", "danielle"),
            ("Abdirahman Warsame", "abdi praat alleen als we lopen", "abdi"),
        ]
    )
    func forms(name: String, text: String, found: String) {
        let names = spotted(in: text, knowing: [name]).filter { $0.hasPrefix("person:") }
        #expect(
            names.map { $0.replacing("'s", with: "") } == [
                "person:\(found.replacing("'s", with: ""))"
            ]
        )
    }

    @Test(
        "are not found within other words, nor in a word that is none",
        arguments: [
            ("Mark Hendriks", "dat was een rake opmerking"),
            ("Peter Blom", "het gaat vandaag beter met hem"),
            ("Peter Blom", "de bloem stond op tafel"),
            ("Willem de Graaf", "ze willen allemaal iets van mij"),
            ("Wil Hartgers", "ze wil niks, ze kan niks"),
            ("Roos Bakker", "bij de bakker raakte ze in paniek"),
            ("Lieke Winter", "ze haalt deze winter niet"),
            ("Rob Klein", "ik voelde me klein worden"), ("Max Hof", "max 3 keer bellen per dag"),
            ("Tijmen de Haan", "hij scheldt de haan van de buren uit"),
        ]
    )
    func words(name: String, text: String) {
        #expect(spotted(in: text, knowing: [name]) == [])
    }

    @Test("that are words too are found where somebody stands there")
    func people() {
        #expect(spotted(in: "roos zei niks", knowing: ["Roos Bakker"]) == ["person:roos"])
        #expect(spotted(in: "mw de wit belde", knowing: ["Truus de Wit"]) == ["person:de wit"])
        #expect(spotted(in: "gesprek met storm", knowing: ["Storm Smit"]) == ["person:storm"])
    }

    @Test("say how they are known")
    func reasons() throws {
        let recogniser = Recogniser(knownNames: ["Agnieszka Kowalczyk"], language: .dutch)
        let found = recogniser.findings(in: "agnieszka en agnieska en agnieszkaatje").map(\.reason)
        #expect(found.prefix(2) == [.knownName, .likeKnownName])
    }

    @Test("may be nothing, marks or letters alone, and nothing goes wrong")
    func odd() {
        for name in ["", "-", "...", "a", "van", "van den", "de de de", "🙂", "١٢٣"] {
            #expect(spotted(in: "ik zat met haar op de bank", knowing: [name]) == [])
        }
    }
}
