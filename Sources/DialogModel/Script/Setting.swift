/// Where a dialogue belongs: when it is held, whom it is about, what fits after it.
///
/// It is no part of a pinned script: a conversation goes on as it began, whatever a menu says of its
/// dialogue by then.
package struct Setting: Hashable, Codable, Sendable {
    /// When a dialogue is held.
    package enum Occasion: String, Hashable, Codable, Sendable, CaseIterable {
        /// By oneself.
        case alone
        /// With a colleague who asks.
        case colleague
        /// With the team, or for it.
        case team
        /// To practise.
        case exercise
    }

    /// Whom a dialogue is about.
    package enum Subject: String, Hashable, Codable, Sendable, CaseIterable {
        /// A client, who is given a pseudonym.
        case client
        /// The team.
        case team
        /// Neither: something is read or practised.
        case nobody = "none"
    }

    /// What a dialogue does.
    package enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        /// It looks back on one's own work; every third that was held alone or with a colleague is
        /// offered as a file.
        case reflection
        /// It practises something.
        case exercise
        /// It helps with something else: a score, a topic of theory, a preparation.
        case tool
    }

    /// When it is held, at least one occasion; none twice.
    package let occasions: [Occasion]
    /// Where it stands among others, the lowest first; `nil` behind those that say so, by title.
    package let order: Int?
    /// Whom it is about.
    package let about: Subject
    /// What fits after it: the first of these that there is, is offered.
    package let offers: [DialogID]
    /// What it does.
    package let kind: Kind

    /// The setting of the parts named.
    package init(
        occasions: [Occasion],
        order: Int? = nil,
        about: Subject,
        offers: [DialogID] = [],
        kind: Kind
    ) {
        self.occasions = occasions
        self.order = order
        self.about = about
        self.offers = offers
        self.kind = kind
    }

    /// What is taken of a dialogue that does not say it, by the ways in which it may be held.
    package init(usualFor dialog: Dialog, of kind: Kind = .reflection) {
        let meets = dialog.modes.contains(.meeting)
        let isBrought = dialog.roles.contains { $0.id == .bringer }
        self.init(
            occasions: kind == .exercise ? [.exercise] : Self.occasions(of: dialog.modes),
            about: isBrought || !meets && kind != .exercise ? .client : meets ? .team : .nobody,
            kind: kind
        )
    }

    /// A dialogue that a team may hold is held alone only by who asks for that.
    private static func occasions(of modes: [Dialog.Mode]) -> [Occasion] {
        let meets = modes.contains(.meeting)
        return Occasion.allCases.filter { occasion in
            switch occasion {
            case .alone: modes.contains(.alone) && !meets
            case .colleague: modes.contains(.interview)
            case .team: meets
            case .exercise: false
            }
        }
    }
}

extension Setting.Occasion {
    /// The ways of holding a dialogue that fit, the best first.
    package var modes: [Dialog.Mode] {
        switch self {
        case .alone: [.alone]
        case .colleague: [.interview]
        case .team: [.meeting, .alone]
        case .exercise: [.meeting, .alone, .interview]
        }
    }

    /// How a dialogue that may be held in `modes` is held then; `nil` where none of them fits.
    package func mode(among modes: [Dialog.Mode]) -> Dialog.Mode? {
        self.modes.first(where: modes.contains)
    }
}
