import DialogModel

/// What a conversation's own questions were answered with last, and when in its log.
struct LastAnswers {
    private var answers: [ItemID: (fact: Event.Answered, sequence: Int)] = [:]

    /// The answers in `log`; what dialogues inside it asked is left out.
    init(_ log: [RecordedEvent]) {
        for recorded in log {
            if case .answered(let fact) = recorded.event, Self.isOwn(fact.place) {
                answers[fact.place.item] = (fact, recorded.sequence)
            }
            if case .skipped(let fact) = recorded.event, Self.isOwn(fact.place) {
                answers[fact.place.item] = nil
            }
        }
    }

    private static func isOwn(_ place: Address) -> Bool {
        place.calls.isEmpty && place.lines.isEmpty
    }

    /// The answer as it is shown.
    func shown(_ item: ItemID) -> Clean? { answers[item].map { Clean($0.fact.shown) } }

    /// The points of a list.
    func points(_ item: ItemID) -> [Clean] {
        guard case .list(let points)? = answers[item]?.fact.value else { return [] }
        return points.map { Clean($0) }
    }

    /// A day.
    func day(_ item: ItemID) -> CalendarDate? {
        guard case .date(let day)? = answers[item]?.fact.value else { return nil }
        return day
    }

    /// Whether `option` was chosen.
    func chose(_ option: OptionID, at item: ItemID) -> Bool {
        answers[item]?.fact.value == .choice([option])
    }

    /// The number of the event that answered one of `items` last; 0 where none is answered.
    func sequence(of items: ItemID...) -> Int {
        items.compactMap { answers[$0]?.sequence }.max() ?? 0
    }
}
