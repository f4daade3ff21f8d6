/// What of a text may say who somebody is.
package enum Identifying {
    /// What kind of thing it is.
    package enum Category: String, CaseIterable, Hashable, Sendable {
        /// A name of somebody, or a part, form or misspelling of one.
        case person
        /// A town, a neighbourhood, a street, an address.
        case place
        /// A named employer, school, club, church, home, ward.
        case institution
        /// A number or address that belongs to one person or household: see ``Reason``.
        case number
        /// A day, a month or a year.
        case date
        /// How old somebody is.
        case age
        /// What points at one person without a name.
        case hint
    }

    /// Why it was pointed out, for Wording to make a sentence of.
    ///
    /// The words that some carry are words of the language out of a fixed list (`mevrouw`), never what
    /// they stand beside.
    package enum Reason: Hashable, Sendable {
        /// A name that the owner gave.
        case knownName
        /// The pseudonym, where its owner wants it to be another name.
        case pseudonym
        /// A short or caressing form of one.
        case formOfKnownName
        /// A letter away from one.
        case likeKnownName
        /// Behind a form of address.
        case afterTitle(String)
        /// Behind a word for a relative, a friend or somebody at work.
        case afterRelation(String)
        /// Behind a word that gives a name: `heet`.
        case afterNaming(String)
        /// Letters in place of a name.
        case initials
        /// In the list of given names.
        case givenName
        /// In the list of surnames.
        case surname
        /// Behind a small word of surnames: `van den`.
        case afterParticle
        /// With a capital inside a sentence.
        case capital
        /// No word of the language, where people stand.
        case strangeWord

        /// In the list of places.
        case placeName
        /// The name of a street, or a house number behind a name.
        case street
        /// No word of the language, where places stand.
        case strangePlace
        /// Behind or within a word for a kind of institution.
        case institutionWord(String)
        /// An institution that has but one name.
        case institutionName

        /// Nine digits that are a citizen service number by the 11-test.
        case citizenNumber
        /// An account number with its country, right or mistyped.
        case bankAccount
        /// As many digits as a telephone number has.
        case telephone
        /// An address with an at sign.
        case mailAddress
        /// A site, or a name behind an at sign.
        case webAddress
        /// Four digits and two letters.
        case postcode
        /// Letters and digits in the order of a licence plate.
        case licencePlate
        /// Behind a word that announces a number: `dossiernr`.
        case announcedNumber(String)
        /// Too long to be an amount.
        case longNumber

        /// A day or a month.
        case calendarDate
        /// A year, a season or a feast of a year.
        case year
        /// An age.
        case age

        /// Very old.
        case highAge
        /// Nobody else is it: `de enige`.
        case onlyOne
        /// Work that few have.
        case rareWork
        /// An illness or an operation that few have.
        case rareIllness
        /// How somebody looks.
        case appearance
        /// Born together with others.
        case multipleBirth
        /// A description in place of a name.
        case description
        /// Told in public: the news, a programme, a contest.
        case fame
    }
}
