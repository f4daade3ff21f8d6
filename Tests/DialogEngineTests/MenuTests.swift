import DialogEngine
import DialogModel
import Testing

@Suite("Somebody chooses among the questions of a step")
struct MenuTests {
    private func plan(_ menus: [Dialog.Mode: Chooser]?) -> PinnedScript {
        let first = Step(
            id: "een",
            title: "Een",
            items: [
                ask("kern", "Kern?"), ask("diep", "Diep?", depth: .full),
                fork("f", .answered("diep"), then: [ask("meer", "Meer?", depth: .full)]),
                .call(Call(id: "c", dialog: "e")),
            ]
        )
        let deep = Step(
            id: "twee",
            title: "Twee",
            items: [ask("zus", "Zus?", depth: .full), ask("zo", "Zo?", depth: .full)]
        )
        let stay = Question(
            id: "blijf",
            variants: [text("Waar blijf je?")],
            kind: .choice([Option(id: "een", text: "Een"), Option(id: "twee", text: "Twee")]),
            opensStep: true
        )
        let last = Step(id: "drie", title: "Drie", items: [.ask(stay), ask("slot", "Slot?")])
        let root = dialog("d", menus: menus, first, deep, last)
        return script(root, calling: dialog("e", step("t", ask("x", "X?"))))
    }

    @Test("alone, what is always asked is asked, and of the rest one or two are chosen")
    func oneself() throws {
        var stage = Stage(plan([.alone: .oneself]))
        #expect(stage.asks == "Kern?")
        #expect(try stage.act(.answer("k")).kinds == ["answered", "offered"])
        #expect(stage.offers.map(\.text) == ["Diep?"])
        try stage.act(.choose(at("diep"), wording: nil))
        #expect(try stage.act(.answer("d")).kinds == ["answered", "branched", "offered"])
        #expect(stage.offers.map(\.text) == ["Diep?", "Meer?"])
        #expect(try stage.act(.next).kinds == ["closed", "called", "entered", "asked"])
    }

    @Test("alone, it goes on once what was chosen is settled, however many that were")
    func chosen() throws {
        for chosen: [ItemID] in [["zus"], ["zo", "zus"]] {
            var stage = Stage(plan([.alone: .oneself]))
            try stage.answer("k")
            try stage.act(.next)
            try stage.answer("x")
            #expect(stage.offers.map(\.text) == ["Zus?", "Zo?"])
            try stage.act(.pick(chosen.map { at($0) }))
            for id in chosen { try stage.answer(id.name) }
            #expect(stage.asks == "Slot?", "\(chosen)")
        }
    }

    @Test("alone, a step with nothing left to choose goes on by itself")
    func emptied() throws {
        var stage = Stage(plan([.alone: .oneself]))
        try stage.answer("k")
        try stage.act(.choose(at("diep"), wording: nil))
        try stage.answer("d")
        try stage.act(.choose(at("meer"), wording: nil))
        #expect(
            try stage.act(.answer("m")).kinds == [
                "answered", "closed", "called", "entered", "asked",
            ]
        )
    }

    @Test("alone in little time there are no menus; once it is asked with which step to stay")
    func staying() throws {
        var stage = Stage(plan([.alone: .oneself]), depth: .short)
        try stage.answer("k", "x")
        #expect(stage.asks == "Waar blijf je?")
        #expect(!stage.kinds.contains("offered"))
        #expect(stage.kinds.count { $0 == "entered" } == 3, "a step without anything is passed by")
        #expect(try stage.act(.answer("2")).kinds == ["answered", "entered", "offered"])
        #expect(stage.offers.map(\.text) == ["Zus?", "Zo?"])
        try stage.act(.ask("En zelf?"))
        try stage.act(.answer("tja"))
        #expect(stage.offers.map(\.text) == ["Zus?", "Zo?", "En zelf?"])
        try stage.act(.next)
        #expect(stage.asks == "Slot?")
    }

    @Test(
        "whoever stays nowhere goes on, by an empty line too",
        arguments: [Input.skip, .answer(" ")]
    )
    func going(input: Input) throws {
        var stage = Stage(plan(nil), depth: .short)
        try stage.answer("k", "x")
        #expect(try stage.act(input).kinds.first == "skipped")
        #expect(stage.asks == "Slot?")
        var full = Stage(plan(nil))
        try full.answer("k", "d", "m", "x", "z", "z")
        #expect(full.asks == "Slot?", "in full nobody is asked")
    }

    @Test("in a meeting with a menu everything is offered, and nothing is hidden for lack of time")
    func meeting() throws {
        var stage = Stage(plan([.meeting: .asker]), mode: .meeting, depth: .short)
        #expect(stage.offers.map(\.text) == ["Kern?", "Diep?"])
        #expect(stage.offers.map(\.fits) == [true, false])
        try stage.act(.next)
        #expect(stage.asks == "X?", "a dialogue without a menu is gone through in order")
    }

    @Test("a step may be gone through in order where the dialogue has a menu")
    func exempt() {
        let step = Step(
            id: "een",
            title: "Een",
            menus: [.interview: .nobody],
            items: [ask("a", "A?")]
        )
        #expect(Stage(script(dialog("d", step)), mode: .interview).asks == "A?")
    }

    @Test("where there are several people one may ask in between, and the question waits meanwhile")
    func between() throws {
        var stage = Stage(
            script(dialog("d", step("een", ask("a", "A?"), ask("b", "B?")))),
            mode: .meeting
        )
        try stage.act(.ask("Mag ik even?"))
        #expect(stage.asks == "Mag ik even?")
        #expect(throws: Refusal.notNow(.ask)) { try stage.act(.ask("En ik?")) }
        #expect(try stage.act(.answer("ja")).kinds == ["answered", "asked"])
        #expect(stage.asks == "A?")
        #expect(try stage.act(.answer("a")).kinds == ["answered", "asked"])
        var alone = Stage(script(dialog("d", step("een", ask("a", "A?")))))
        #expect(throws: Refusal.notNow(.ask)) { try alone.act(.ask("Mag dat?")) }
    }

    @Test("headings count the parts of the method, also in a dialogue that a meeting calls")
    func parts() throws {
        let steps = ["een", "twee", "drie"].map { (id: ItemID) in
            Step(
                id: id,
                title: id.name,
                part: id == "een" ? nil : "samen",
                items: id == "twee"
                    ? [.call(Call(id: "c", dialog: "e"))] : [ask(ItemID("v-\(id)"), "?")]
            )
        }
        let root = Dialog(
            id: "d",
            language: .dutch,
            title: "D",
            summary: "",
            source: "",
            modes: Dialog.Mode.allCases,
            steps: steps
        )
        let called = dialog("e", step("t", ask("x", "X?")), step("u", ask("y", "Y?")))
        func headings(_ mode: Dialog.Mode) throws -> [[Int]] {
            var stage = Stage(script(root, calling: called), mode: mode)
            try stage.answer("a", "x", "y")
            return stage.conversation.events.compactMap { recorded in
                guard case .entered(let step) = recorded.event else { return nil }
                return [step.index, step.count]
            }
        }
        #expect(try headings(.meeting) == [[1, 2], [2, 2], [2, 2], [2, 2], [2, 2]])
        #expect(try headings(.alone) == [[1, 2], [2, 2], [1, 2], [2, 2], [2, 2]])
    }
}
