import DialogModel
import Wording

/// The next monthly meeting (method I1), as far as its preparation or the end of the meeting before says.
///
/// What nobody said yet is left open, never made up.
package struct MeetingPlan: Sendable {
    /// On which day; `nil` where that is not said.
    package let day: CalendarDate?
    /// When it begins; `nil` where that is not said, or not so that it can be read.
    package private(set) var begins: ClockTime?

    /// The conversation that plans it, whose name is the meeting's in calendars.
    let planned: ConversationID
    let number: Int
    /// The number of the event that said last when and where it is; with a time given now, how many there are.
    ///
    /// That is newer than what was said and older than what will be. Two times given now have the same, and
    /// differ in when their files were made.
    private(set) var revision: Int
    private let events: Int
    let topic: Clean?
    let form: Clean?
    /// Whether somebody brings an example of their own.
    let hasBringer: Bool
    let bringer: Clean?
    /// What was written about the time, and the place.
    private(set) var time: Clean?
    private(set) var ends: ClockTime?
    let place: Clean?
    /// What of the theory is to come back.
    let core: Clean?
    /// What is to be put ready.
    let ready: Clean?
    let wishes: [Clean]
    /// What was agreed and learnt, and still stands.
    let agreed: [Clean]

    /// The meeting that `log` plans: a preparation, or a monthly meeting, whose end chooses the next.
    ///
    /// - Parameters:
    ///   - planned: The name of that conversation.
    ///   - number: Which of the owner's conversations it is.
    ///   - log: Its events.
    ///   - before: The events of the meeting before it, for what a preparation does not say.
    ///   - agreed: What was agreed and learnt, newest first.
    package init(
        _ planned: ConversationID,
        number: Int,
        log: [RecordedEvent],
        after before: [RecordedEvent] = [],
        agreed: [KeptLine]
    ) {
        let said = LastAnswers(log)
        let chosen = LastAnswers(log.isOfMeeting ? log : before)
        self.planned = planned
        self.number = number
        revision = said.sequence(of: "datum", "tijd", "volgende-datum")
        events = log.count
        day = said.day("datum") ?? chosen.day("volgende-datum")
        topic = said.ifPreparing(log, "onderwerp") ?? chosen.shown("volgende-onderwerp")
        let preparedForm = said.ifPreparing(log, "vorm")
        form = preparedForm ?? chosen.shown("volgende-vorm")
        hasBringer =
            preparedForm == nil
            ? !chosen.chose("oefening", at: "volgende-vorm") : !said.chose("oefening", at: "vorm")
        bringer = hasBringer ? said.shown("inbrenger") ?? chosen.shown("voorbereider") : nil
        time = said.shown("tijd")
        let appointment = time.flatMap { Appointment($0.line) }
        begins = appointment?.begins
        ends = appointment?.ends
        place = appointment?.place
        core = said.shown("kern")
        ready = said.shown("klaarzetten")
        wishes = log.isOfMeeting ? [] : said.points("wensen")
        self.agreed = agreed.reversed().map { Clean($0.text) }
    }

    /// The same, beginning at `time`, whatever time was written.
    package func beginning(at time: ClockTime) -> MeetingPlan {
        var plan = self
        // Of what was written, all that is no time stays.
        let rest = begins == nil ? self.time : place
        plan.time = Clean([time.text, rest?.line].compactMap(\.self).joined(separator: ", "))
        plan.begins = time
        plan.revision = events
        plan.ends = nil
        return plan
    }

    /// How many minutes it takes: as was written, or else as the parts do that have a time.
    var minutes: Int {
        let written = begins.flatMap { begins in ends.map { begins.minutes(until: $0) } } ?? 0
        return written > 0 ? written : ProgrammePart.allCases.compactMap(\.minutes).reduce(0, +)
    }
}

extension LastAnswers {
    /// What was answered, where `log` is a preparation: a meeting asks the same of itself.
    fileprivate func ifPreparing(_ log: [RecordedEvent], _ item: ItemID) -> Clean? {
        log.isOfMeeting ? nil : shown(item)
    }
}

extension [RecordedEvent] {
    fileprivate var isOfMeeting: Bool {
        guard case .started(let fact)? = first?.event else { return false }
        return fact.mode == .meeting
    }
}
