import DialogEngine
import DialogModel
import FoundationEssentials
import Testing

@Suite("What is said beside an answer, and what is asked about it")
struct BesideTests {
    private func account(_ stage: Stage) throws -> Account.Said {
        try #require(stage.conversation.account.questions.first?.given.last?.answer)
    }

    @Test("the words beside a score stay in what is read and printed, and out of what is quoted")
    func words() throws {
        var stage = Stage(script(scale("q", "?"), ask("r", "Je gaf een <q>. Waarom?")))
        let answered = try stage.act(.answer("een 6 want hij kwam wel terug")).first(\.answered)
        #expect(answered?.value == .number(Tenths(6)))
        #expect(answered?.shown == "6")
        #expect(answered?.words == "want hij kwam wel terug")
        #expect(stage.asks == "Je gaf een 6. Waarom?")
        #expect(try account(stage).shown == "6: want hij kwam wel terug")
        #expect(stage.conversation.answers.first?.answer == "6: want hij kwam wel terug")
    }

    @Test("an answer with words, and a question back that is new, say since when they can be read")
    func versions() throws {
        var stage = Stage(script(scale("q", "?"), ask("r", "?", kind: .list)))
        #expect(try stage.answer("elf").map(\.kind.version) == [1])
        #expect(try stage.answer("7").first?.kind.version == 1)
        #expect(try stage.answer("een; twee").first?.kind.version == 2)
        var other = Stage(script(scale("q", "?")))
        let kind = try #require(try other.answer("een 6, maar net").first?.kind)
        #expect(kind.version == 2 && kind.since == "0.2")
        let logged = try JSONEncoder().encode(other.conversation.events)
        #expect(
            try JSONDecoder().decode([RecordedEvent].self, from: logged)
                == other.conversation.events
        )
    }

    @Test("'ja' takes the one thing that was offered", arguments: ["ja", "Ja.", "yes"])
    func confirmed(yes: String) throws {
        var stage = Stage(script(scale("q", "?")))
        let reason = try stage.act(.answer("zeve en een half")).first(\.rejected)?.reason
        #expect(reason == .severalNumbers([Tenths(tenths: 75)]))
        #expect(try stage.act(.answer(yes)).first(\.answered)?.value == .number(Tenths(tenths: 75)))
    }

    @Test("between two numbers that lie one apart, 'ja' takes the middle that was offered")
    func between() throws {
        for (typed, middle) in [("7 à 8", 75), ("6,5 of 7,5", 70)] {
            var stage = Stage(script(scale("q", "?")))
            try stage.answer(typed)
            let value = try stage.act(.answer("ja")).first(\.answered)?.value
            #expect(value == .number(Tenths(tenths: middle)))
        }
    }

    @Test("'ja' is no number where nothing, or more than one thing, was offered")
    func unconfirmed() throws {
        var stage = Stage(script(scale("q", "?")))
        #expect(try stage.act(.answer("ja")).first(\.rejected)?.reason == .notANumber)
        try stage.answer("6 of 8")
        #expect(try stage.act(.answer("ja")).first(\.rejected)?.reason == .notANumber)
    }

    @Test("a day gone by is asked about where one to come is wanted; said again, it is meant")
    func wrongWay() throws {
        for (second, day) in [("ja", "2027-07-04"), ("4 juli 2026", "2026-07-04")] {
            var stage = Stage(script(ask("q", "?", kind: .date(.ahead))))
            guard
                case .wrongWay? = try stage.act(.answer("4 juli 2026")).first(\.rejected)?.reason
            else {
                Issue.record("4 July is taken")
                return
            }
            guard case .date(let date)? = try stage.act(.answer(second)).first(\.answered)?.value
            else {
                Issue.record("\(second) is not taken")
                return
            }
            #expect(date.description == day)
        }
    }

    @Test("one line with semicolons is several items or one, as is said")
    func items() throws {
        for (second, items) in [("ja", ["mw J", "dhr P"]), ("mw J; dhr P", ["mw J; dhr P"])] {
            var stage = Stage(script(ask("q", "?", kind: .list)))
            #expect(
                try stage.act(.answer("mw J; dhr P")).first(\.rejected)?.reason
                    == .severalItems(["mw J", "dhr P"])
            )
            #expect(try stage.act(.answer(second)).first(\.answered)?.value == .list(items))
        }
    }

    @Test("what does not apply is passed over, and what was said with it is a note")
    func doesNotApply() throws {
        var stage = Stage(script(scale("q", "?"), ask("r", "?", kind: .yesNo)))
        #expect(
            try stage.act(.answer("n.v.t., was telefonisch")).kinds.prefix(2) == [
                "noted", "skipped",
            ]
        )
        #expect(try stage.act(.answer("n.v.t.")).kinds.first == "skipped")
        var needed = Stage(script(ask("q", "?", kind: .yesNo, required: true)))
        #expect(throws: Refusal.required) { try needed.act(.answer("n/a")) }
    }

    @Test("nothing at all is a list too, shown in the words that say so")
    func nothing() throws {
        var stage = Stage(script(ask("q", "?", kind: .list)))
        let answered = try stage.act(.answer("Geen")).first(\.answered)
        #expect(answered?.value == .list([]))
        #expect(answered?.shown == "Geen")
    }

    @Test("a format that says on which side of today a day lies is kept, and left out where any")
    func looking() throws {
        for looking in Question.Looking.allCases {
            let kind = Question.Kind.date(looking)
            let json = try JSONEncoder().encode(kind)
            #expect(String(decoding: json, as: UTF8.self).contains("looks") == (looking != .any))
            #expect(try JSONDecoder().decode(Question.Kind.self, from: json) == kind)
        }
    }

    @Test(
        "a watched name is pointed out in the forms in which people write it",
        arguments: [
            ("Jans moeder belde", ["Jan"]), ("Jan's moeder", ["Jan"]), ("JAN was er", ["Jan"]),
            ("mevr. v.d. Berg en ik", ["van den Berg"]), ("bij van de Berg", ["van den Berg"]),
            ("vd Berg zei niets", ["van den Berg"]), ("dan zei Wil niets", ["Wil"]),
            ("ik wil verder", []), ("Wil je dat?", []), ("Ja. Wil hij dat?", []),
            ("de berg was hoog", []), ("Janneke belde", []), ("J. de Vries", ["Jan de Vries"]),
            ("meneer De Vries", ["Jan de Vries"]), ("het is de vries niet", []),
            ("Jan de Vries", ["Jan", "Jan de Vries"]), ("ﬁnn was er", ["Finn"]),
            ("een 6 want Jan kwam", ["Jan"]),
        ]
    )
    func watched(typed: String, names: [String]) throws {
        var stage = Stage(
            script(ask("q", "?")),
            watching: ["Jan", "van den Berg", "Wil", "Jan de Vries", "Finn"]
        )
        let events = try stage.act(.answer(typed))
        let found = events.compactMap { event -> [String]? in
            guard case .mentioned(let fact) = event else { return nil }
            return fact.names
        }
        #expect(Set(found.flatMap(\.self)) == Set(names))
    }

    @Test("a name beside a score is pointed out too")
    func besideScore() throws {
        var stage = Stage(script(scale("q", "?")), watching: ["Jan"])
        #expect(try stage.act(.answer("een 6 want Jan kwam")).kinds.contains("mentioned"))
    }
}
