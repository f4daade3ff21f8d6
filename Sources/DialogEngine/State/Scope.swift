/// A run of places: a dialogue that was begun or called, one line of a loop, or a question that the
/// script does not have.
struct Scope: BitwiseCopyable, Equatable, Sendable {
    enum Kind: UInt8, BitwiseCopyable, Sendable {
        case frame
        case line
        case extra
    }

    let kind: Kind
    /// The dialogue, and which section of it.
    let body: Int32
    let section: Int32
    /// The first of its places.
    let base: Int32
    /// The scope around it, and the frame it is in; of a frame, itself.
    let parent: Int32
    let frame: Int32
    /// How many calls lead to it.
    let depth: Int32
    /// The loop or the call that it comes from; `nil` for the root, and for what the user called.
    let owner: Slot?
    /// The event that it began with.
    let told: Sequence32
    /// Of a line: its number, which one of that event's lines it is, and whether the list has it.
    var line: Int32 = 0
    var index: Int32 = 0
    var isPresent = true
    /// Of a line: the next one that the list has; or -1.
    var next: Int32 = -1
    /// Of a frame, the step entered last; of an extra question, its step.
    var step: Slot?
    /// Of a call: whether it ended.
    var isReturned = false
    /// Whether the user left it before its end; nothing more is asked in it.
    var isLeft = false

    /// The place `local` of its section.
    func slot(_ local: Int) -> Slot { Slot(Int(base) + local) }
    /// The same, as an op has it.
    func slot(_ local: Int32) -> Slot { Slot(Int(base + local)) }
}

/// The lines of a loop.
struct LoopLines: BitwiseCopyable, Equatable, Sendable {
    /// The first line it ever had: a scope; later ones come behind it.
    let first: Int32
    /// The first that the list has now; or -1.
    var head: Int32 = -1
}
