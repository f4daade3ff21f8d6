/// A number as it stands in a text, in digits or words.
struct NumberPhrase: Equatable {
    /// Why it is no number that can be taken.
    enum Defect: Equatable {
        case tooPrecise
        case tooLarge
    }

    /// What it is worth, in tenths.
    let tenths: Int
    /// The pieces that it is made of.
    let range: Range<Int>
    /// Why it cannot be taken.
    var defect: Defect?
    /// Whether it is written so that it may be another number: `7e`, `1O`, `,5`.
    var isDoubtful = false
    /// Whether it is a part alone: a quarter.
    var isFraction = false
}
