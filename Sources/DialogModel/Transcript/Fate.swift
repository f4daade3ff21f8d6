/// What became of something that was kept.
package enum Fate: String, Hashable, Codable, Sendable, CaseIterable, BitwiseCopyable {
    /// It was done.
    case done
    /// It goes on.
    case goingOn = "going-on"
    /// It was let go.
    case letGo = "let-go"

    /// Whether it still comes back.
    package var isOpen: Bool { self == .goingOn }

    /// The fate that an option of a question which ``Question/resolves`` stands for.
    package init?(_ option: OptionID) { self.init(rawValue: option.name) }

    /// The option that stands for it, shown as `text`.
    package func option(_ text: String) -> Option { Option(id: OptionID(rawValue), text: text) }
}

/// When something that was kept comes back.
package enum Return: Hashable, Sendable {
    /// At the next start, to whoever said it.
    case atStart
    /// In the next meeting's look back.
    case atMeeting
    /// When it is asked for.
    case whenAsked
    /// Never.
    case never
}

extension Keep {
    /// When it comes back.
    package var comesBack: Return {
        switch self {
        case .intention, .sentence: .atStart
        case .agreement, .worksheetLessons: .atMeeting
        case .takeaway, .learningQuestion, .appointment: .whenAsked
        case .feeling, .worksheetWho, .worksheetPhase, .worksheetStrengths, .worksheetFeel,
            .worksheetExplore, .worksheetConnect, .worksheetAnswer:
            .never
        }
    }

    /// Whether something becomes of it.
    package var hasFate: Bool { comesBack == .atStart || comesBack == .atMeeting }
}
