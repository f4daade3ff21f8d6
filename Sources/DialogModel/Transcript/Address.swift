/// Where in a conversation something stands: the calls that lead to it, its name, and the line of
/// each loop around it.
///
/// The same address is asked again when an answer is revised; ``Asked`` counts.
package struct Address: Hashable, Codable, Sendable, CustomStringConvertible {
    /// One call on the way.
    package struct CallSite: Hashable, Codable, Sendable {
        /// The call's name; for a dialogue that the user called, the dialogue's.
        package let call: ItemID
        /// The lines of the loops around the call, outermost first.
        package let lines: [Int]
        /// 0 for a call in the script; for the user's, which one of this dialogue, from 1.
        package let number: Int

        /// The call `call`.
        package init(call: ItemID, lines: [Int] = [], number: Int = 0) {
            self.call = call
            self.lines = lines
            self.number = number
        }
    }

    /// The calls, outermost first; empty in the dialogue that was begun.
    package let calls: [CallSite]
    /// The item.
    package let item: ItemID
    /// The lines of the loops around the item within its dialogue, outermost first.
    ///
    /// A line keeps its number, from 1, when lines are put in before it.
    package let lines: [Int]

    /// The item `item`.
    package init(calls: [CallSite] = [], item: ItemID, lines: [Int] = []) {
        self.calls = calls
        self.item = item
        self.lines = lines
    }

    /// A readable form, one to one with the address: `metacommunicatie#1/gevoel` or `punt[2]`.
    package var description: String {
        let steps = calls.map { site in
            "\(site.call)\(brackets(site.lines))" + (site.number == 0 ? "" : "#\(site.number)")
        }
        return (steps + ["\(item)\(brackets(lines))"]).joined(separator: "/")
    }

    /// The address of another item in the same frame: same calls, same lines.
    package func sibling(_ item: ItemID) -> Address {
        Address(calls: calls, item: item, lines: lines)
    }

    private func brackets(_ lines: [Int]) -> String { lines.map { "[\($0)]" }.joined() }
}
