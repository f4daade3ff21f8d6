import DialogModel

extension ConversationRejections {
    /// What kind of number is wanted.
    static func wanted(_ kind: Question.Kind) -> Sentence {
        guard case .scale(let scale) = kind else {
            return Sentence(
                nl: "Ik zoek hier een getal, bijvoorbeeld 3.",
                en: "I am looking for a number here, 3 for instance."
            )
        }
        return Sentence(
            nl: "Ik zoek hier een cijfer van \(scale.lowest.formatted(in: .dutch)) tot en met "
                + "\(scale.highest.formatted(in: .dutch)).",
            en: "I am looking for a number from \(scale.lowest.formatted(in: .english)) to "
                + "\(scale.highest.formatted(in: .english))."
        )
    }

    /// How such a number can be typed.
    static func examples(_ kind: Question.Kind) -> Sentence {
        wanted(kind).followed(
            by: Sentence(
                nl: "In cijfers of in letters, met een half ertussen als je wilt: 3, 3,5 of drie.",
                en: "In digits or in words, with a half if you like: 3, 3.5 or three."
            )
        )
    }

    /// Between which numbers it has to lie.
    static func range(_ lowest: Tenths?, _ highest: Tenths?, _ kind: Question.Kind) -> Sentence {
        func text(_ number: Tenths, _ language: Language) -> String {
            number.formatted(in: language)
        }
        switch (lowest, highest) {
        case (let low?, let high?):
            if case .scale = kind {
                return Sentence(
                    nl: "Deze schaal loopt van \(text(low, .dutch)) tot en met "
                        + "\(text(high, .dutch)). Welk cijfer past het best?",
                    en: "This scale goes from \(text(low, .english)) to \(text(high, .english)). "
                        + "Which number fits best?"
                )
            }
            return Sentence(
                nl: "Een getal van \(text(low, .dutch)) tot en met \(text(high, .dutch)), graag.",
                en: "A number from \(text(low, .english)) to \(text(high, .english)), please."
            )
        case (let low?, nil):
            return Sentence(
                nl: "Minstens \(text(low, .dutch)), graag.",
                en: "At least \(text(low, .english)), please."
            )
        case (nil, let high?):
            return Sentence(
                nl: "Hoogstens \(text(high, .dutch)), graag.",
                en: "At most \(text(high, .english)), please."
            )
        case (nil, nil): return wanted(kind)
        }
    }

    /// Asks which of several numbers is meant, and says which of them a yes takes.
    static func which(_ numbers: [Tenths]) -> Sentence {
        let dutch = Listing.or(numbers.map { $0.formatted(in: .dutch) }, .dutch)
        let english = Listing.or(numbers.map { $0.formatted(in: .english) }, .english)
        let asked = Sentence(nl: "Bedoel je \(dutch)?", en: "Do you mean \(english)?")
        guard let proposed = Rejection.severalNumbers(numbers).proposed else { return asked }
        guard numbers.count > 1 else { return asked.followed(by: sayYes) }
        return asked.followed(
            by: Sentence(
                nl: "Met ja wordt het \(proposed.formatted(in: .dutch)).",
                en: "With yes it becomes \(proposed.formatted(in: .english))."
            )
        )
    }
}
