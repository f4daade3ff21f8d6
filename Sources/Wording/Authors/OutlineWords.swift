import DialogModel

/// What is said when all questions of a dialogue are shown beforehand.
package enum OutlineWords {
    // Under the title

    /// With whom it can be held.
    package static func modes(_ modes: [Dialog.Mode]) -> Sentence {
        let words = modes.map(mode)
        return Sentence(
            nl: capitalised(Listing.or(words.map(\.dutch), .dutch)),
            en: capitalised(Listing.or(words.map(\.english), .english))
        )
    }

    private static func mode(_ mode: Dialog.Mode) -> Sentence {
        switch mode {
        case .alone: Sentence(nl: "alleen", en: "alone")
        case .interview: Sentence(nl: "met een collega", en: "with a colleague")
        case .meeting: Sentence(nl: "met het team", en: "with the team")
        }
    }

    /// How long it takes.
    package static func minutes(_ minutes: Dialog.Minutes) -> Sentence {
        guard let short = minutes.short else { return self.minutes(minutes.full) }
        return Sentence(
            nl: "\(short) minuten kort, \(minutes.full) minuten uitgebreid",
            en: "\(short) minutes short, \(minutes.full) minutes in full"
        )
    }

    /// How long a step takes.
    package static func minutes(_ minutes: Int) -> Sentence {
        Sentence(
            nl: "\(minutes) \(minutes == 1 ? "minuut" : "minuten")",
            en: "\(minutes) \(minutes == 1 ? "minute" : "minutes")"
        )
    }

    /// How it is called inside another.
    package static func shortcut(_ word: String) -> Sentence {
        Sentence(nl: "tussendoor met /\(word)", en: "in between with /\(word)")
    }

    /// Where its facts come from.
    package static func source(_ source: String) -> Sentence {
        Sentence(nl: "Bron: \(source)", en: "Source: \(source)")
    }

    /// Before the people's roles.
    package static let roles = Sentence(nl: "Rollen", en: "Roles")

    /// Where roles are handed out.
    package static func casts(_ titles: [String]) -> Sentence {
        Sentence(
            nl: "Rollen verdelen: \(Listing.and(titles, .dutch))",
            en: "Handing out roles: \(Listing.and(titles, .english))"
        )
    }

    // At a question

    /// Another wording of the same question.
    package static func variant(_ text: String) -> Sentence {
        Sentence(nl: "of: \(text)", en: "or: \(text)")
    }

    /// What kind of answer is asked; `nil` for open text.
    package static func kind(_ kind: Question.Kind) -> Sentence? {
        switch kind {
        case .text: nil
        case .list: Sentence(nl: "een lijst, één per regel", en: "a list, one a line")
        case .number(let lowest, let highest): number(lowest, highest)
        case .scale(let scale):
            Sentence(
                nl:
                    "schaal van \(scale.lowest.formatted(in: .dutch)) (\(scale.lowEnd)) tot \(scale.highest.formatted(in: .dutch)) (\(scale.highEnd))",
                en:
                    "scale from \(scale.lowest.formatted(in: .english)) (\(scale.lowEnd)) to \(scale.highest.formatted(in: .english)) (\(scale.highEnd))"
            )
        case .choice(let options):
            Sentence(nl: "kies: \(listed(options))", en: "choose: \(listed(options))")
        case .choices(let options):
            Sentence(
                nl: "kies een of meer: \(listed(options))",
                en: "choose one or more: \(listed(options))"
            )
        case .yesNo: Sentence(nl: "ja of nee", en: "yes or no")
        case .date(.any): Sentence(nl: "een dag", en: "a day")
        case .date(.ahead): Sentence(nl: "een dag die komt", en: "a day to come")
        case .date(.back): Sentence(nl: "een dag die geweest is", en: "a day gone by")
        }
    }

    private static func number(_ lowest: Tenths?, _ highest: Tenths?) -> Sentence {
        switch (lowest, highest) {
        case (nil, nil): Sentence(nl: "een getal", en: "a number")
        case (let low?, nil):
            Sentence(
                nl: "een getal vanaf \(low.formatted(in: .dutch))",
                en: "a number from \(low.formatted(in: .english))"
            )
        case (nil, let high?):
            Sentence(
                nl: "een getal tot en met \(high.formatted(in: .dutch))",
                en: "a number to \(high.formatted(in: .english))"
            )
        case (let low?, let high?):
            Sentence(
                nl:
                    "een getal van \(low.formatted(in: .dutch)) tot en met \(high.formatted(in: .dutch))",
                en:
                    "a number from \(low.formatted(in: .english)) to \(high.formatted(in: .english))"
            )
        }
    }

    /// The lines of a list are offered.
    package static func picked(from list: ItemID) -> Sentence {
        Sentence(
            nl: "een regel van \(list), of eigen woorden",
            en: "a line of \(list), or words of your own"
        )
    }

    private static func listed(_ options: [Option]) -> String {
        options.map(\.text).joined(separator: " / ")
    }

    /// An answer is needed.
    package static let required = Sentence(nl: "antwoord nodig", en: "an answer is needed")

    /// What the answer is kept as.
    package static func kept(_ keep: Keep) -> Sentence {
        let label = ReportKeeps.label(keep)
        return Sentence(
            nl: "bewaard als: \(label.dutch.lowercased())",
            en: "kept as: \(label.english.lowercased())"
        )
    }

    /// What may lead to one more question.
    package static func probes(_ cues: [Cue]) -> Sentence {
        let words = cues.map(CueWords.name)
        return Sentence(
            nl: "vraagt door bij \(Listing.or(words.map(\.dutch), .dutch))",
            en: "probes at \(Listing.or(words.map(\.english), .english))"
        )
    }

    // Between questions

    /// What follows only when the condition holds.
    package static func only(if condition: Sentence) -> Sentence {
        Sentence(nl: "Als \(condition.dutch):", en: "If \(condition.english):")
    }

    /// What follows when it does not.
    package static let otherwise = Sentence(nl: "Anders:", en: "Otherwise:")

    /// What follows once for every line of a list.
    package static func each(of list: ItemID, as variable: String) -> Sentence {
        Sentence(
            nl: "Voor elk van \(list) (<\(variable)>):",
            en: "For each of \(list) (<\(variable)>):"
        )
    }

    /// Another dialogue runs here.
    package static func calls(_ title: String) -> Sentence {
        Sentence(
            nl: "Hier begint \(title), en daarna gaat het verder.",
            en: "Here \(title) begins, and then this goes on."
        )
    }

    /// The question that closes a step in short form.
    package static func deepen(_ text: String) -> Sentence {
        Sentence(
            nl: "In de korte vorm: \(text) (ja: ook de vragen met +)",
            en: "In the short form: \(text) (yes: also the questions with +)"
        )
    }

    /// What the `+` means.
    package static let legend = Sentence(
        nl: "+ alleen uitgebreid, of als je bij een stap verder kijkt",
        en: "+ in full only, or when you look further at a step"
    )

    private static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
