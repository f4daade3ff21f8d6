import DialogModel

/// What a report says around a conversation.
package enum ReportWords {
    // Under the title

    /// Which of the owner's conversations it is.
    package static func number(_ number: Int) -> Sentence {
        Sentence(nl: "gesprek \(number)", en: "conversation \(number)")
    }

    /// Whom it is about.
    package static func about(_ pseudonym: String) -> Sentence {
        Sentence(nl: "over \(pseudonym)", en: "about \(pseudonym)")
    }

    /// Who took part.
    package static func with(_ names: [String]) -> Sentence {
        Sentence(
            nl: "met \(listed(names, lastBefore: "en"))",
            en: "with \(listed(names, lastBefore: "and"))"
        )
    }

    /// Where it stands, when it is not at its end.
    package static func standing(_ standing: ConversationSummary.Standing) -> Sentence? {
        switch standing {
        case .open: Sentence(nl: "nog niet af", en: "not finished yet")
        case .finished: nil
        case .abandoned: Sentence(nl: "gestopt", en: "given up")
        }
    }

    // Headings

    /// A step gone on with after another dialogue in between.
    package static func continued(_ title: String) -> Sentence {
        Sentence(nl: "\(title) (vervolg)", en: "\(title) (continued)")
    }

    /// A dialogue inside another.
    package static func called(_ title: String) -> Sentence {
        Sentence(nl: "Tussendoor: \(title)", en: "In between: \(title)")
    }

    /// A step of a dialogue inside another.
    package static func step(_ title: String, of dialog: String) -> Sentence {
        Sentence(nl: "\(dialog): \(title)", en: "\(dialog): \(title)")
    }

    /// Over the notes that were made after the end.
    package static let later = Sentence(nl: "Later genoteerd", en: "Noted later")

    // In the conversation

    /// Before the answers of the one whose paper it is, in an interview.
    package static let teller = Sentence(nl: "Ik", en: "Me")

    /// A question that was passed over.
    package static let skipped = Sentence(nl: "overgeslagen", en: "skipped")

    /// A question that was asked and got no answer.
    package static let unanswered = Sentence(nl: "niet beantwoord", en: "not answered")

    /// Before an answer that was given anew since.
    package static let formerly = Sentence(nl: "eerder", en: "earlier")

    /// Before an earlier answer, where its question was worded otherwise.
    package static func formerly(asked question: String) -> Sentence {
        Sentence(nl: "eerder, op '\(question)'", en: "earlier, to '\(question)'")
    }

    /// After an answer to a question that quoted another answer, revised since.
    package static func given(when was: String, to question: String) -> Sentence {
        Sentence(
            nl: "gegeven toen het antwoord op '\(question)' nog '\(was)' was",
            en: "given when the answer to '\(question)' still was '\(was)'"
        )
    }

    /// After an answer to a question that quoted a score, revised since.
    package static func given(whenScoreWas was: String) -> Sentence {
        Sentence(nl: "gegeven toen de score \(was) was", en: "given when the score was \(was)")
    }

    /// After an answer to a question that would no longer be asked.
    package static func unasked(since reason: Sentence) -> Sentence {
        Sentence(
            nl: "\(reason.dutch); nu zou deze vraag niet gesteld worden",
            en: "\(reason.english); now this question would not be asked"
        )
    }

    /// Before a question that a cue led to.
    package static func probed(_ cue: Cue, evidence: String) -> Sentence {
        switch cue {
        case .short:
            Sentence(nl: "doorgevraagd, het antwoord was kort", en: "probed, the answer was short")
        case .judgement:
            Sentence(
                nl: "doorgevraagd, '\(evidence)' is een oordeel",
                en: "probed, '\(evidence)' is a judgement"
            )
        case .generalisation:
            Sentence(
                nl: "doorgevraagd, '\(evidence)' maakt het algemeen",
                en: "probed, '\(evidence)' makes it general"
            )
        case .thought:
            Sentence(
                nl: "doorgevraagd, '\(evidence)' leidt een gedachte in, geen gevoel",
                en: "probed, '\(evidence)' leads to a thought, not a feeling"
            )
        }
    }

    /// Before a note.
    package static let note = Sentence(nl: "Notitie", en: "Note")

    /// Before what the bell brought back.
    package static let bell = Sentence(nl: "Omdenk-belletje", en: "Bell")

    /// Where a conversation was gone on with on another day.
    package static func resumed(_ moment: Timestamp) -> Sentence {
        let when = ReportDates.moment(moment)
        return Sentence(nl: "Verder op \(when.dutch)", en: "Resumed on \(when.english)")
    }

    /// Something that only a later release can show.
    package static func unknown(since release: String) -> Sentence {
        Sentence(
            nl:
                "Hier staat iets wat deze versie niet kent; versie \(release) van Spiegel laat het zien.",
            en: "Here is something this version does not know; Spiegel \(release) shows it."
        )
    }

    // Below the line

    /// What kind of paper this is.
    package static let personal = Sentence(
        nl: "Dit is een persoonlijke werkaantekening en hoort niet in het dossier.",
        en: "This is a personal working note and does not belong in the client's file."
    )

    /// The same, of what a team did together.
    package static let ofTeam = Sentence(
        nl: "Dit verslag is van en voor het team. In een dossier hoort het niet.",
        en: "This is the team's own account. It does not belong in a client's file."
    )

    /// What stands in place of a name.
    package static let name = Sentence(nl: "[naam]", en: "[name]")

    /// What stands in place of the name of one of several who take part.
    package static func name(number: Int) -> Sentence {
        Sentence(nl: "[naam \(number)]", en: "[name \(number)]")
    }

    /// In how many places names of the list stand, or stood before they were `covered`; and that there
    /// may be others.
    package static func names(found: Int, covered: Bool) -> Sentence {
        guard found > 0 else {
            return Sentence(
                nl: "Er kunnen nog namen in staan: lees het na voor je het deelt.",
                en: "Names may still be in it: read it through before you share it."
            )
        }
        let places = Sentence(
            nl: found == 1 ? "Op één plaats" : "Op \(found) plaatsen",
            en: found == 1 ? "in one place" : "in \(found) places"
        )
        let known =
            covered
            ? Sentence(
                nl: "\(places.dutch) staat \(name.dutch) voor een naam van je lijst.",
                en: "\(name.english) stands for a name of your list \(places.english)."
            )
            : Sentence(
                nl: "\(places.dutch) staat een naam van je lijst.",
                en: "A name of your list stands \(places.english)."
            )
        return known.followed(
            by: Sentence(
                nl: "Er kunnen nog andere namen in staan: lees het na voor je het deelt.",
                en: "Others may still be in it: read it through before you share it."
            )
        )
    }

    static func listed(_ names: [String], lastBefore word: String) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return "\(names.dropLast().joined(separator: ", ")) \(word) \(last)"
    }
}
