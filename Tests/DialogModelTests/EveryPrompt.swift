import DialogModel

/// A prompt of every position, with questions of every kind.
enum EveryPrompt {
    static let all: [Prompt] = positions.map { position in
        Prompt(
            step: Prompt.StepHeading(
                step: EveryEvent.place,
                title: "Taak",
                index: 2,
                count: 6,
                minutes: 5,
                elapsedMilliseconds: 61_000,
                role: "bringer"
            ),
            position: position,
            sequence: 7,
            cast: [
                .init(
                    Role(id: "bringer", title: "inbrenger", whisper: "ssst", words: ["breng"]),
                    ["Noor"]
                ),
                .init(Role(id: "asker", title: "vrager", instruction: "Vraag.", intent: "I2"), []),
            ],
            whispers: ["bringer"],
            takeBack: EveryEvent.place,
            aside: "Meta"
        )
    }

    private static let kinds: [Question.Kind] = [
        .text, .list, .number(lowest: Tenths(0), highest: Tenths(tenths: 995)),
        .number(lowest: nil, highest: nil), .scale(Scale(lowEnd: "niet", highEnd: "heel")),
        .choice([Option(id: "boos", text: "Boos")]), .choices([Option(id: "bang", text: "Bang")]),
        .yesNo, .date(.any),
        .date(.ahead),
    ]

    private static let positions: [Prompt.Position] =
        kinds.map { kind in
            .asking(
                Prompt.OpenQuestion(
                    place: EveryEvent.place,
                    text: "Wat?",
                    kind: kind,
                    required: true,
                    hint: "Kort.",
                    why: "Daarom.",
                    origin: .probe(of: EveryEvent.place, cue: .thought, evidence: "dat"),
                    previous: "zes",
                    previousShown: "6",
                    role: "bringer",
                    suggested: "zeven",
                    lines: ["zes", "zeven"]
                )
            )
        } + [
            .choosing([
                .init(place: EveryEvent.place, text: "Wat?", settled: true),
                .init(place: EveryEvent.place, text: "Hoe?", settled: false, fits: true),
            ]),
            .settling([
                .init(
                    place: EveryEvent.place,
                    question: "Waarom een 6?",
                    answer: "daarom",
                    reason: .wording,
                    was: "6"
                )
            ]),
            .casting(["asker", "bringer"]), .paused, .finished, .abandoned, .readOnly(since: "3.1"),
        ]
}
