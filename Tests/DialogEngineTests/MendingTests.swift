import DialogEngine
import DialogModel
import Testing

@Suite("What was said at the beginning, said anew")
struct MendingTests {
    private let plan = script(
        dialog(
            "d",
            roles: [Role(id: "asker", title: "vrager"), Role(id: "writer", title: "schrijver")],
            step(
                "een",
                deepen: question("dieper1", "Verder?", kind: .yesNo),
                ask("kort1", "Kort 1?"),
                ask("lang1", "Lang 1?", depth: .full)
            ),
            step(
                "twee",
                deepen: question("dieper2", "Verder?", kind: .yesNo),
                ask("kort2", "Kort 2?"),
                ask("lang2", "Lang 2?", depth: .full),
                ask("kort3", "Kort 3?"),
                ask("lang3", "Lang 3?", depth: .full)
            )
        )
    )

    @Test("a name that is watched from here on is pointed out from here on, and one before no more")
    func names() throws {
        var stage = Stage(plan, watching: ["Kevin"])
        #expect(try stage.answer("Kevin en Fatima").kinds.contains("mentioned"))
        try stage.act(.alias(ClientAlias(pseudonym: "K.", watchedNames: ["Fatima"])))
        #expect(stage.asks == "Lang 1?", "the question stays")
        let events = try stage.answer("Kevin en Fatima")
        let named = events.first { event in
            if case .mentioned(let fact) = event { fact.names } else { nil }
        }
        #expect(named == ["Fatima"])
        #expect(stage.conversation.client.pseudonym == "K.")
        #expect(stage.conversation.summary.client == stage.conversation.client)
        #expect(PlainTale(of: stage.conversation.events)?.summary.client.pseudonym == "K.")
    }

    @Test("a name in a note is pointed out too, on the way and after the end")
    func notes() throws {
        var stage = Stage(script(dialog("d", step("een", ask("a", "A?")))), watching: ["Kevin"])
        #expect(try stage.act(.note("Kevin belt nog")).kinds == ["noted", "mentioned"])
        #expect(try stage.act(.note("hij belt nog")).kinds == ["noted"])
        try stage.answer("x")
        #expect(stage.position == .finished)
        let named = try stage.act(.note("kevins zus belde"))
        #expect(named.last == .mentioned(.init(place: nil, names: ["Kevin"])))
        #expect(stage.conversation.events.last?.event.kind.version == 2)
    }

    @Test(
        "a name in a question of one's own is pointed out too, and in one of the script's reworded"
    )
    func questions() throws {
        var stage = Stage(
            script(dialog("d", step("een", ask("a", "A?"), ask("b", "B?")))),
            mode: .interview,
            watching: ["Kevin"],
            participants: [Participant(name: "Samira", role: .asker)]
        )
        let own = try stage.act(.ask("Wat zei Kevin toen?"))
        #expect(own.kinds == ["asked", "mentioned"])
        #expect(own.last == .mentioned(.init(place: nil, names: ["Kevin"])))
        try stage.answer("niets")
        let reworded = try stage.act(.choose(at("a"), wording: "En wat deed Kevin?"))
        #expect(reworded.kinds == ["asked", "mentioned"])
    }

    @Test("a role is given to another, who has a number from then on; others keep theirs")
    func roles() throws {
        var stage = Stage(
            plan,
            mode: .meeting,
            participants: [
                Participant(name: "Ilse", role: "asker"), Participant(name: "Tom", role: "writer"),
            ]
        )
        let events = try stage.act(.cast(["asker": ["Noor", "Tom"]]))
        #expect(events.kinds == ["joined", "cast"])
        let participants = stage.conversation.participants
        #expect(participants.names == ["Ilse", "Tom", "Noor"])
        #expect(participants.filter { $0.role == "asker" }.map(\.name) == ["Tom", "Noor"])
        #expect(participants.filter { $0.role == "writer" }.map(\.name) == ["Tom"])
        #expect(stage.conversation.summary.participants == participants)
        #expect(PlainTale(of: stage.conversation.events)?.summary.participants == participants)
        let told = stage.conversation.account.entries
        #expect(told.contains(.cast([.init(title: "vrager", names: ["Noor", "Tom"])])))
        try stage.act(.cast(["writer": []]))
        #expect(stage.conversation.participants.names == ["Ilse", "Tom", "Noor"])
        #expect(!stage.conversation.participants.contains { $0.role == "writer" })
    }

    @Test("a role that is none, and any where nobody else is, is refused")
    func noRoles() throws {
        var stage = Stage(plan, mode: .meeting)
        for wanted in [[:], ["analyst": ["Noor"]], ["asker": ["Noor"], "analyst": []]]
            as [[RoleID: [String]]]
        {
            #expect(throws: Refusal.notNow(.cast)) { try stage.act(.cast(wanted)) }
        }
        var alone = Stage(plan)
        #expect(throws: Refusal.notNow(.cast)) { try alone.act(.cast(["asker": ["Noor"]])) }
    }

    @Test("with more time than was thought, all is asked from this step on, and nothing before it")
    func more() throws {
        var stage = Stage(plan, depth: .short)
        try stage.answer("a")
        try stage.answer("nee")
        #expect(stage.asks == "Kort 2?")
        try stage.act(.turnDepth(.full))
        #expect(stage.asks == "Kort 2?", "the question stays")
        #expect(stage.conversation.account.depth == .full)
        for asked in ["Lang 2?", "Kort 3?", "Lang 3?"] {
            try stage.answer("x")
            #expect(stage.asks == asked)
        }
        #expect(try stage.answer("x").kinds == ["answered", "finished"])
        #expect(!stage.conversation.events.contains { $0.event.asked?.text == "Lang 1?" })
    }

    @Test("with less, what is left is short, and what was answered stays")
    func less() throws {
        var stage = Stage(plan)
        try stage.answer("a", "b", "c")
        #expect(stage.asks == "Lang 2?")
        try stage.act(.turnDepth(.short))
        try stage.answer("d")
        #expect(stage.asks == "Kort 3?")
        try stage.answer("e")
        #expect(stage.asks == "Verder?", "something is left out")
        try stage.answer("nee")
        #expect(stage.conversation.answers.allSatisfy { $0.stale == nil })
        #expect(stage.conversation.account.answered == 5)
    }

    @Test("a dialogue without a short form has none half-way either")
    func noShortForm() {
        var stage = Stage(script(dialog("d", step("een", ask("a", "A?")))))
        #expect(throws: Refusal.notNow(.turnDepth)) { try stage.act(.turnDepth(.short)) }
    }
}
