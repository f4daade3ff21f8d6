extension Event {
    /// A fork was taken.
    package struct Branched: Hashable, Codable, Sendable {
        /// The fork.
        package let place: Address
        /// Whether the condition held.
        package let held: Bool

        /// The fork `place` was taken.
        package init(place: Address, held: Bool) {
            self.place = place
            self.held = held
        }
    }

    /// A loop's lines.
    package struct Looped: Hashable, Codable, Sendable {
        /// The loop.
        package let place: Address
        /// The lines, in order.
        package let lines: [Line]

        /// One line; a line whose text stays keeps its number when the list is revised.
        package struct Line: Hashable, Codable, Sendable {
            /// Its number, from 1, never used for another text.
            package let number: Int
            /// Its text.
            package let text: String

            /// Line `number`.
            package init(number: Int, text: String) {
                self.number = number
                self.text = text
            }
        }

        /// The loop `place` goes over `lines`.
        package init(place: Address, lines: [Line]) {
            self.place = place
            self.lines = lines
        }
    }

    /// Another dialogue began inside this one.
    package struct Called: Hashable, Codable, Sendable {
        /// The call.
        package let site: Address.CallSite
        /// The calls around it, outermost first.
        package let inside: [Address.CallSite]
        /// The dialogue.
        package let dialog: DialogID
        /// Its title.
        package let title: String
        /// Who called it.
        package let by: Caller

        /// Who called a dialogue.
        package enum Caller: String, Hashable, Codable, Sendable {
            case script
            case user
        }

        /// `dialog` was called.
        package init(
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
    package struct Returned: Hashable, Codable, Sendable {
        /// The calls up to and including the one that ended.
        package let from: [Address.CallSite]
        /// The question, or the step among whose questions somebody chose, at which it was left before
        /// its end; `nil` where it came to that.
        package let left: Address?

        /// The innermost call of `from` ended, `left` before its end if so.
        package init(from: [Address.CallSite], left: Address? = nil) {
            self.from = from
            self.left = left
        }
    }
}
