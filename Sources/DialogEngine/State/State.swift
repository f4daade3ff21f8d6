import DialogModel

/// All that the events so far amount to, as numbers: a fold over them, and nothing besides.
///
/// What was said, asked and answered stands in the log alone.
struct State: Equatable, Sendable {
    /// Whether the conversation goes on.
    enum Phase: BitwiseCopyable, Sendable {
        case running
        case paused
        case finished
        case abandoned
    }

    var phase = Phase.running
    /// The first event which this release does not know.
    var unknown: Sequence32 = 0
    var clock: RunningClock

    /// What the conversation came to, in that order, the root first.
    var scopes: Row<Scope> = []
    /// What became of each place.
    var marks: Row<Mark> = []
    /// The loops that have lines.
    var loops: Row<LoopLines> = []
    /// The steps that were entered.
    var boxes: Row<TimeBox> = []
    /// What the user called, in order.
    var userCalls: Row<Int32> = []
    /// The step entered last.
    var latestStep: Slot?

    /// The questions in the order in which they were first settled.
    var order: Row<Slot> = []
    /// The answers that are kept, in the order in which they were given.
    private(set) var kept: Row<Slot> = []
    /// What became of what is kept, as said last.
    private(set) var fates: Row<FateMark> = []
    /// The scores, in the order in which they were first settled.
    private(set) var scores: Row<Slot> = []
    /// How many answers count.
    private(set) var answers = 0
    /// The questions that people added of their own.
    var own: Row<Slot> = []
    /// What last said whom it is about, and what said who takes part, in order.
    var aliased: Sequence32 = 0
    var company: Row<Sequence32> = []
    /// Whether there is little time, for the steps that are entered from here on.
    var isBrief: Bool
    /// Whether steps that are entered from here on ask one question, and the rest on request; `nil` where
    /// that never came up.
    var fading: Event.Started.Fading?
    /// Whether cues may lead to one more question, and how often they have.
    var isProbing: Bool
    var probes = 0

    /// The question that waits for an answer.
    var open: Slot?
    /// The settled question gone back to, in front of the open one.
    var revisiting: Slot?
    /// The step among whose questions somebody chooses.
    var choosing: Slot?
    /// What asked who takes which role, while that waits.
    var casting: Sequence32 = 0
    /// The questions that were chosen at once and are asked one after the other.
    var picked: Row<Slot> = []
    /// Answers that no longer fit and wait for a choice, in the order they were given.
    var unfitting: Row<Slot> = []
    /// The answers whose question quotes what was revised.
    var outworded: Row<Outworded> = []
    /// The answer that was rewritten last, without a name that had been pointed out in it; until
    /// another question is settled.
    var rewritten: Slot?
    /// What last said whose turn it is.
    var handedOver: Sequence32 = 0

    init(_ started: Event.Started, at began: Timestamp) {
        isBrief = started.depth == .short
        fading = started.mode == .alone ? started.fading : nil
        isProbing = started.probing == .on
        clock = RunningClock(from: began, mode: started.mode)
    }

    subscript(slot: Slot) -> Mark { marks[slot.index] }

    /// Changes what became of a place, and keeps count of the answers.
    mutating func change(_ slot: Slot, _ change: (inout Mark) -> Void) {
        let counted = marks[slot.index].counts
        change(&marks[slot.index])
        switch (counted, marks[slot.index].counts) {
        case (false, true): answers += 1
        case (true, false): answers -= 1
        case (true, true), (false, false): break
        }
    }

    /// Notes that the latest answer is one that is kept.
    mutating func keep(_ slot: Slot) {
        kept.removeAll { $0 == slot }
        kept.append(slot)
    }

    /// Notes what became of an answer that is kept, or of a line of it.
    mutating func resolve(_ slot: Slot, _ fact: Event.Resolved) {
        let line = Int32(clamping: fact.line ?? 0)
        fates.removeAll { $0.slot == slot && $0.line == line }
        fates.append(FateMark(slot: slot, line: line, fate: fact.fate))
    }

    /// Notes that what was said of an answer no longer holds, since it is another.
    mutating func reopen(_ slot: Slot) {
        if !fates.isEmpty { fates.removeAll { $0.slot == slot } }
    }

    /// Notes that a settled answer is a score.
    mutating func score(_ slot: Slot) {
        guard !scores.contains(slot) else { return }
        let rank = self[slot].rank
        let place = scores.lastIndex { self[$0].rank < rank }
        scores.insert(slot, at: place.map { $0 + 1 } ?? 0)
    }

    /// Adds a scope and its places; its number.
    mutating func add(_ scope: Scope, places: Int) -> Int {
        scopes.append(scope)
        marks.append(contentsOf: repeatElement(Mark(), count: places))
        return scopes.count - 1
    }

    /// The scope in which a place lies.
    func scope(of slot: Slot) -> Int {
        var low = 0
        var high = scopes.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if scopes[middle].base <= Int32(slot.index) { low = middle } else { high = middle }
        }
        return low
    }

    /// The box of a step that was entered.
    func box(of step: Slot) -> TimeBox? {
        let link = Int(self[step].link)
        return boxes.indices.contains(link) ? boxes[link] : nil
    }

    /// Why the answer here no longer fits its question's wording.
    func outworded(_ slot: Slot) -> Outworded? { outworded.first { $0.slot == slot } }

    /// Whether the answer here still fits.
    func fits(_ slot: Slot) -> Bool { self[slot].unreached == 0 && outworded(slot) == nil }

    /// Whether answers wait for a choice.
    var isSettling: Bool { unfitting.contains(where: waitsForChoice) }

    /// Whether this answer does; one whose question is no longer reached does not.
    func waitsForChoice(_ slot: Slot) -> Bool {
        let mark = self[slot]
        return mark.counts && outworded(slot) != nil
    }
}
