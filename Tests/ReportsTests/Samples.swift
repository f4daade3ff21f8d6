import DialogModel

@testable import Reports

/// Conversations that hold everything a report shows.
enum Samples {
    /// Alone: probes, a skip, a revision with what it made stale, a note, a called dialogue, the bell,
    /// another day, a watched name, several lines, a list.
    static func alone(
        names: Report.Names.Manner = .written
    ) throws -> (report: Report, log: Log) {
        var log = try Log()
        let began = log.now
        let meta = Address.CallSite(call: "metacommunicatie", number: 1)
        let feeling = Address(calls: [meta], item: "gevoel")
        let content = Address.at("tevreden")
        try log.turn(
            .step("situatie", "Situatie", 1, of: 3),
            .ask(.at("gebeurtenis"), "Wat gebeurde er?")
        )
        try log.turn(
            .say(
                .at("gebeurtenis"),
                "hij was weer zo vervelend,\nliep gewoon weg toen kevin\n\nkwam"
            ),
            .mentioned(Event.Mentioned(place: .at("gebeurtenis"), names: ["kevin"])),
            .ask(
                .at("gebeurtenis.probe"),
                "Wat zag of hoorde je precies?",
                origin: .probe(of: .at("gebeurtenis"), cue: .judgement, evidence: "vervelend")
            )
        )
        try log.turn(
            .say(.at("gebeurtenis.probe"), "hij stond op, zei niets en ging buiten roken"),
            .ask(.at("wie"), "Wie waren erbij?")
        )
        try log.turn(
            .skipped(Event.Skipped(place: .at("wie"))),
            .step("reflectie", "Reflectie", 2, of: 3),
            .ask(content, "Hoe tevreden ben je met hoe het liep?")
        )
        try log.turn(.noted(Event.Noted(place: content, text: "volgende keer eerst bellen")))
        try log.turn(
            .called(
                Event.Called(
                    site: meta,
                    inside: [],
                    dialog: "metacommunicatie",
                    title: "Metacommunicatie",
                    by: .user
                )
            ),
            .step(Address(calls: [meta], item: "voelen"), "Voelen", 1, of: 3),
            .ask(feeling, "Wat riep het bij je op?")
        )
        try log.turn(
            .say(feeling, "irritatie, en daaronder schrik", keep: .feeling),
            .returned(Event.Returned(from: [meta])),
            .ask(content, "Hoe tevreden ben je met hoe het liep?", occurrence: 2)
        )
        try log.turn(
            .score(content, Tenths(6)),
            .branched(Event.Branched(place: .at("als-1"), held: true)),
            .ask(.at("lager"), "Wat maakt dat het geen 5 is?", quotes: [content])
        )
        try log.turn(
            .say(.at("lager"), "ik ben wel blijven zitten"),
            .ask(.at("hoger"), "Wat zou er nodig zijn voor een 7?", quotes: [content])
        )
        try log.turn(.rang(Event.Rang(text: "Sta ik op dit moment in de weg?")))
        try log.turn(.say(.at("hoger"), "rustiger beginnen"), .paused)
        log.pass(minutes: 17 * 60)
        try log.turn(.resumed)
        try log.turn(.revisiting(Event.Revisiting(place: content)))
        try log.turn(
            .score(content, Tenths(4)),
            .becameStale(
                Event.BecameStale(
                    because: content,
                    was: "6",
                    answers: [
                        .init(place: .at("lager"), reason: .wording),
                        .init(place: .at("hoger"), reason: .wording),
                    ]
                )
            )
        )
        try log.turn(
            .settledStale(Event.SettledStale(places: [.at("lager")], choice: .askAgain)),
            .ask(.at("lager"), "Wat maakt dat het geen 3 is?", occurrence: 2, quotes: [content])
        )
        try log.turn(
            .say(.at("lager"), "hij kwam terug"),
            .ask(.at(.deepening("reflectie")), "Wil je hier nog verder kijken?")
        )
        try log.turn(
            .skipped(Event.Skipped(place: .at(.deepening("reflectie")))),
            .step("transfer", "Transfer", 3, of: 3),
            .ask(.at("punten"), "Welke punten neem je mee?")
        )
        try log.turn(
            .list(.at("punten"), ["rust", "timing"], keep: .takeaway),
            .ask(.at("voornemen"), "In één zin: wat neem je je voor?")
        )
        try log.turn(
            .say(
                .at("voornemen"),
                "eerst vragen of het een goed moment is, en dan pas beginnen over wat ik zelf wil",
                keep: .intention
            ),
            .finished
        )
        log.pass(minutes: 300)
        try log.turn(.noted(Event.Noted(place: nil, text: "het werkte")))
        let report = try log.report(
            .sample(
                began: began,
                kept: [
                    .init(keep: .takeaway, place: .at("punten"), text: "rust; timing", at: began),
                    .init(
                        keep: .intention,
                        place: .at("voornemen"),
                        text:
                            "eerst vragen of het een goed moment is, en dan pas beginnen over wat ik zelf wil",
                        at: began
                    ),
                ]
            ),
            number: 12,
            names: names
        )
        return (report, log)
    }

