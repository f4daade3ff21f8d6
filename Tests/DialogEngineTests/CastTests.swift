import DialogEngine
import DialogModel
import Testing

@Suite("Roles handed out by the script")
struct CastTests {
    private static func dialog(_ id: DialogID, _ roles: [Role], _ items: [Item]) -> Dialog {
        DialogEngineTests.dialog(id, roles: roles, Step(id: "stap", title: "Stap", items: items))
    }

    private static let leader = Role(id: "leader", title: "leider")
    private static let client = Role(id: "client", title: "cliënt", whisper: "Huil.")

    private static func cast(_ id: ItemID, _ roles: RoleID...) -> Item {
        .cast(Cast(id: id, roles: roles))
    }

    /// A meeting that asks, hands out who leads, runs an exercise with a client, and asks again.
    private static let script = PinnedScript(
        root: "dag",
        dialogs: [
            "dag": dialog(
                "dag",
                [leader],
                [
                    ask("vooraf", "Vooraf?"), cast("rollen", "leader"),
                    .call(Call(id: "oefenen", dialog: "oefening")), ask("na", "Na?"),
                ]
            ),
            "oefening": dialog(
                "oefening",
                [leader, client],
                [
                    cast("rollen", "leader", "client"), ask("eerst", "Eerst?"),
                    cast("wissel", "client"), ask("dan", "Dan?"),
                ]
            ),
        ],
        lexicon: nil
    )

    private func begun(_ mode: Dialog.Mode = .meeting) -> Stage {
        Stage(
            Self.script,
            mode: mode,
            participants: [Participant(name: "Ilse"), Participant(name: "Tom")]
        )
    }

    private func cast(_ stage: Stage) -> [String] {
        stage.prompt.cast.map { "\($0.role.id) \($0.names.joined(separator: " "))" }
    }

    @Test("they are asked where they stand, and a called dialogue asks for what is new only")
    func inherits() throws {
        var stage = begun()
        try stage.answer("x")
        #expect(stage.position == .casting(["leader"]))
        #expect(throws: Refusal.notNow(.answer)) { try stage.answer("Ilse") }
        try stage.act(.cast(["leader": ["Ilse"]]))
        #expect(stage.position == .casting(["client"]))
        try stage.act(.cast(["client": ["Aya"]]))
        #expect(stage.asks == "Eerst?")
        #expect(cast(stage) == ["leader Ilse", "client Aya"])
        #expect(stage.prompt.whispers == ["client"])
        #expect(stage.conversation.whisper(to: "client") == "Huil.")
        try stage.answer("x")
        #expect(stage.position == .casting(["client"]))
        try stage.act(.cast(["client": ["Tom"]]))
        #expect(cast(stage) == ["leader Ilse", "client Tom"])
        try stage.answer("x")
        #expect(stage.asks == "Na?")
        #expect(cast(stage) == ["leader Ilse"] && stage.prompt.whispers.isEmpty)
    }

    @Test("half-way, a role is handed out anew where it was handed out")
    func anew() throws {
        var stage = begun()
        try stage.answer("x")
        try stage.act(.cast(["leader": ["Ilse"]]))
        try stage.act(.skip)
        #expect(stage.asks == "Eerst?" && cast(stage) == ["leader Ilse", "client "])
        try stage.act(.cast(["leader": ["Tom"], "client": ["Ilse"]]))
        #expect(cast(stage) == ["leader Tom", "client Ilse"])
        try stage.answer("x")
        try stage.act(.skip)
        #expect(cast(stage) == ["leader Tom", "client Ilse"])
        try stage.answer("x")
        #expect(cast(stage) == ["leader Tom"])
    }

    @Test("what hangs on a role is asked where somebody has it, here or around")
    func held() throws {
        for (text, asks) in [("Ilse", "Leider, en jij?"), ("", "Na?")] {
            let fork = Item.branch(
                Branch(
                    id: "als",
                    condition: .held("leader"),
                    then: [ask("leider", "Leider, en jij?")]
                )
            )
            let script = PinnedScript(
                root: "dag",
                dialogs: [
                    "dag": Self.dialog(
                        "dag",
                        [Self.leader],
                        [
                            Self.cast("rollen", "leader"),
                            .call(Call(id: "oefenen", dialog: "oefening")), ask("na", "Na?"),
                        ]
                    ),
                    "oefening": Self.dialog("oefening", [Self.leader], [fork]),
                ],
                lexicon: nil
            )
            var stage = Stage(script, mode: .meeting, participants: [Participant(name: "Ilse")])
            try stage.act(text.isEmpty ? .skip : .cast(["leader": [text]]))
            #expect(stage.asks == asks)
        }
    }

    @Test("what was dealt to nobody is not asked again further in")
    func nobody() throws {
        var stage = begun()
        try stage.answer("x")
        try stage.act(.skip)
        #expect(stage.position == .casting(["client"]))
    }

    @Test("going back leads to them again, and nothing is lost by it")
    func back() throws {
        var stage = begun()
        try stage.answer("x")
        try stage.act(.back)
        try stage.answer("y")
        #expect(stage.position == .casting(["leader"]))
        let replayed = try Conversation(
            replaying: stage.conversation.events,
            in: stage.conversation.script
        )
        #expect(replayed == stage.conversation)
    }

    @Test(
        "alone and in an interview nobody hands out anything",
        arguments: [Dialog.Mode.alone, .interview]
    )
    func elsewhere(mode: Dialog.Mode) throws {
        var stage = begun(mode)
        if mode == .interview { try stage.act(.choose(at("vooraf"), wording: nil)) }
        try stage.answer("x")
        if mode == .interview { try stage.act(.next) }
        #expect(
            !stage.conversation.events.contains {
                if case .askedRoles = $0.event { true } else { false }
            }
        )
    }
}
