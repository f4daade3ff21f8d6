import DialogModel

/// Sentences about words that may say who somebody is.
package enum IdentifyingWords {
    /// What kind of thing it is.
    package static func name(of category: Identifying.Category) -> Sentence {
        switch category {
        case .person: Sentence(nl: "een naam", en: "a name")
        case .place: Sentence(nl: "een plaats", en: "a place")
        case .institution: Sentence(nl: "een instelling", en: "an institution")
        case .number: Sentence(nl: "een nummer of adres", en: "a number or an address")
        case .date: Sentence(nl: "een datum", en: "a date")
        case .age: Sentence(nl: "een leeftijd", en: "an age")
        case .hint: Sentence(nl: "herkenbaar zonder naam", en: "known without a name")
        }
    }

    /// Why it was pointed out, as what stands behind a colon.
    package static func why(_ reason: Identifying.Reason) -> Sentence {
        switch reason {
        case .knownName: Sentence(nl: "een naam die je zelf opgaf", en: "a name that you gave")
        case .pseudonym: Sentence(nl: "de schuilnaam die je gaf", en: "the pseudonym that you gave")
        case .formOfKnownName:
            Sentence(
                nl: "een vorm van een naam die je zelf opgaf",
                en: "a form of a name that you gave"
            )
        case .likeKnownName:
            Sentence(
                nl: "lijkt op een naam die je zelf opgaf",
                en: "looks like a name that you gave"
            )
        case .afterTitle(let word):
            Sentence(
                nl: "na '\(word)' staat meestal een naam",
                en: "a name mostly stands behind '\(word)'"
            )
        case .afterRelation(let word):
            Sentence(
                nl: "na '\(word)' staat hier iemands naam",
                en: "somebody's name stands behind '\(word)' here"
            )
        case .afterNaming(let word):
            Sentence(
                nl: "na '\(word)' wordt een naam gegeven",
                en: "a name is given behind '\(word)'"
            )
        case .initials:
            Sentence(nl: "letters in plaats van een naam", en: "letters in place of a name")
        case .givenName: Sentence(nl: "een voornaam", en: "a given name")
        case .surname: Sentence(nl: "een achternaam", en: "a surname")
        case .afterParticle:
            Sentence(
                nl: "lijkt op een achternaam met een tussenvoegsel",
                en: "looks like a surname with small words before it"
            )
        case .capital:
            Sentence(nl: "een hoofdletter midden in een zin", en: "a capital inside a sentence")
        case .strangeWord:
            Sentence(
                nl: "geen gewoon woord, dus misschien een naam",
                en: "no ordinary word, so perhaps a name"
            )
        case .placeName: Sentence(nl: "een plaats of een streek", en: "a town or a region")
        case .street:
            Sentence(
                nl: "een straat, een buurt of een adres",
                en: "a street, a neighbourhood or an address"
            )
        case .strangePlace:
            Sentence(nl: "lijkt op een plaatsnaam", en: "looks like the name of a place")
        case .institutionWord(let word):
            Sentence(
                nl: "de naam van een instelling, door '\(word)'",
                en: "the name of an institution, by '\(word)'"
            )
        case .institutionName:
            Sentence(
                nl: "lijkt op de naam van een instelling of een bedrijf",
                en: "looks like the name of an institution or a company"
            )
        case .citizenNumber:
            Sentence(nl: "lijkt op een BSN", en: "looks like a citizen service number")
        case .bankAccount: Sentence(nl: "lijkt op een IBAN", en: "looks like an IBAN")
        case .telephone:
            Sentence(nl: "lijkt op een telefoonnummer", en: "looks like a telephone number")
        case .mailAddress: Sentence(nl: "een e-mailadres", en: "a mail address")
        case .webAddress:
            Sentence(
                nl: "een adres of een account op internet",
                en: "an address or account on the web"
            )
        case .postcode: Sentence(nl: "lijkt op een postcode", en: "looks like a postcode")
        case .licencePlate: Sentence(nl: "lijkt op een kenteken", en: "looks like a licence plate")
        case .announcedNumber(let word):
            Sentence(nl: "een nummer bij '\(word)'", en: "a number by '\(word)'")
        case .longNumber: Sentence(nl: "een lang nummer", en: "a long number")
        case .calendarDate: Sentence(nl: "een dag of een maand", en: "a day or a month")
        case .year: Sentence(nl: "een jaartal", en: "a year")
        case .age: Sentence(nl: "een leeftijd", en: "an age")
        case .highAge: Sentence(nl: "zo oud zijn er weinig", en: "few are as old as that")
        case .onlyOne: Sentence(nl: "er is er maar een van", en: "there is but one of them")
        case .rareWork:
            Sentence(
                nl: "werk dat weinig mensen doen of deden",
                en: "work that few people do or did"
            )
        case .rareIllness:
            Sentence(nl: "iets wat weinig mensen hebben", en: "something that few people have")
        case .appearance:
            Sentence(nl: "zo ziet bijna niemand eruit", en: "hardly anybody looks like that")
        case .multipleBirth: Sentence(nl: "een tweeling of meer", en: "a twin or more")
        case .description:
            Sentence(
                nl: "een omschrijving in plaats van een naam",
                en: "a description in place of a name"
            )
        case .fame: Sentence(nl: "veel mensen weten hiervan", en: "many people know of it")
        }
    }
}
