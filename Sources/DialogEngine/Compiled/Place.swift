import DialogModel

/// A place of a section: something with a name, and the extra question behind each question.
final class Place: Sendable {
    /// What stands there.
    enum Thing: Sendable {
        case step(Int)
        case say(CompiledText)
        case question(CompiledQuestion)
        case probe
        case fork(Expression, on: [ItemID])
        case loop(list: ItemID, section: Int)
        case call(CallSite)
        case cast([RoleID])
    }

    /// A call of the script.
    struct CallSite: Sendable {
        let dialog: DialogID
        let body: Int?
        /// What it is told.
        let handed: [Call.Handed]
        /// Whether what is answered there is said in a role.
        let isPlayed: Bool
    }

    /// A side of a fork.
    struct Side: Sendable {
        let fork: Int
        let isThen: Bool
    }

    /// Its address in the dialogue that was begun, outside loops.
    let address: Address
    let thing: Thing
    /// The step that it is a part of.
    let step: Int
    /// The side of a fork of the same section that leads to it, where one does.
    let side: Side?

    init(_ item: ItemID, _ thing: Thing, step: Int, side: Side?) {
        address = Address(item: item)
        self.thing = thing
        self.step = step
        self.side = side
    }
}

/// A question, made ready for asking.
final class CompiledQuestion: Sendable {
    let question: Question
    let variants: [CompiledText]
    /// The same, where none of them depends on the conversation.
    let literals: [String]?
    let hint: CompiledText?
    let why: CompiledText?
    /// Which step it closes, where it asks whether to go deeper.
    let deepens: Int?
    /// Whether something in its dialogue depends on the answer.
    let isRelied: Bool
    /// Whether it is asked of somebody who knows the dialogue.
    let isCore: Bool

    init(_ question: Question, deepens: Int? = nil, isRelied: Bool, isCore: Bool = true) {
        self.question = question
        variants = question.variants.map(CompiledText.init)
        let literals = variants.compactMap(\.literal)
        self.literals = literals.count == variants.count ? literals : nil
        hint = question.hint.map(CompiledText.init)
        why = question.why.map(CompiledText.init)
        self.deepens = deepens
        self.isRelied = isRelied
        self.isCore = isCore
    }
}

/// A template; one that holds no values is ready to be shown.
struct CompiledText: Sendable {
    let template: Template
    /// The questions whose answers it quotes.
    let quoted: [ItemID]
    /// The text, where nothing in it depends on the conversation.
    let literal: String?

    init(_ template: Template) {
        self.template = template
        quoted = template.quoted
        var text = ""
        for part in template.parts {
            guard case .literal(let words) = part else {
                literal = nil
                return
            }
            text += words
        }
        literal = text
    }
}