    /// Two colleagues at one keyboard, left in the middle.
    static func interview() throws -> Report {
        var log = try Log(mode: .interview, by: "Samira")
        let began = log.now
        try log.turn(
            by: "Samira",
            .step("actie", "Actie", 3, of: 6),
            .offered(Event.Offered(step: .at("actie")))
        )
        try log.turn(by: "Samira", .ask(.at("gedaan"), "Wat heb je precies gedaan of gezegd?"))
        try log.turn(by: "Ilse", .say(.at("gedaan"), "niets, ik bleef staan"))
        try log.turn(
            by: "Samira",
            .ask(.at("eigen-1"), "En wat hield je tegen?", origin: .asker)
        )
        try log.turn(
            by: "Ilse",
            .say(.at("eigen-1"), "dat ik bang was dat hij de deur niet meer open zou doen")
        )
        try log.turn(by: "Samira", .noted(Event.Noted(place: nil, text: "hier op terugkomen")))
        try log.turn(by: "Samira", .ask(.at("aandeel"), "Wat was precies jouw aandeel?"))
        return try log.report(
            .sample(
                mode: .interview,
                standing: .open,
                began: began,
                participants: [Participant(name: "Samira"), Participant(name: "Ilse")],
                pseudonym: nil
            ),
            number: 3
        )
    }

    /// A team's meeting, with a cost-benefit form of which only a part was filled in.
    static func meeting() throws -> Report {
        var log = try Log("Reflecteren op het doen", mode: .meeting)
        let began = log.now
        var kept: [ConversationSummary.KeptItem] = []
        func turn(_ item: ItemID, _ question: String, _ answer: String, _ keep: Keep?) throws {
            try log.turn(.ask(.at(item), question), .say(.at(item), answer, keep: keep))
            if let keep {
                kept.append(.init(keep: keep, place: .at(item), text: answer, at: began))
            }
        }
        try turn("wie", "Wie zijn erbij betrokken?", "meneer K., zijn zus en ik", .worksheetWho)
        try turn("voelen", "Wat gaat er in je om?", "dat hij mij niet nodig heeft", .worksheetFeel)
        try turn("voelen.probe", "Wat voelde je erbij?", "opgelucht", .worksheetFeel)
        try turn(
            "leervraag",
            "Welke vraag heb je?",
            "Hoe blijf ik in contact als ik iets moeilijks zeg?",
            .learningQuestion
        )
        try log.turn(
            .ask(.at("lessen"), "Wat kan het hele team hieruit leren?"),
            .list(.at("lessen"), ["eerst kijken", "dan vragen"], keep: .worksheetLessons)
        )
        kept.append(
            .init(
                keep: .worksheetLessons,
                place: .at("lessen"),
                text: "eerst kijken; dan vragen",
                at: began
            )
        )
        try turn("inbrenger", "Wie brengt de volgende keer in?", "Tom, de *buurvrouw*", .agreement)
        try turn("datum", "Wanneer?", "14 januari 2027", .agreement)
        try turn("huidig", "Wat doet iemand nu?", "binnen blijven", nil)
        try turn("huidig-blijven-voor", "Wat levert dat op?", "rust | geen gedoe", nil)
        try turn("gewenst-veranderen-voor", "Wat zou het opleveren?", "mensen zien", nil)
        try log.turn(.finished)
        return try log.report(
            .sample(
                title: "Reflecteren op het doen",
                mode: .meeting,
                began: began,
                participants: [
                    Participant(name: "Noor", role: "bringer"),
                    Participant(name: "Tom", role: "asker"),
                    Participant(name: "Noor", role: "writer"),
                ],
                pseudonym: "meneer K.",
                kept: kept
            ),
            number: 2
        )
    }

    /// A month's meeting, with an exercise.
    static func month() throws -> Report {
        var log = try Log("Maandelijkse werkbegeleiding", mode: .meeting)
        let began = log.now
        let exercise = Address.CallSite(call: "oefening", number: 1)
        func step(_ id: ItemID, _ title: String, in calls: [Address.CallSite] = []) throws {
            let place = Address(calls: calls, item: id)
            try log.turn(
                .entered(.init(step: place, title: title, index: 1, count: 3, minutes: nil))
            )
        }
        try step("welkom", "Welkom")
        try log.turn(
            .ask(.at("onderwerp"), "Welke theorie frissen jullie op?"),
            .say(.at("onderwerp"), "validatie")
        )
        try log.turn(
            .ask(.at("wensen"), "Welke wensen zijn er?"),
            .skipped(.init(place: .at("wensen")))
        )
        try step("voorbeeld", "Oefening of eigen voorbeeld")
        try log.turn(
            .called(
                .init(
                    site: exercise,
                    inside: [],
                    dialog: "oefening",
                    title: "Oefening, niet weten",
                    by: .user
                )
            )
        )
        try step("uitleg", "Uitleg", in: [exercise])
        let inside = Address(calls: [exercise], item: "goed")
        try log.turn(.ask(inside, "Wat pakte goed uit?"), .say(inside, "vragen, en dan wachten"))
        let noted = Address(calls: [exercise], item: "lastig")
        try log.turn(
            .ask(noted, "Wat was lastig?"),
            .list(noted, ["stil zijn", "niet *weten*"], keep: .takeaway)
        )
        try step("afsluiting", "Meenemen")
        try log.turn(
            .ask(.at("mee"), "Wat neemt ieder mee?"),
            .list(.at("mee"), ["Tom: eerst vragen", "Aya: wachten"], keep: .takeaway)
        )
        try log.turn(.finished)
        return try log.report(
            .sample(
                title: "Maandelijkse werkbegeleiding",
                mode: .meeting,
                began: began,
                participants: [Participant(name: "Tom"), Participant(name: "Aya")],
                pseudonym: nil,
                kept: [
                    .init(
                        keep: .takeaway,
                        place: .at("mee"),
                        text: "Tom: eerst vragen; Aya: wachten",
                        at: began
                    )
                ]
            ),
            number: 4
        )
    }
}
