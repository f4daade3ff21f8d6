import DialogModel

/// One event of every kind, with facts of every shape.
enum EveryEvent {
    static let place = Address(
        calls: [.init(call: "meta", lines: [2], number: 1)],
        item: "tevreden.waarom",
        lines: [1, 3]
    )

    static let all = first + later

    /// Facts as the first release has them.
    static let first: [Event] =
        [
            .started(
                .init(
                    dialog: "starrt",
                    title: "STARRT",
                    language: .dutch,
                    mode: .interview,
                    depth: .short,
                    probing: .off,
                    rotation: 3,
                    client: ClientAlias(pseudonym: "B.", watchedNames: ["kevin"]),
                    participants: [Participant(name: "Noor", role: "asker")]
                )
            ),
            .entered(.init(step: place, title: "Taak", index: 2, count: 6, minutes: 5)),
            .entered(.init(step: place, title: "Taak", index: 2, count: 6, minutes: nil)),
            .said(.init(place: place, text: "Regel een.\nRegel twee.")),
            .asked(.init(place: place, occurrence: 2, text: "Wat?", variant: 1, quotes: [place])),
            .asked(
                .init(
                    place: place,
                    text: "Vervelend?",
                    variant: 0,
                    origin: .probe(of: place, cue: .judgement, evidence: "vervelend")
                )
            ),
            .asked(.init(place: place, text: "Eigen?", variant: nil, origin: .asker)),
            .rejected(
                .init(
                    place: place,
                    raw: "elf",
                    reason: .outOfRange(lowest: nil, highest: Tenths(10)),
                    attempt: 2
                )
            ),
            .skipped(.init(place: place)),
            .branched(.init(place: place, held: true)),
            .looped(.init(place: place, lines: [.init(number: 1, text: "rust")])),
            .called(
                .init(site: place.calls[0], inside: [], dialog: "meta", title: "Meta", by: .user)
            ),
            .returned(.init(from: place.calls)),
            .mentioned(.init(place: place, names: ["kevin"])),
            .revisiting(.init(place: place)), .left(.init(place: place)),
            .becameStale(
                .init(
                    because: place,
                    was: "6",
                    answers: [
                        .init(place: place, reason: .branch), .init(place: place, reason: .wording),
                    ]
                )
            ),
            .noted(.init(place: place, text: "n")), .noted(.init(place: nil, text: "n")),
            .offered(.init(step: place)), .closed(.init(step: place, open: [place])),
            .handedOver(.init(to: "Noor")), .extended(.init(step: place, minutes: 5)),
            .turnedProbing(.init(.off)), .rang(.init(text: "")), .paused, .resumed, .finished,
            .abandoned,
        ]
        + values.map {
            .answered(.init(place: place, raw: "raw", value: $0, shown: "shown", keep: .intention))
        }
        + rejections.map { .rejected(.init(place: place, raw: "", reason: $0, attempt: 1)) }
        + StaleChoice.allCases.map { .settledStale(.init(places: [place], choice: $0)) }
        + TimeMark.allCases.map { .passed(.init(step: place, mark: $0)) }

    /// What the golden file of the first release's facts does not have.
    static let later: [Event] =
        [
            .called(
                .init(
                    site: place.calls[0],
                    inside: place.calls,
                    dialog: "meta",
                    title: "Meta",
                    by: .script
                )
            ),
            .answered(
                .init(
                    place: place,
                    raw: "een 6 want hij kwam",
                    value: .number(Tenths(6)),
                    shown: "6",
                    words: "want hij kwam"
                )
            ),
        ]
        + [
            .severalDates(dates), .severalItems(["een", "twee"]),
            .wrongWay(dates[0], instead: dates[0]), .wrongWay(dates[0], instead: nil),
        ].map { .rejected(.init(place: place, raw: "?", reason: $0, attempt: 1)) }
        + [
            .slept(.init(milliseconds: 39_600_000)), .turnedDepth(.init(.short)),
            .started(.init(dialog: "starrt", title: "STARRT", language: .dutch, fading: .off)),
            .turnedFading(.init(.on)), .turnedFading(.init(.off, step: place)),
            .aliased(.init(ClientAlias(pseudonym: "K.", watchedNames: ["kevin"]))),
            .mentioned(.init(place: nil, names: ["kevin"])), .aliased(.init(ClientAlias())),
            .joined(.init(number: 2, name: "Piet")),
            .cast(
                .init(
                    calls: place.calls,
                    roles: [
                        .init(role: "writer", title: "schrijver", people: [2, 1]),
                        .init(role: "asker", title: "vrager", people: []),
                    ]
                )
            ),
            .askedRoles(.init(place: place, roles: ["writer"])),
            .cast(.init(calls: place.calls, at: place, roles: [])),
            .takenBack(.init(place: place)),
            .resolved(.init(place: place, line: 2, fate: .letGo)),
            .given(.init(place: place, value: .text("cgt"), shown: "cgt", from: place)),
            .given(
                .init(
                    place: place,
                    value: .list(["Tom belt"]),
                    shown: "Tom belt",
                    references: earlier.map {
                        [KeptReference(conversation: $0, place: place, line: 1)]
                    }
                )
            ),
            .returned(.init(from: place.calls, left: place)), .picked(.init(places: [place])),
            .given(.init(place: place, value: .text("cgt"), shown: "cgt", about: "mevrouw X")),
        ]

    private static let earlier = ConversationID("0123456789abcdef0123456789abcdef")
    private static let dates = [CalendarDate(year: 2026, month: 11, day: 23)].compactMap(\.self)

    static let values: [Value] =
        [
            .text("hij zei: \"weg\" \u{1F6AA}"), .list(["a", "b"]), .number(Tenths(tenths: -75)),
            .choice(["boos", "bang"]), .truth(false),
        ] + dates.map { .date($0) }

    static let rejections: [Rejection] = [
        .empty, .notANumber, .outOfRange(lowest: Tenths(0), highest: nil),
        .severalNumbers([Tenths(7), Tenths(tenths: 75)]), .tooPrecise,
        .notAnOption(nearest: "Boos"),
        .notAnOption(nearest: nil), .ambiguousOption(["a", "b"]), .notYesOrNo, .notADate,
        .tooLong(bytes: 70_000, limit: 65_536),
    ]
}
