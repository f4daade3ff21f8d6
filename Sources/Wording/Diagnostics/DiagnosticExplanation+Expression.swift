extension DiagnosticExplanation {
    static let expression: [DiagnosticExplanation] = [
        DiagnosticExplanation(
            "D040",
            Sentence(
                nl: "Een voorwaarde is opgebouwd uit namen, getallen, teksten tussen \" en "
                    + "de woorden and, or en not.",
                en: "A condition is made of names, numbers, texts between \" and "
                    + "the words and, or and not."
            ),
            bad: .items(
                [
                    condition("score = 7"), condition("(score < 5"), condition("score < 7,25"),
                    condition("score < 5 en score > 2"), condition("score <"),
                ].joined(separator: "\n") + "\n- say: Een <score +>."
            ),
            good: .items(scored(condition("score == 7 or (score < 5 and score > 2)")))
        ),
        DiagnosticExplanation(
            "D041",
            Sentence(
                nl: "Een voorwaarde of tekst kan alleen verwijzen naar een vraag van deze dialoog.",
                en: "A condition or text can refer only to a question of this dialogue."
            ),
            bad: .items(scored(condition("scoer < 5"))),
            good: .items(scored(condition("score < 5")))
        ),
        DiagnosticExplanation(
            "D042",
            Sentence(
                nl: "Op dit punt in het gesprek is die vraag nog niet gesteld.",
                en: "At this point of the conversation that question has not been asked yet."
            ),
            bad: .items(condition("score < 5") + "\n" + scored("- say: Dank je.")),
            good: .items(scored(condition("score < 5")))
        ),
        DiagnosticExplanation(
            "D043",
            Sentence(
                nl: "Van 'then' en 'else' gebeurt er maar één, dus de vraag is hier nooit gesteld.",
                en: "Of 'then' and 'else' only one happens, so the question was never asked here."
            ),
            bad: .items(scored(elsewhere("Je noemde <hulp>."))),
            good: .items(scored(elsewhere("Ook goed.")))
        ),
        DiagnosticExplanation(
            "D044",
            Sentence(
                nl: "Een vraag zonder 'required' kan worden overgeslagen. Met een tweede variant, "
                    + "die het antwoord niet noemt, klopt de tekst altijd.",
                en: "A question without 'required' can be skipped. With a second variant, "
                    + "which does not name the answer, the text is always right."
            ),
            bad: .items(scored("- ask: Wat maakt het een <score>?\n  id: waarom")),
            good: .items(
                scored(
                    "- ask:\n    - Wat maakt het een <score>?\n    - Wat maakt het zo?\n  id: waarom"
                )
            )
        ),
        DiagnosticExplanation(
            "D045",
            Sentence(
                nl: "Alleen wat van dezelfde soort is, kan gelijk zijn.",
                en: "Only what is of the same kind can be equal."
            ),
            bad: .items(scored(condition("score == \"veel\""))),
            good: .items(scored(condition("score == 10")))
        ),
        DiagnosticExplanation(
            "D046",
            Sentence(
                nl:
                    "Een keuze wordt vergeleken met de naam van een optie, niet met de tekst ervan.",
                en: "A choice is compared with an option's name, not with its text."
            ),
            bad: .items(chosen(condition("soort == \"Boosheid\""))),
            good: .items(chosen(condition("soort == \"boos\"")))
        ),
        DiagnosticExplanation(
            "D047",
            Sentence(
                nl: "Achter 'if' staat iets wat waar is of niet.",
                en: "Behind 'if' stands something that holds or does not."
            ),
            bad: .items(scored(condition("score"))),
            good: .items(scored(condition("answered(score)")))
        ),
        DiagnosticExplanation(
            "D048",
            Sentence(
                nl: "Teksten en keuzes hebben geen volgorde, getallen en data wel.",
                en: "Texts and choices have no order, numbers and dates have."
            ),
            bad: .items(chosen(condition("soort < 5"))),
            good: .items(chosen(condition("soort != \"boos\"")))
        ),
        DiagnosticExplanation(
            "D049",
            Sentence(
                nl: "Rekenen kan alleen met getallen en cijfers van een schaal.",
                en: "Calculating works with numbers and scores only."
            ),
            bad: .items(chosen(condition("soort + 1 == 5"))),
            good: .items(scored(condition("score + 1 == 5")))
        ),
        DiagnosticExplanation(
            "D050",
            Sentence(
                nl:
                    "Elke functie past bij bepaalde vragen: lowest en highest bij een schaal, count "
                    + "bij een lijst.",
                en:
                    "Each function suits certain questions: lowest and highest a scale, count a list."
            ),
            bad: .items(chosen(condition("count(soort) > 1"))),
            good: .items(chosen(condition("answered(soort)")))
        ),
        DiagnosticExplanation(
            "D051",
            Sentence(
                nl: "Er zijn vijf functies: answered, count, contains, lowest en highest.",
                en: "There are five functions: answered, count, contains, lowest and highest."
            ),
            bad: .items(scored(condition("answerd(score)"))),
            good: .items(scored(condition("answered(score)")))
        ),
        DiagnosticExplanation(
            "D052",
            Sentence(
                nl: "Een streepje in een naam hoort bij die naam. Voor min staan spaties.",
                en: "A hyphen in a name is part of that name. A minus has spaces around it."
            ),
            bad: .items(scored(condition("score-1 >= 0"))),
            good: .items(scored(condition("score - 1 >= 0")))
        ),
        DiagnosticExplanation(
            "D053",
            Sentence(
                nl: "In een tekst past een antwoord of een getal, niet 'waar' of 'niet waar'.",
                en: "An answer or a number fits in a text, 'true' or 'false' does not."
            ),
            bad: .items(scored("- say: Het is <score == 5>.")),
            good: .items(scored("- if: answered(score)\n  then:\n    - say: Het is <score>."))
        ),
        DiagnosticExplanation(
            "D054",
            Sentence(
                nl: "Binnen 'each' is er een antwoord per regel; erbuiten is niet duidelijk welk.",
                en: "Inside 'each' there is an answer for each line; outside nobody knows which."
            ),
            bad: .items(listed("- say: Je noemde <waarom>.", required: true)),
            good: .items(listed("- say: Dank je.", required: true))
        ),
        DiagnosticExplanation(
            "D055",
            Sentence(
                nl: "Alleen een antwoord op 'list:' bestaat uit regels om langs te lopen.",
                en: "Only an answer to 'list:' consists of lines to go through."
            ),
            bad: .items(
                "- ask: Wat speelt er?\n  id: punten\n- each: punten\n  as: punt\n  do:\n"
                    + "    - say: Dan nu <punt>."
            ),
            good: .items(listed("- say: Dank je.", required: true))
        ),
        DiagnosticExplanation(
            "D056",
            Sentence(
                nl: "Tussen de haakjes van een functie staat de naam van een vraag.",
                en: "Between a function's parentheses stands the name of a question."
            ),
            bad: .items(scored(condition("answered(5)"))),
            good: .items(scored(condition("answered(score)")))
        ),
    ]

    private static func condition(_ condition: String) -> String {
        "- if: \(condition)\n  then:\n    - say: Vertel."
    }

    private static func scored(_ items: String) -> String {
        "- scale: Hoe tevreden ben je?\n  id: score\n  ends: [niet, helemaal]\n" + items
    }

    private static func chosen(_ items: String) -> String {
        "- choice: Waar ging het over?\n  id: soort\n  options:\n    - boos: Boosheid\n"
            + "    - bang: Angst\n" + items
    }

    private static func elsewhere(_ text: String) -> String {
        "- if: score < 5\n  then:\n    - ask: Wie kan helpen?\n      id: hulp\n      required: true\n"
            + "  else:\n    - say: \(text)"
    }

    private static func listed(_ items: String, required: Bool) -> String {
        "- list: Wat speelt er?\n  id: punten\n- each: punten\n  as: punt\n  do:\n"
            + "    - ask: Wat maakt <punt> lastig?\n      id: waarom\n      required: \(required)\n"
            + items
    }
}
