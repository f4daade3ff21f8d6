import DialogEngine
import DialogModel
import Testing

@Suite("Replaying")
struct ReplayTests {
    private let plan = script(
        scale("score", "Hoe?"),
        ask("r", "Waarom een <score>?"),
        ask("z", "Z?")
    )

    private func recorded(_ events: [Event]) -> [RecordedEvent] {
        events.enumerated().map { index, event in
            RecordedEvent(
                sequence: index + 1,
                at: Timestamp(milliseconds: index, offsetMinutes: 0),
                turn: Stage.key(index),
                event: event
            )
        }
    }

    private var start: Event {
        .started(.init(dialog: "proef", title: "Proef", language: .dutch))
    }

    @Test("facts are never decided again: what an older release understood and showed stays")
    func facts() throws {
        let log = recorded([
            start,
            .entered(.init(step: at("stap"), title: "Oude kop", index: 1, count: 1, minutes: nil)),
            .asked(.init(place: at("score"), text: "Hoe dan?", variant: 5)),
            .answered(
                .init(
                    place: at("score"),
                    raw: "zeven plus",
                    value: .number(Tenths(tenths: 72)),
                    shown: "7,2"
                )
            ),
            .asked(.init(place: at("r"), text: "Oud: 7,2?", quotes: [at("score")])),
        ])
        var talk = try Conversation(replaying: log, in: plan)
        let now = Timestamp(milliseconds: 99, offsetMinutes: 0)
        #expect(talk.answers.map(\.answer) == ["7,2"])
        #expect(talk.answers.map(\.question) == ["Hoe dan?"])
        #expect(talk.prompt(at: now).step?.title == "Oude kop")
        guard case .asking(let open) = talk.prompt(at: now).position else {
            Issue.record("a question is open")
            return
        }
        #expect(open.text == "Oud: 7,2?")
        let events = try talk.advance(with: .answer("x"), at: now, turn: Stage.key(77))
        #expect(events.map(\.event.kind.name) == ["answered", "asked"])
        #expect(talk.summary.scores.map(\.score) == [Tenths(tenths: 72)])
    }

    @Test("a fork once taken stays taken, whatever its condition would say now")
    func forkStays() throws {
        let plan = script(
            scale("score", "Hoe?"),
            fork("f", below("score", 5), then: [ask("laag", "Laag?")]),
            ask("z", "Z?")
        )
        let log = recorded([
            start,
            .entered(.init(step: at("stap"), title: "Stap", index: 1, count: 1, minutes: nil)),
            .asked(.init(place: at("score"), text: "Hoe?")),
            .answered(.init(place: at("score"), raw: "9", value: .number(Tenths(9)), shown: "9")),
            .branched(.init(place: at("f"), held: true)),
            .asked(.init(place: at("laag"), text: "Laag?")),
            .answered(.init(place: at("laag"), raw: "x", value: .text("x"), shown: "x")),
        ])
        var talk = try Conversation(replaying: log, in: plan)
        let events = try talk.advance(
            with: .note("n"),
            at: Timestamp(milliseconds: 9, offsetMinutes: 0),
            turn: Stage.key(50)
        )
        #expect(events.map(\.event.kind.name) == ["noted"])
        #expect(talk.answers.allSatisfy { $0.stale == nil })
    }

    @Test("an event of a later release makes a conversation readable, not more")
    func unknown() throws {
        var live = Stage(plan)
        try live.answer("7")
        let sequence = live.conversation.sequence
        let later = RecordedEvent(
            sequence: sequence + 1,
            at: live.now,
            turn: Stage.key(40),
            event: .unknown(.init(Event.Kind("sung", since: "2.0"), record: .null))
        )
        let odd = RecordedEvent(
            sequence: sequence + 2,
            at: live.now,
            turn: Stage.key(40),
            event: .answered(.init(place: at("lied"), raw: "la", value: .text("la"), shown: "la"))
        )
        var talk = try Conversation(replaying: live.conversation.events + [later, odd], in: plan)
        #expect(talk.prompt(at: live.now).position == .readOnly(since: "2.0"))
        #expect(talk.answers.map(\.answer) == ["7"])
        #expect(talk.sequence == sequence + 2)
        let before = talk
        for input in [Input.answer("x"), .note("x"), .tick, .finish] {
            #expect(throws: Refusal.readOnly(since: "2.0")) {
                try talk.advance(with: input, at: live.now, turn: Stage.key(41))
            }
        }
        #expect(talk == before)
    }

    @Test("a log that does not begin at the beginning, or has a gap, is damaged")
    func damaged() throws {
        var live = Stage(plan)
        try live.answer("7", "x")
        let events = live.conversation.events
        let damaged = StoreFault.damaged(.unreadable)
        #expect(throws: damaged) { try Conversation(replaying: [], in: plan) }
        #expect(throws: damaged) {
            try Conversation(replaying: Array(events.dropFirst()), in: plan)
        }
        for index in events.indices.dropFirst() where index < events.count - 1 {
            var gapped = events
            gapped.remove(at: index)
            #expect(throws: damaged) { try Conversation(replaying: gapped, in: plan) }
        }
        #expect(throws: damaged) {
            try Conversation(replaying: recorded([start, start]), in: plan)
        }
        #expect(throws: damaged) {
            try Conversation(
                replaying: recorded([.started(.init(dialog: "x", title: "", language: .dutch))]),
                in: plan
            )
        }
    }

    @Test(
        "an event that speaks of what never was is damage",
        arguments: [
            Event.answered(.init(place: at("r"), raw: "", value: .text(""), shown: "")),
            .asked(.init(place: at("weg"), text: "?")),
            .asked(.init(place: at("r"), occurrence: 0, text: "?")),
            .skipped(.init(place: at("r"))), .resumed,
            .entered(.init(step: at("weg"), title: "", index: 1, count: 1, minutes: nil)),
            .entered(.init(step: at("stap"), title: "", index: 1, count: 1, minutes: .max)),
            .extended(.init(step: at("stap"), minutes: .max)),
            .passed(.init(step: at("stap"), mark: .end)), .revisiting(.init(place: at("r"))),
            .left(.init(place: at("r"))),
            .said(.init(place: Address(calls: [.init(call: "c")], item: "s"), text: "")),
            .looped(.init(place: at("l"), lines: [.init(number: .max, text: "")])),
            .returned(.init(from: [])), .returned(.init(from: [.init(call: "c")])),
            .called(.init(site: .init(call: "c"), inside: [], dialog: "weg", title: "", by: .user)),
            .becameStale(.init(because: at("r"), was: "", answers: [])),
        ]
    )
    func senseless(event: Event) {
        #expect(throws: StoreFault.damaged(.unreadable)) {
            try Conversation(replaying: recorded([start, event]), in: plan)
        }
    }
}
