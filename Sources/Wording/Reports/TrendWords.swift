import DialogModel

/// What is said of what comes back over many reflections.
package enum TrendWords {
    /// The title.
    package static let title = Sentence(nl: "Wat bij je terugkomt", en: "What comes back")
    /// Under it: for whom it is.
    package static let forOneself = Sentence(nl: "voor jezelf", en: "for yourself")
    /// There is nothing to see.
    package static let none = Sentence(
        nl:
            "Er is nog niets om op terug te kijken. Dat komt vanzelf, als je een paar keer hebt gereflecteerd.",
        en:
            "There is nothing to look back on yet. It will come, once you have reflected a few times."
    )

    // Building blocks

    /// Over the building blocks, and over their column.
    package static let blocks = Sentence(
        nl: "De bouwstenen van een gesprek",
        en: "The building blocks of a conversation"
    )
    /// Over the column of them.
    package static let block = Sentence(nl: "Bouwsteen", en: "Building block")
    /// Over how far they come back.
    package static let recurrence = Sentence(nl: "Komt terug", en: "Comes back")

    /// What a building block is called.
    package static func name(of block: BuildingBlock) -> Sentence {
        switch block {
        case .lookBack: Sentence(nl: "terugblik", en: "looking back")
        case .inventory: Sentence(nl: "inventarisatie", en: "inventory")
        case .priority: Sentence(nl: "prioritering", en: "priority")
        case .discussion: Sentence(nl: "bespreking", en: "discussion")
        case .evaluation:
            Sentence(nl: "evaluatie van gesprek en band", en: "evaluation of conversation and bond")
        case .lookAhead: Sentence(nl: "vooruitblik", en: "looking ahead")
        }
    }

    /// How far it comes back.
    package static func told(_ recurrence: Trends.Recurrence) -> Sentence {
        switch recurrence {
        case .always: Sentence(nl: "telkens", en: "each time")
        case .sometimes: Sentence(nl: "soms", en: "sometimes")
        case .never: Sentence(nl: "nog niet", en: "not yet")
        }
    }

    /// What the building blocks come to.
    package static func takeaway(_ blocks: [Trends.Block]) -> Sentence {
        let kinds: [(Trends.Recurrence, Sentence)] = [
            (.always, Sentence(nl: "Telkens terug", en: "Back each time")),
            (.sometimes, Sentence(nl: "Soms", en: "Sometimes")),
            (.never, Sentence(nl: "Nog niet", en: "Not yet")),
        ]
        let told = kinds.compactMap { recurrence, lead -> Sentence? in
            let names = blocks.filter { $0.recurrence == recurrence }.map { name(of: $0.block) }
            guard !names.isEmpty else { return nil }
            return Sentence(
                nl: "\(lead.dutch): \(Listing.and(names.map(\.dutch), .dutch)).",
                en: "\(lead.english): \(Listing.and(names.map(\.english), .english))."
            )
        }
        return told.dropFirst().reduce(told.first ?? Sentence(nl: "", en: "")) { all, next in
            all.followed(by: next)
        }
    }

    // Intentions

    /// Over what was intended.
    package static let intentions = Sentence(nl: "Voornemens", en: "Intentions")
    /// Over the column of them.
    package static let intention = Sentence(nl: "Voornemen", en: "Intention")
    /// Over what became of them.
    package static let fate = Sentence(nl: "Hoe het staat", en: "Where it stands")

    /// What became of one; nobody said where there is no `fate`.
    package static func told(_ fate: Fate?) -> Sentence {
        fate.map(FateWords.told) ?? Sentence(nl: "Nog open", en: "Still open")
    }

    /// What became of those that are shown.
    package static func takeaway(_ fates: [Fate?]) -> Sentence {
        let kinds: [(Fate?, Sentence)] = [
            (.done, Sentence(nl: "gedaan", en: "done")),
            (.goingOn, Sentence(nl: "loopt nog", en: "going on")),
            (.letGo, Sentence(nl: "losgelaten", en: "let go")),
            (nil, Sentence(nl: "nog open", en: "still open")),
        ]
        let told = kinds.compactMap { fate, word -> (String, String)? in
            let count = fates.count { $0 == fate }
            return count == 0 ? nil : ("\(count) \(word.dutch)", "\(count) \(word.english)")
        }
        return Sentence(
            nl: "Hieronder: \(Listing.and(told.map(\.0), .dutch)).",
            en: "Below: \(Listing.and(told.map(\.1), .english))."
        )
    }
}
