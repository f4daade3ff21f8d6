import DialogModel

/// A script with every item, expression, kind and field that there is.
enum EveryScript {
    /// What the first release could not say: menus, parts, with which step to stay, and what comes from
    /// elsewhere.
    static let later = PinnedScript(
        root: "keuze",
        dialogs: [
            "keuze": Dialog(
                id: "keuze",
                language: .dutch,
                title: "Keuze",
                summary: "Kort.",
                source: "onszelf",
                modes: [.alone, .meeting],
                roles: [Role(id: "asker", title: "vrager", words: ["vraag"])],
                menus: [.alone: .oneself, .meeting: .asker],
                probedIn: [.alone, .meeting],
                recalls: [
                    Recall(id: "afspraken", source: .kept([.agreement], most: 12)),
                    Recall(
                        id: "vorige",
                        source: .last([.init(dialog: "keuze", question: "stand")])
                    ),
                ],
                steps: [
                    Step(
                        id: "stap",
                        title: "Stap",
                        part: "deel",
                        menus: [.interview: .nobody],
                        items: [
                            .cast(Cast(id: "cast-1", roles: ["asker"])),
                            .ask(
                                Question(
                                    id: "blijf",
                                    variants: [Template("Blijven?")],
                                    kind: .choice([Option(id: "stap", text: "Stap")]),
                                    opensStep: true
                                )
                            ),
                            .ask(
                                Question(
                                    id: "stand",
                                    variants: [Template("Hoe staat het?")],
                                    kind: .choice(Fate.allCases.map { $0.option($0.rawValue) }),
                                    suggestions: ["vorige"],
                                    resolves: true
                                )
                            ),
                            .ask(
                                Question(
                                    id: "gekozen",
                                    variants: [Template("Waarmee verder?")],
                                    kind: .text,
                                    lines: "casussen"
                                )
                            ),
                            .ask(
                                Question(
                                    id: "schuilnaam",
                                    variants: [Template("Hoe heet de cliënt?")],
                                    kind: .text,
                                    aliases: true
                                )
                            ),
                            .call(
                                Call(
                                    id: "roep",
                                    dialog: "keuze",
                                    handed: [
                                        .init(question: "blijf", answer: "stand"),
                                        .init(question: "stand", option: "done"),
                                    ],
                                    isPlayed: true
                                )
                            ),
                        ]
                    )
                ]
            )
        ],
        lexicon: nil
    )

    static let script = PinnedScript(
        root: "proef",
        dialogs: ["proef": dialog, "meta": bare],
        lexicon: Lexicon(
            language: .dutch,
            limit: 3,
            feelings: ["bang"],
            reporting: ["zei"],
            turns: ["maar"],
            rules: [
                .judgement: .init(
                    fewerWordsThan: 2,
                    phrases: ["lui"],
                    openings: ["wat een"],
                    virtues: ["eerlijk"],
                    denials: ["niet"],
                    exceptions: ["die lui"],
                    questions: ["<word>?"]
                )
            ]
        )
    )

    private static let bare = Dialog(
        id: "meta",
        language: .dutch,
        title: "Meta",
        summary: "Kort.",
        source: "onszelf",
        modes: [.alone],
        steps: [Step(id: "stap", title: "Stap", items: [])]
    )

    private static let dialog = Dialog(
        id: "proef",
        language: .dutch,
        title: "Proef",
        summary: "Van alles een.",
        source: "onszelf",
        modes: Dialog.Mode.allCases,
        minutes: .init(short: 10, full: 30),
        shortcut: "proef",
        intent: "I1",
        roles: [
            Role(id: "asker", title: "vrager", instruction: "Vraag.", whisper: "ssst", intent: "I2")
        ],
        steps: [
            Step(
                id: "alles",
                title: "Alles",
                minutes: 5,
                purpose: Template(parts: [.literal("Waarom een "), .value(.answer("score"))]),
                role: "asker",
                bell: "Wat nu?",
                intent: "I3",
                deepen: Question(id: "alles.deepen", variants: [Template("Dieper?")], kind: .yesNo),
                items: items
            )
        ]
    )

