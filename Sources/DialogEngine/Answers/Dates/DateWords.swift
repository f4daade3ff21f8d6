/// The words of days and the time between them, in Dutch and English alike.
enum DateWords {
    /// Days of the week, 1 (Monday) to 7.
    static let weekdays = WordTable(
        [
            "maandag": 1, "dinsdag": 2, "woensdag": 3, "donderdag": 4, "vrijdag": 5, "zaterdag": 6,
            "zondag": 7, "ma": 1, "di": 2, "wo": 3, "do": 4, "vr": 5, "vrij": 5, "za": 6, "zat": 6,
            "zo": 7, "maa": 1, "din": 2, "woe": 3, "don": 4, "monday": 1, "tuesday": 2,
            "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7, "mon": 1,
            "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5,
            "sat": 6, "sun": 7, "maandagochtend": 1, "maandagmiddag": 1, "maandagavond": 1,
            "dinsdagochtend": 2, "dinsdagmiddag": 2, "dinsdagavond": 2, "woensdagochtend": 3,
            "woensdagmiddag": 3, "woensdagavond": 3, "donderdagochtend": 4, "donderdagmiddag": 4,
            "donderdagavond": 4, "vrijdagochtend": 5, "vrijdagmiddag": 5, "vrijdagavond": 5,
        ],
        .init(.dateAhead, "dinsdag", "1 december 2026"),
        .init(.dateAhead, "maandag kan ik niet", nil)
    )
    /// Short forms that are also other words, and count beside a number only.
    static let shortWeekdays = WordTable(
        "ma di wo do vr vrij za zat zo maa din woe don mon sat sun",
        .init(.dateAhead, "wo 9 dec", "9 december 2026"),
        .init(.dateAhead, "zo", nil)
    )
    /// Days counted from today.
    static let days = WordTable(
        [
            "vandaag": 0, "vanochtend": 0, "vanmorgen": 0, "vanmiddag": 0, "vanavond": 0,
            "gisteren": -1, "gister": -1, "gisteravond": -1, "gistermiddag": -1,
            "gisterochtend": -1, "gistermorgen": -1, "eergisteren": -2, "eergister": -2,
            "morgen": 1, "morgenochtend": 1, "morgenmiddag": 1, "morgenavond": 1,
            "overmorgen": 2, "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0,
            "this evening": 0, "yesterday": -1, "last night": -1, "yesterday morning": -1,
            "yesterday afternoon": -1, "yesterday evening": -1, "tomorrow": 1,
            "tomorrow morning": 1, "tomorrow afternoon": 1, "tomorrow evening": 1,
            "the day after tomorrow": 2, "day after tomorrow": 2, "the day before yesterday": -2,
            "day before yesterday": -2, "first thing tomorrow": 1,
        ],
        .init(.dateAhead, "overmorgen", "30 november 2026"),
        .init(.dateAny, "goedemorgen", nil)
    )
    /// Stretches of time.
    static let units = WordTable(
        [
            "dag": DateUnit.days(1), "dagen": .days(1), "day": .days(1), "days": .days(1),
            "week": .days(7), "weken": .days(7), "wk": .days(7), "wkn": .days(7),
            "weekje": .days(7), "weeks": .days(7), "fortnight": .days(14),
            "fortnights": .days(14), "maand": .months(1), "maanden": .months(1),
            "month": .months(1), "months": .months(1), "kwartaal": .months(3),
            "jaar": .months(12), "jaren": .months(12), "year": .months(12),
            "years": .months(12),
        ],
        .init(.dateAhead, "over twee weken", "12 december 2026"),
        .init(.dateAhead, "2-3 weken", nil)
    )
    /// Before a stretch of time to come.
    static let ahead = WordTable(
        "over in",
        .init(.dateAhead, "over 3 wkn", "19 december 2026"),
        .init(.dateAhead, "over 3", nil)
    )
    /// Behind a stretch of time gone by.
    static let ago = WordTable(
        "geleden terug ago back earlier eerder",
        .init(.dateBack, "twee weken terug", "14 november 2026"),
        .init(.dateBack, "ik kom erop terug", nil)
    )
    /// Behind a stretch of time to come.
    static let hence = WordTable(
        "from_now from_today hence vanaf_nu vanaf_vandaag",
        .init(.dateAhead, "two weeks from now", "12 december 2026"),
        .init(.dateAhead, "from now on", nil)
    )
    /// The coming one.
    static let coming = WordTable(
        "komende komend aanstaande a_s as eerstvolgende coming upcoming this_coming",
        .init(.dateAhead, "komende vrijdag", "4 december 2026"),
        .init(.dateAhead, "komende week", nil)
    )
    /// The last one that was.
    static let past = WordTable(
        "afgelopen jl j_l jongstleden laatstleden ll just_gone",
        .init(.dateBack, "dinsdag jl.", "24 november 2026"),
        .init(.dateBack, "afgelopen week", nil)
    )
    /// The coming one or the one after it; of a week or month, the one after this.
    static let next = WordTable(
        "volgende volgend next",
        .init(.dateAhead, "volgende week donderdag", "3 december 2026"),
        .init(.dateAhead, "volgende dinsdag", nil)
    )
    /// The past one or the one before it; of a week or month, the one before this.
    static let last = WordTable(
        "vorige vorig last previous",
        .init(.dateBack, "vorige week woensdag", "18 november 2026"),
        .init(.dateBack, "vorige maandag", nil)
    )
    /// Of this week or month.
    static let this = WordTable(
        "deze dit this",
        .init(.dateBack, "deze week dinsdag", "24 november 2026"),
        .init(.dateAny, "deze dinsdag", nil)
    )
    /// Days of the month, in words and as they are counted.
    static let ordinals: WordTable<Int> = {
        var ordinals: [String: Int] = [:]
        for (index, word) in dutchOrdinals.enumerated() { ordinals[word] = index + 1 }
        for (index, word) in englishOrdinals.enumerated() { ordinals[word] = index + 1 }
        for (tens, words) in [(20, ["twintig", "twenty"]), (30, ["dertig", "thirty"])] {
            for unit in 1...9 where tens + unit <= 31 {
                ordinals[dutchUnits[unit - 1] + "en" + words[0] + "ste"] = tens + unit
                ordinals[words[1] + " " + englishOrdinals[unit - 1]] = tens + unit
            }
        }
        ordinals["twintigste"] = 20
        ordinals["dertigste"] = 30
        ordinals["twentieth"] = 20
        ordinals["thirtieth"] = 30
        return WordTable(
            ordinals,
            .init(.dateAhead, "volgende maand de zevende", "7 december 2026"),
            .init(.dateAny, "second", nil)
        )
    }()
    /// Endings of a day in digits: `23e`, `3rd`.
    static let endings = WordTable(
        "e de ste st nd rd th",
        .init(.dateAhead, "23e november 2027", "23 november 2027"),
        .init(.dateAhead, "23x november 2027", nil)
    )
    /// Days that have names.
    static let feasts = WordTable(
        [
            "eerste kerstdag": (12, 25), "1e kerstdag": (12, 25), "tweede kerstdag": (12, 26),
            "2e kerstdag": (12, 26), "kerstavond": (12, 24), "oudejaarsdag": (12, 31),
            "oudejaarsavond": (12, 31), "oudjaar": (12, 31), "nieuwjaarsdag": (1, 1),
            "nieuwjaar": (1, 1), "koningsdag": (4, 27), "bevrijdingsdag": (5, 5),
            "pakjesavond": (12, 5), "christmas day": (12, 25), "boxing day": (12, 26),
            "christmas eve": (12, 24), "new year s eve": (12, 31), "new year s day": (1, 1),
        ],
        .init(.dateAhead, "2e kerstdag", "26 december 2026"),
        .init(.dateAhead, "na de kerst", nil)
    )
    /// Words that join the parts of a date.
    static let joiners = WordTable(
        "van de of the v in on op",
        .init(.dateAhead, "de eerste maandag van januari", "4 januari 2027"),
        .init(.dateAhead, "in de week van 4 januari", nil)
    )
    /// What may stand before a date and says nothing about it.
    static let fillers = WordTable(
        """
        op on de the dat is was het wordt worden ik denk i think it s that precies exactly dus so datum
        date bijeenkomst meeting afspraak weer again we wij zien elkaar see eh um uh er hm ja yes ok oke
        graag please gewoon just pas dan then of then_on dag volgende_keer next_time
        """,
        .init(.dateAhead, "op maandag", "30 november 2026"),
        .init(.dateAhead, "na maandag", nil)
    )
    /// What a time of the day begins with, behind a date.
    static let times = WordTable(
        """
        om at vanaf rond tussen around from between ochtend middag avond ochtends middags avonds s
        morning afternoon evening noon uur half kwart quarter in_de_ochtend in_de_middag in_de_avond
        in_the_morning in_the_afternoon in_the_evening voormiddag namiddag
        """,
        .init(.dateAhead, "woensdag 16 december om 10.30", "16 december 2026: om 10.30"),
        .init(.dateAhead, "half seven", nil)
    )
    /// Begins something of its own behind a date.
    static let openers = WordTable(
        "want omdat maar mits dan because but since if als hoor denk toen when then if",
        .init(.dateBack, "9 oktober toen belde zijn zus", "9 oktober 2026: toen belde zijn zus"),
        .init(.dateAhead, "weet ik morgen pas", nil)
    )
    /// What takes a date back.
    static let denials = WordTable(
        "niet geen not no never behalve except nee nooit",
        .init(.dateAhead, "vrijdag, kan de hele dag", "4 december 2026: kan de hele dag"),
        .init(.dateAhead, "vrijdag niet", nil)
    )

    private static let dutchUnits = [
        "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen",
    ]
    private static let dutchOrdinals = [
        "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
        "tiende", "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende",
        "zeventiende", "achttiende", "negentiende",
    ]
    private static let englishOrdinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
        "seventeenth", "eighteenth", "nineteenth",
    ]

    /// The tables' lines.
    static let illustrations: [[Illustration]] = [
        weekdays.both, shortWeekdays.both, days.both, units.both, ahead.both, ago.both, hence.both,
        coming.both, past.both, next.both, last.both, this.both, ordinals.both, endings.both,
        feasts.both, joiners.both, fillers.both, times.both, openers.both, denials.both,
        MonthNames.table.both,
    ]
}

/// A stretch of time that the calendar knows.
enum DateUnit: Sendable {
    case days(Int)
    case months(Int)
}
