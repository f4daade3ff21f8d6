import Wording

/// A part of the monthly meeting, in order (method I1).
enum ProgrammePart: CaseIterable {
    case welcome, theory, example, anyOtherBusiness, evaluation, nextTime, takeaways

    /// The minutes that the method prints for it; `nil` where it prints none.
    var minutes: Int? {
        switch self {
        case .welcome, .evaluation: 5
        case .theory: 15
        case .example: 20
        case .anyOtherBusiness: 10
        case .nextTime, .takeaways: nil
        }
    }

    /// What it is called.
    var title: Sentence {
        switch self {
        case .welcome: ProgrammeWords.welcome
        case .theory: ProgrammeWords.theory
        case .example: ProgrammeWords.example
        case .anyOtherBusiness: ProgrammeWords.anyOtherBusiness
        case .evaluation: ProgrammeWords.evaluation
        case .nextTime: ProgrammeWords.nextTime
        case .takeaways: ProgrammeWords.takeaways
        }
    }

    /// How many minutes after the beginning it comes.
    var after: Int {
        Self.allCases.prefix { $0 != self }.compactMap(\.minutes).reduce(0, +)
    }
}