    private static let items: [Item] =
        kinds.enumerated().map { index, kind in
            .ask(Question(id: ItemID("vraag-\(index)"), variants: [Template("Wat?")], kind: kind))
        } + [
            .ask(
                Question(
                    id: "score",
                    variants: [Template("Hoeveel?"), Template("Hoe erg?")],
                    kind: .scale(Scale(lowEnd: "weinig", highEnd: "veel")),
                    required: true,
                    hint: Template("0 tot 10"),
                    why: Template("Om te meten."),
                    depth: .full,
                    probes: Cue.allCases,
                    keep: .takeaway,
                    intent: "I4",
                    role: "asker"
                )
            ),
            .say(
                Say(
                    id: "zeg-1",
                    text: Template(parts: expressions.map { .value($0) }),
                    intent: "I5"
                )
            ),
            .branch(
                Branch(
                    id: "tak-1",
                    condition: .answered("score"),
                    then: [.call(Call(id: "roep-1", dialog: "meta"))],
                    otherwise: [.say(Say(id: "zeg-2", text: Template("Goed.")))]
                )
            ),
            .loop(
                Loop(
                    id: "punt",
                    list: "vraag-1",
                    variable: "punt",
                    body: [
                        .say(Say(id: "zeg-3", text: Template(parts: [.value(.item(loop: "punt"))])))
                    ]
                )
            ),
        ]

    private static let kinds: [Question.Kind] = [
        .text, .list, .number(lowest: Tenths(1), highest: nil), .number(lowest: nil, highest: nil),
        .choice([Option(id: "ja", text: "Ja")]), .choices([Option(id: "nee", text: "Nee")]), .yesNo,
        .date(.any),
    ]

    private static let expressions: [Expression] = [
        .number(Tenths(tenths: 75)), .text("tekst"), .truth(true), .answer("score"),
        .item(loop: "punt"), .answered("score"), .count("vraag-1"), .contains("vraag-1", "rust"),
        .lowest("score"), .highest("score"), .not(.answered("score")),
        .and(.truth(true), .not(.truth(false))), .or(.truth(false), .answered("score")),
        .compare(.lessOrEqual, .answer("score"), .number(Tenths(5))),
        .calculate(
            .minus,
            .answer("score"),
            .calculate(.times, .number(Tenths(2)), .count("vraag-1"))
        ),
    ]
}

/// A summary with every field that the first release had, and something kept with every field of now.
enum EverySummary {
    static let kept = ConversationSummary.KeptItem(
        keep: .agreement,
        place: Address(item: "afspraken"),
        text: "Tom belt; Noor leest",
        at: Timestamp(milliseconds: 1_795_450_380_000, offsetMinutes: 60),
        points: ["Tom belt", "Noor leest"],
        fates: [.init(line: 2, fate: .goingOn)]
    )

    static let summary = ConversationSummary(
        dialog: "starrt",
        title: "STARRT",
        language: .dutch,
        mode: .interview,
        client: ClientAlias(pseudonym: "B.", watchedNames: ["kevin"]),
        participants: [
            Participant(name: "Noor", role: "asker"), Participant(name: "Samira"),
        ],
        standing: .open,
        step: "Taak",
        began: Timestamp(milliseconds: 1_795_450_320_000, offsetMinutes: 60),
        changed: Timestamp(milliseconds: 1_795_450_380_000, offsetMinutes: 60),
        answers: 2,
        kept: [
            .init(
                keep: .intention,
                place: Address(
                    calls: [.init(call: "meta", lines: [2], number: 1)],
                    item: "voornemen",
                    lines: [1]
                ),
                text: "Rustig blijven.",
                at: Timestamp(milliseconds: 1_795_450_380_000, offsetMinutes: 60)
            )
        ],
        scores: [
            .init(place: Address(item: "score"), question: "Hoeveel?", score: Tenths(tenths: 75))
        ]
    )

    /// The same, finished, with all that it leaves for looking back.
    static let later = ConversationSummary(
        dialog: summary.dialog,
        title: summary.title,
        language: summary.language,
        mode: summary.mode,
        client: summary.client,
        participants: summary.participants,
        standing: .finished,
        step: summary.step,
        began: summary.began,
        changed: summary.changed,
        answers: summary.answers,
        kept: [kept],
        scores: summary.scores,
        retrospect: Retrospect(
            steps: [
                .init(intent: "I5.situatie", title: "Situatie", isDone: true),
                .init(intent: nil, title: "Eigen stap", isDone: false),
            ],
            measures: [
                .init(
                    place: Address(item: "score"),
                    dialog: "vertrouwen",
                    title: "Vertrouwen",
                    intent: "I8.vertrouwen",
                    scale: Scale(lowEnd: "niet", highEnd: "wel"),
                    behind: [.init(question: "Wat maakt het een 7,5?", answer: "Dat hij bleef.")]
                )
            ],
            choices: [.init(intent: "I1.welkom.theorie", options: ["cgt"], shown: "cgt")],
            served: [.init(place: Address(item: "afspraken"), intent: "M7.ours.afspraken")]
        )
    )
}
