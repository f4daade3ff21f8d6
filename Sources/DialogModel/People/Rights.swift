/// What somebody may do with a conversation.
package struct Rights: OptionSet, Hashable, Sendable {
    /// One bit a right, as it is stored; a bit keeps its meaning for ever.
    package let rawValue: Int

    /// The rights of `rawValue`.
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// To read it, follow it and take a document of it.
    package static let read = Rights(rawValue: 1)
    /// To take turns in it.
    package static let speak = Rights(rawValue: 2)
    /// To do what the one who leads does.
    package static let lead = Rights(rawValue: 4)
    /// To let others in and out, and to erase it.
    package static let manage = Rights(rawValue: 8)

    /// What whoever begins a conversation may do.
    package static let all: Rights = [.read, .speak, .lead, .manage]
}
