/// Words with which options are named and counted.
enum ChoiceWords {
    /// The options of the illustrations.
    static let illustrated = ["Boos", "Bang", "Bedroefd", "Blij"]

    /// Which option a word counts to; 0 is the last.
    static let ordinals = WordTable(
        [
            "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6,
            "zevende": 7, "achtste": 8, "negende": 9, "tiende": 10, "laatste": 0, "1e": 1,
            "2e": 2, "3e": 3, "4e": 4, "5e": 5, "6e": 6, "7e": 7, "8e": 8, "9e": 9, "first": 1,
            "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
            "eighth": 8, "ninth": 9, "tenth": 10, "last": 0, "1st": 1, "2nd": 2, "3rd": 3,
            "4th": 4, "5th": 5, "6th": 6,
        ],
        .init(.choice, "de derde", "Bedroefd"),
        .init(.choice, "de derde keer was ik boos", nil)
    )
    /// What may stand before a number or behind an ordinal.
    static let labels = WordTable(
        """
        optie nummer nr no keuze antwoord option number choice answer de het een the a an one die
        alleen enkel slechts just only
        """,
        .init(.choice, "nr. 3", "Bedroefd"),
        .init(.choice, "no", nil)
    )
    /// All of them.
    static let all = WordTable(
        "alle allemaal alles allen all all_of_them everything all_of_these alle_opties elk",
        .init(.choices, "allemaal", "Boos; Bang; Bedroefd; Blij"),
        .init(.choices, "alles goed", nil)
    )
    /// Both of two.
    static let both = WordTable(
        "beide allebei both both_of_them alle_twee",
        .init(.choices, "1 en 2", "Boos; Bang"),
        .init(.choices, "allebei", nil)
    )
    /// Between all and what is left out.
    static let except = WordTable(
        "behalve except except_for but but_not zonder buiten uitgezonderd maar_niet without",
        .init(.choices, "alles behalve 2", "Boos; Bedroefd; Blij"),
        .init(.choices, "behalve 2", nil)
    )
    /// Between the first and the last of a range.
    static let through = WordTable(
        "t_m tm tot_en_met to through thru up_to until_and_including",
        .init(.choices, "3 t/m 4", "Bedroefd; Blij"),
        .init(.choices, "2 tot 4", nil)
    )
    /// Between options that are all meant.
    static let joiners = WordTable(
        "en and plus",
        .init(.choices, "boos en bang", "Boos; Bang"),
        .init(.choices, "boos en teleurgesteld", nil)
    )
    /// Between options of which one is meant.
    static let either = WordTable(
        "of or",
        .init(.choice, "boos", "Boos"),
        .init(.choices, "1 of 3", nil)
    )
    /// Begins something of its own behind an option.
    static let openers = WordTable(
        """
        vooral want omdat maar denk eigenlijk meestal doordat zeker mostly mainly especially
        because but since although hoewel toen als when if
        """,
        .init(.choice, "1 vooral in het begin", "Boos: vooral in het begin"),
        .init(.choice, "2 weken terug nog boos", nil)
    )
    /// Takes an option back.
    static let denials = WordTable(
        "niet geen nooit not no never zonder behalve except without isn t nee",
        .init(.choice, "boos, om die opmerking", "Boos: om die opmerking"),
        .init(.choice, "boos niet, dat weet ik", nil)
    )
    /// Says nothing by itself in the words around an option.
    static let filling = WordTable(
        """
        de het een dat die dit deze iets wat er wel nog ook dan toch beetje ik wij we je jij jullie
        is was zijn waren wordt werd heb hebt heeft had mijn onze ons mij me van voor met op in aan
        bij om te naar over uit door als zo heel erg best nogal eigenlijk gewoon vooral even gaat
        ging denk meer a an the that this it something is was were be been i we you my our me of for
        with on in at to from about by as so very quite rather really just still think more s m
        """,
        .init(.choice, "ik was wel een beetje bang", "Bang"),
        .init(.choice, "ik was liever bang geweest", nil)
    )
    /// Agrees with anything, and is no option by itself.
    static let assents = WordTable(
        "goed prima oke ok okay mooi fijn klopt precies inderdaad good fine great right exactly well",
        .init(.choice, "blij", "Blij"),
        .init(.choice, "goed", nil)
    )

    /// The tables' lines.
    static let illustrations: [[Illustration]] = [
        ordinals.both, labels.both, all.both, both.both, except.both, through.both, joiners.both,
        either.both, openers.both, denials.both, filling.both, assents.both,
    ]
}
