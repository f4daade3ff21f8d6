import DialogEngine
import DialogModel
import Testing

@Suite("Probing")
struct ProbingTests {
    private let lexicon = Lexicon(
        language: .dutch,
        limit: 2,
        rules: [
            .short: .init(fewerWordsThan: 3, questions: ["Vertel eens meer?"]),
            .judgement: .init(
                phrases: ["vervelend*", "echt lastig"],
                exceptions: ["niet vervelend"],
                questions: ["Je schreef '<word>': wat zag je?", "'<word>': wat hoorde je?"]
            ),
            .generalisation: .init(phrases: ["altijd"], questions: ["Altijd?"]),
        ]
    )

    private func stage(
        _ items: Item...,
        probing: Event.Started.Probing = .on,
        rotation: Int = 0
    ) -> Stage {
        let step = Step(id: "stap", title: "Stap", items: items)
        return Stage(
            script(dialog("d", step), lexicon: lexicon),
            probing: probing,
            rotation: rotation
        )
    }

    private let probed = ask(
        "q",
        "Wat gebeurde er?",
        probes: [.judgement, .generalisation, .short]
    )

    @Test("a cue asks one more question, with the word as it was typed")
    func fires() throws {
        var stage = stage(probed, ask("r", "En?"))
        let events = try stage.act(.answer("hij was weer Vervelénd vandaag"))
        #expect(stage.asks == "Je schreef 'Vervelénd': wat zag je?")
        #expect(
            events.first(\.asked)?.origin
                == .probe(of: at("q"), cue: .judgement, evidence: "Vervelénd")
        )
        #expect(stage.open?.place == at("q.probe"))
        #expect(stage.open?.required == false)
    }

    @Test("it can be turned off and on again while the conversation goes on")
    func turned() throws {
        var stage = stage(probed, ask("r", "En?", probes: [.short]), ask("s", "Nog iets?"))
        #expect(try stage.act(.turnProbing(.off)) == [.turnedProbing(.init(.off))])
        try stage.answer("hij was vervelend")
        #expect(stage.asks == "En?")
        try stage.act(.turnProbing(.on))
        try stage.answer("weg")
        #expect(stage.asks == "Vertel eens meer?")
    }

    @Test("its answer is not probed, and it may be skipped")
    func once() throws {
        var stage = stage(probed, ask("r", "En?"))
        try stage.answer("hij was vervelend tegen mij", "gewoon vervelend, altijd")
        #expect(stage.asks == "En?")
        var other = self.stage(probed, ask("r", "En?"))
        try other.answer("weg")
        #expect(other.asks == "Vertel eens meer?")
        try other.act(.skip)
        #expect(other.asks == "En?")
    }

    @Test("its answer is kept as the answer that led to it is")
    func kept() throws {
        var stage = stage(ask("q", "Wat?", probes: [.judgement], keep: .feeling), ask("r", "En?"))
        try stage.answer("vervelend", "onmacht", "rust")
        let kept = stage.conversation.summary.kept
        #expect(kept.map(\.keep) == [.feeling, .feeling])
        #expect(kept.map(\.text) == ["vervelend", "onmacht"])
    }

    @Test("the first cue in the question's order counts")
    func order() throws {
        var stage = stage(probed)
        try stage.answer("altijd vervelend")
        #expect(stage.asks?.contains("vervelend") == true)
        var short = self.stage(probed)
        try short.answer("altijd")
        #expect(short.asks == "Altijd?")
    }

    @Test("an exception silences a cue, and an ending may be open")
    func exceptions() throws {
        var silent = stage(probed, ask("r", "En?"))
        try silent.answer("het was niet vervelend om daar te zijn")
        #expect(silent.asks == "En?")
        var open = stage(probed)
        try open.answer("ik vond het vervelende mensen en echt lastig")
        #expect(open.asks == "Je schreef 'vervelende': wat zag je?")
        var phrase = stage(probed)
        try phrase.answer("dat vind ik Echt  lastig aan hem")
        #expect(phrase.asks == "Je schreef 'Echt  lastig': wat zag je?")
    }

    @Test("a conversation has no more extra questions than the lexicon allows")
    func limit() throws {
        var stage = stage(
            ask("a", "A?", probes: [.short]),
            ask("b", "B?", probes: [.short]),
            ask("c", "C?", probes: [.short]),
            ask("d", "D?")
        )
        try stage.answer("x", "meer", "y", "meer", "z")
        #expect(stage.asks == "D?")
    }

    @Test("probing can be off, and needs a lexicon and a question that asks for it")
    func off() throws {
        var off = stage(probed, ask("r", "En?"), probing: .off)
        try off.answer("vervelend")
        #expect(off.asks == "En?")
        var bare = Stage(script(probed, ask("r", "En?")))
        try bare.answer("vervelend")
        #expect(bare.asks == "En?")
        var plain = stage(ask("q", "Wat?"), ask("r", "En?"))
        try plain.answer("vervelend")
        #expect(plain.asks == "En?")
    }

    @Test("whoever rewrites the answer first is no longer asked about the old one")
    func rewritten() throws {
        var stage = stage(probed, ask("r", "En?"))
        try stage.answer("hij was vervelend tegen mij")
        try stage.act(.back)
        #expect(stage.asks == "Wat gebeurde er?")
        try stage.answer("hij stond op en liep weg")
        #expect(stage.asks == "En?")
    }

    @Test("the new answer may ask for an extra question of its own")
    func rewrittenAgain() throws {
        var stage = stage(probed, ask("r", "En?"))
        try stage.answer("hij was vervelend tegen mij")
        try stage.act(.back)
        let events = try stage.act(.answer("het gaat altijd zo met hem"))
        #expect(stage.asks == "Altijd?")
        #expect(events.first(\.asked)?.occurrence == 2)
    }

    @Test("an answer about a word that was taken back stands apart")
    func takenBack() throws {
        var stage = stage(probed, ask("r", "En?"))
        try stage.answer("hij was vervelend tegen mij", "hij zuchtte")
        try stage.act(.revise(at("q")))
        let stale = try stage.act(.answer("hij zuchtte en keek weg")).first(\.stale)
        #expect(stale?.answers == [.init(place: at("q.probe"), reason: .branch)])
        #expect(stage.asks == "En?")
    }

    @Test("going to another dialogue and back asks the extra question again")
    func called() throws {
        let plan = script(
            dialog("d", step("s", probed)),
            calling: dialog("e", step("t", ask("x", "X?"))),
            lexicon: lexicon
        )
        var stage = Stage(plan)
        try stage.answer("weg")
        try stage.act(.call("e"))
        #expect(stage.asks == "X?")
        try stage.answer("y")
        #expect(stage.asks == "Vertel eens meer?")
        #expect(stage.open?.origin == .probe(of: at("q"), cue: .short, evidence: ""))
    }
}
