import DialogModel

/// One dialogue with numbers for its names.
final class Body: Sendable {
    /// Where a name stands: in which section, and at which place of it.
    struct Locus: Sendable {
        let section: Int
        let local: Int
    }

    let dialog: Dialog
    /// The dialogue itself, and the body of each of its loops.
    let sections: [Section]
    let steps: [CompiledStep]
    /// How many parts of the method its steps make.
    var parts: Int { steps.last?.part ?? 0 }
    private let loci: [ItemID: Locus]

    /// Numbers the names of `dialog`; `numbers` are those of the dialogues that it may call.
    init(_ dialog: Dialog, numbers: [DialogID: Int]) {
        var compiler = BodyCompiler(dialog, numbers: numbers)
        for step in dialog.steps { compiler.add(step) }
        for recall in dialog.recalls ?? [] { compiler.add(recall) }
        self.dialog = dialog
        sections = compiler.sections
        steps = compiler.steps
        loci = compiler.loci
    }

    /// Where `item` stands; `nil` where the dialogue has no such name.
    func locus(of item: ItemID) -> Locus? { loci[item] }

    /// The sections from the dialogue itself down to `section`.
    func path(to section: Int) -> [Section] {
        guard let around = sections[section].loop else { return [sections[section]] }
        return path(to: around.section) + [sections[section]]
    }
}

/// Places that come and go together: a dialogue without the bodies of its loops, or one such body.
final class Section: Sendable {
    /// The loop whose body it is; `nil` for the dialogue itself.
    let loop: Body.Locus?
    let ops: [Op]
    let places: [Place]

    init(loop: Body.Locus?, ops: [Op], places: [Place]) {
        self.loop = loop
        self.ops = ops
        self.places = places
    }

    /// All that is done in it.
    var all: Range<Int> { 0..<ops.count }
}

/// What is done next, by numbers alone: walking looks at no text.
enum Op: BitwiseCopyable {
    case say(Int32)
    /// Asks a question; `isDeep` where it wants more time than a short form has.
    case ask(Int32, isDeep: Bool)
    /// In short form alone, asks with which step to stay, and offers what lies deeper there.
    case stay(Int32)
    /// Goes one of two ways: what follows up to `otherwise`, or from there up to `end`.
    case fork(Int32, otherwise: Int32, end: Int32)
    /// Does `section` for every line.
    case loop(Int32, section: Int32)
    /// Runs the dialogue of this number; negative where the closure lacks it.
    case call(Int32, body: Int32)
    /// Hands out roles, where people meet.
    case cast(Int32)
}

/// A step, with what is done under it.
final class CompiledStep: Sendable {
    let step: Step
    let local: Int
    let purpose: CompiledText?
    /// What is done under it, among the dialogue's own.
    let items: Range<Int>
    /// The question that closes it in short form.
    let deepen: Int?
    /// Whether it asks nothing but what wants more time than a short form has.
    let isDeep: Bool
    /// Which part of the method it belongs to, from 1.
    let part: Int
    private let alone: Chooser?
    private let interview: Chooser?
    private let meeting: Chooser?

    init(
        _ step: Step,
        of dialog: Dialog,
        part: Int,
        local: Int,
        items: Range<Int>,
        deepen: Int?,
        isDeep: Bool
    ) {
        self.step = step
        self.isDeep = isDeep
        self.local = local
        self.part = part
        alone = step.chooser(in: .alone, of: dialog)
        interview = step.chooser(in: .interview, of: dialog)
        meeting = step.chooser(in: .meeting, of: dialog)
        purpose = step.purpose.map(CompiledText.init)
        self.items = items
        self.deepen = deepen
    }

    /// Who chooses among its questions; `nil` where they are asked one after the other.
    func chooser(in mode: Dialog.Mode) -> Chooser? {
        switch mode {
        case .alone: alone
        case .interview: interview
        case .meeting: meeting
        }
    }
}
