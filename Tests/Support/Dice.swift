/// Chance that a seed repeats: SplitMix64 (Steele, Lea and Flood, 2014).
package struct Dice: RandomNumberGenerator {
    private var state: UInt64

    /// The same throws for the same `seed`.
    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True once in so many throws.
    package mutating func oneIn(_ count: Int) -> Bool { number(1...count) == 1 }

    /// A number of `range`.
    package mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }

    /// One of `elements`, of which there must be some.
    package mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &self)]
    }
}
