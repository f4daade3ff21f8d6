import DialogModel

extension StoreFinding {
    /// What was noticed, and what to do about it, in two sentences.
    package var sentence: Sentence {
        switch self {
        case .logSetAside(let name):
            Sentence(
                nl: "Een deel van wat het laatst bewaard is, was beschadigd en staat nu apart, in "
                    + "\(name). Kijk je laatste gesprekken na.",
                en: "Part of what was saved last was damaged and now stands apart, in \(name). "
                    + "Look through your latest conversations."
            )
        case .turnsMissing(let count):
            Sentence(
                nl: "Er ontbreekt iets dat bewaard was (\(count)×): het bestand is afgekapt, of "
                    + "het is een oude kopie. Kijk of een reservekopie nieuwer is.",
                en: "Something that had been saved is missing (\(count)×): the file was cut off, "
                    + "or it is an old copy. See whether a backup is newer."
            )
        case .altered(let damage, let number?):
            Sentence(
                nl: "Gesprek \(number): \(Sentence.damaged(damage).dutch)",
                en: "Conversation \(number): \(Sentence.damaged(damage).english)"
            )
        case .altered(let damage, nil):
            Sentence(
                nl: "Niet alles wat bewaard is, is nog zoals het verzegeld werd "
                    + "(\(damage.rawValue)). Mis je iets, zet dan een reservekopie terug.",
                en: "Not all that was saved is as it was sealed (\(damage.rawValue)). If you miss "
                    + "something, put a backup in its place."
            )
        }
    }
}
