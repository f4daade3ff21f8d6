import DialogEngine
import DialogModel
import Reports
import Testing

/// A log put together by hand: what the engine would have written.
struct Log {
    private(set) var events: [RecordedEvent] = []
    /// 23 November 2026, 16:12, where clocks are an hour ahead.
    var now = Timestamp(milliseconds: 1_795_446_720_000, offsetMinutes: 60)
    private var turns = 0

    /// A log that begins `dialog`.
    init(_ title: String = "STARRT", mode: Dialog.Mode = .alone, by: String? = nil) throws {
        let key = try #require(TurnKey("t1"))
        let started = Event.Started(dialog: "starrt", title: title, language: .dutch, mode: mode)
        events = [
            RecordedEvent(sequence: 1, at: now, turn: key, by: by, event: .started(started))
        ]
    }

    /// The report on it; `forks` says which questions stand on the side where a fork's condition
    /// holds.
    func report(
        _ summary: ConversationSummary,
        number: Int = 1,
        forks: [ItemID: Set<ItemID>] = [:],
        names manner: Report.Names.Manner = .written,
        scales: [Address: Scale] = [:],
        timeline: Timeline = .none
    ) throws -> Report {
        let script = CompiledScript(ScriptOfLog(events, forks: forks).script)
        let conversation = try Conversation(replaying: events, in: script)
        let cover = NameCover(summary.client.watchedNames)
        return Report(
            conversation.account,
            summary: summary,
            number: number,
            names: Report.Names(manner) { text, word in cover.cover(text, with: word) },
            scales: scales,
            timeline: timeline
        )
    }

    /// One turn; a minute passes after it.
    mutating func turn(by: String? = nil, _ happened: Event...) throws {
        turns += 1
        let key = try #require(TurnKey("t\(turns)"))
        for event in happened {
            events.append(
                RecordedEvent(
                    sequence: events.count + 1,
                    at: now,
                    turn: key,
                    by: by,
                    event: event
                )
            )
        }
        pass(minutes: 1)
    }

    mutating func pass(minutes: Int) {
        now = Timestamp(
            milliseconds: now.milliseconds + minutes * 60_000,
            offsetMinutes: now.offsetMinutes
        )
    }
}

extension Event {
    static func step(_ id: ItemID, _ title: String, _ index: Int, of count: Int) -> Event {
        step(Address(item: id), title, index, of: count)
    }

    static func step(_ place: Address, _ title: String, _ index: Int, of count: Int) -> Event {
        .entered(Entered(step: place, title: title, index: index, count: count, minutes: nil))
    }

    static func ask(
        _ place: Address,
        _ text: String,
        occurrence: Int = 1,
        quotes: [Address] = [],
        origin: Asked.Origin = .script
    ) -> Event {
        .asked(
            Asked(
                place: place,
                occurrence: occurrence,
                text: text,
                quotes: quotes,
                origin: origin
            )
        )
    }

    static func say(_ place: Address, _ text: String, keep: Keep? = nil) -> Event {
        .answered(Answered(place: place, raw: text, value: .text(text), shown: text, keep: keep))
    }

    static func list(_ place: Address, _ points: [String], keep: Keep) -> Event {
        let shown = points.joined(separator: "; ")
        return .answered(
            Answered(place: place, raw: shown, value: .list(points), shown: shown, keep: keep)
        )
    }

    static func score(_ place: Address, _ score: Tenths) -> Event {
        let shown = score.formatted(in: .dutch)
        return .answered(Answered(place: place, raw: shown, value: .number(score), shown: shown))
    }
}

extension Address {
    static func at(_ item: ItemID, _ lines: Int...) -> Address { Address(item: item, lines: lines) }
}

extension ConversationSummary {
    static func sample(
        title: String = "STARRT",
        mode: Dialog.Mode = .alone,
        standing: Standing = .finished,
        began: Timestamp,
        participants: [Participant] = [],
        pseudonym: String? = "B.",
        kept: [KeptItem] = [],
        scores: [Score] = []
    ) -> ConversationSummary {
        ConversationSummary(
            dialog: "starrt",
            title: title,
            language: .dutch,
            mode: mode,
            client: ClientAlias(pseudonym: pseudonym, watchedNames: ["kevin"]),
            participants: participants,
            standing: standing,
            step: nil,
            began: began,
            changed: began,
            answers: 1,
            kept: kept,
            scores: scores
        )
    }
}
