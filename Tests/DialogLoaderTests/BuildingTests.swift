import DialogLoader
import DialogModel
import Testing
import Wording

@Suite("A built dialogue")
struct BuildingTests {
    private func dialog() throws -> Dialog {
        try #require(Samples.library(Samples.everything).dialog("alles", in: .dutch))
    }

    @Test("has everything that its script says")
    func contents() throws {
        let dialog = try dialog()
        #expect(dialog.summary == "Alles: van begin tot eind.")
        #expect(dialog.modes == [.alone, .interview, .meeting])
        #expect(dialog.minutes == Dialog.Minutes(short: 5, full: 20))
        #expect(dialog.shortcut == "alles")
        #expect(dialog.roles.map(\.id) == ["bringer"])
        let step = dialog.steps[0]
        #expect(step.bell == "Sta ik in de weg?")
        #expect(step.purpose == Template("Alleen wat er gebeurde."))
        guard case .ask(let first) = step.items[0], case .ask(let scale) = step.items[3] else {
            Issue.record("the questions stand elsewhere")
            return
        }
        #expect(first.variants.count == 2)
        #expect(first.variants[1] == Template("Vertel eens wat er gebeurde.\n"))
        #expect(first.required)
        #expect(first.probes == [.short, .judgement])
        #expect(first.keep == .intention)
        #expect(
            scale.kind
                == .scale(Scale(lowEnd: "helemaal niet", highEnd: "helemaal"))
        )
    }

    @Test("asks at the end of a step whether to go deeper, if there is something to go into")
    func deepen() throws {
        let deepen = try #require(try dialog().steps[0].deepen)
        #expect(deepen.id == "begin.deepen")
        #expect(deepen.kind == .yesNo)
        #expect(deepen.variants.count == 2)
        let other = Samples.everything.replacingFirst("        depth: full\n", by: "")
        #expect(Samples.library(other).dialog("alles", in: .dutch)?.steps[0].deepen == nil)
    }

    @Test("has its fragments filled in under the name of their use")
    func fragments() throws {
        let items = try dialog().steps[0].items
        guard case .branch(let follow) = items[4], case .branch(let used) = items[items.count - 1],
            case .ask(let question) = follow.then[0], case .ask(let again) = used.then[0]
        else {
            Issue.record("the fragments stand elsewhere")
            return
        }
        #expect(follow.condition == .answered("tevreden"))
        #expect(question.id == "tevreden.lager")
        #expect(question.variants[0].quoted == ["tevreden", "tevreden"])
        #expect(again.id == "nog.lager")
        #expect(again.variants[0].quoted == ["aantal", "aantal"])
    }

    @Test("names what its author did not, past the names that are taken")
    func numbering() throws {
        let script = Samples.everything.replacingFirst("id: datum", by: "id: say-1")
        let items = try #require(Samples.library(script).dialog("alles", in: .dutch)).steps[0].items
        guard case .branch(let first) = items[4], case .branch(let second) = items[9],
            case .branch(let third) = items[10], case .loop(let loop) = third.then[0]
        else {
            Issue.record("the branches stand elsewhere")
            return
        }
        #expect([first.id, second.id, third.id] == ["if-1", "if-2", "if-3"])
        #expect(loop.id == "each-1")
        guard case .say(let say) = second.then[0], case .call(let call) = second.then[1],
            case .say(let other) = second.otherwise[0]
        else {
            Issue.record("the texts stand elsewhere")
            return
        }
        #expect([say.id, other.id] == ["say-2", "say-3"])
        #expect(call.id == "alles-andere")
        #expect(other.text == Template("Tot < 5: prima #1."))
    }

    @Test("has conditions with the precedence that people expect")
    func precedence() throws {
        let items = try dialog().steps[0].items
        guard case .branch(let branch) = items[9] else {
            Issue.record("the branch stands elsewhere")
            return
        }
        #expect(
            branch.condition
                == .or(
                    .and(
                        .compare(.less, .answer("tevreden"), .number(Tenths(5))),
                        .not(.answered("aantal"))
                    ),
                    .and(
                        .compare(.equal, .answer("soort"), .text("boos")),
                        .answer("weer")
                    )
                )
        )
    }

    @Test("has loops whose texts name the line")
    func loops() throws {
        let items = try dialog().steps[0].items
        guard case .branch(let branch) = items[10], case .loop(let loop) = branch.then[0],
            case .ask(let question) = loop.body[0]
        else {
            Issue.record("the loop stands elsewhere")
            return
        }
        #expect(loop.list == "punten")
        #expect(loop.variable == "punt")
        #expect(
            question.variants[0].parts
                == [.literal("Wat maakt "), .value(.item(loop: "each-1")), .literal(" lastig?")]
        )
    }
}
