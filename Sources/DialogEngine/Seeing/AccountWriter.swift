import DialogModel

/// Puts what became of the questions in the order of the script, both sides of each fork and all
/// lines of each loop; in a menu, in the order in which they were asked.
struct AccountWriter {
    private(set) var entries: [Account.Entry] = []

    /// What stands in a step.
    private enum Block {
        case question(Slot)
        case called(Int)
    }

    private let tale: Tale
    private let conversation: Conversation
    private var written: Set<Slot> = []

    init(_ tale: Tale, of conversation: Conversation) {
        self.tale = tale
        self.conversation = conversation
    }

    mutating func write() {
        entries = tale.leading
        write(frame: 0)
        // What an event of a later release may have led to.
        let rest = tale.threads.filter { !written.contains($0.key) }
        for slot in rest.sorted(by: { $0.value.first < $1.value.first }).map(\.key) { write(slot) }
    }

    private mutating func write(frame: Int) {
        for step in conversation.body(of: frame).steps {
            let slot = conversation.state.scopes[frame].slot(step.local)
            guard let heading = conversation.heading(of: slot) else { continue }
            entries.append(.step(.init(step: heading.step, title: heading.title)))
            for block in blocks(of: step, at: slot, in: frame) { write(block) }
        }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .question(let slot): write(slot)
        case .called(let frame): write(called: frame)
        }
    }

    private mutating func write(called frame: Int) {
        guard case .called(let fact) = conversation.log[conversation.state.scopes[frame].told]
        else { return }
        let calls = fact.inside + [fact.site]
        entries.append(.called(.init(calls: calls, title: fact.title)))
        write(frame: frame)
    }

    private mutating func write(_ slot: Slot) {
        guard let thread = tale.threads[slot], written.insert(slot).inserted else { return }
        for frame in thread.calls { write(called: frame) }
        entries.append(.question(question(slot, thread)))
        entries += thread.behind
        if conversation.question(at: slot) != nil { write(slot.probe) }
    }

    private func question(_ slot: Slot, _ thread: Tale.Thread) -> Account.AskedQuestion {
        Account.AskedQuestion(
            place: thread.asked.place,
            text: thread.asked.text,
            origin: thread.asked.origin,
            asker: thread.asker,
            given: thread.given,
            stale: stale(slot),
            keep: thread.keep,
            deepens: conversation.deepened(by: slot)
        )
    }

    private func stale(_ slot: Slot) -> Account.Stale? {
        conversation.stale(slot).map { stale in
            let because = stale.because.flatMap { tale.threads[$0] }
            return Account.Stale(
                reason: stale.reason,
                was: stale.was,
                question: because?.asked.text ?? "",
                isScore: because?.isScore ?? false
            )
        }
    }

    private func blocks(of step: CompiledStep, at slot: Slot, in frame: Int) -> [Block] {
        var blocks: [Block] = []
        collect(step.items, of: frame, into: &blocks)
        if let deepen = step.deepen {
            blocks.append(.question(conversation.state.scopes[frame].slot(deepen)))
        }
        let extras = conversation.state.scopes.filter { $0.kind == .extra && $0.step == slot }
        blocks += extras.map { .question($0.slot(0)) }
        blocks += (tale.calls[slot] ?? []).map { .called($0) }
        // In a menu, and where people asked of their own, it went otherwise than the script has it.
        let isChosen = conversation.chooser(at: slot, of: step) != nil || !extras.isEmpty
        return isChosen ? blocks.sorted { first(of: $0) < first(of: $1) } : blocks
    }

    /// The event with which something came.
    private func first(of block: Block) -> Int {
        switch block {
        case .question(let slot): tale.threads[slot]?.first ?? .max
        case .called(let frame): Int(conversation.state.scopes[frame].told)
        }
    }

    private func collect(_ items: Range<Int>, of scope: Int, into blocks: inout [Block]) {
        let section = conversation.section(of: scope)
        let run = conversation.state.scopes[scope]
        for op in section.ops[items] {
            switch op {
            // What either side of a fork holds follows it.
            case .say, .fork, .cast: break
            case .ask(let local, _), .stay(let local):
                blocks.append(.question(run.slot(local)))
            case .call(let local, _):
                if let frame = conversation.scope(of: run.slot(local)) {
                    blocks.append(.called(frame))
                }
            case .loop(let local, _):
                let loop = run.slot(local)
                let present = conversation.lines(of: loop)
                let gone = Set(conversation.knownLines(of: loop)).subtracting(present).sorted()
                for line in present + gone {
                    collect(conversation.section(of: line).all, of: line, into: &blocks)
                }
            }
        }
    }
}
