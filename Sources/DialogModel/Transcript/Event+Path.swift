extension Event {
    /// A fork was taken.
    public struct Branched: Hashable, Codable, Sendable {
        /// The fork.
        public let place: Address
        /// Whether the condition held.
        public let held: Bool

        /// The fork `place` was taken.
        public init(place: Address, held: Bool) {
            self.place = place
            self.held = held
        }
    }

    /// A loop's lines.
    public struct Looped: Hashable, Codable, Sendable {
        /// The loop.
        public let place: Address
        /// The lines, in order.
        public let lines: [Line]

        /// One line; a line whose text stays keeps its number when the list is revised.
        public struct Line: Hashable, Codable, Sendable {
            /// Its number, from 1, never used for another text.
            public let number: Int
            /// Its text.
            public let text: String

            /// Line `number`.
            public init(number: Int, text: String) {
                self.number = number
                self.text = text
            }
        }

        /// The loop `place` goes over `lines`.
        public init(place: Address, lines: [Line]) {
            self.place = place
            self.lines = lines
        }
    }

    /// Another dialogue began inside this one.
    public struct Called: Hashable, Codable, Sendable {
        /// The call.
        public let site: Address.CallSite
        /// The calls around it, outermost first.
        public let inside: [Address.CallSite]
        /// The dialogue.
        public let dialog: DialogID
        /// Its title.
        public let title: String
        /// Who called it.
        public let by: Caller

        /// Who called a dialogue.
        public enum Caller: String, Hashable, Codable, Sendable {
            case script
            case user
        }

        /// `dialog` was called.
        public init(
            site: Address.CallSite,
            inside: [Address.CallSite],
            dialog: DialogID,
            title: String,
            by: Caller
        ) {
            self.site = site
            self.inside = inside
            self.dialog = dialog
            self.title = title
            self.by = by
        }
    }

    /// A called dialogue ended.
    public struct Returned: Hashable, Codable, Sendable {
        /// The calls up to and including the one that ended.
        public let from: [Address.CallSite]
        /// The question, or the step among whose questions somebody chose, at which it was left before
        /// its end; `nil` where it came to that.
        public let left: Address?

        /// The innermost call of `from` ended, `left` before its end if so.
        public init(from: [Address.CallSite], left: Address? = nil) {
            self.from = from
            self.left = left
        }
    }
}
