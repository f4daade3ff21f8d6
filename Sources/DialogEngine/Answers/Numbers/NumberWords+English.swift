extension NumberWords {
    /// English.
    static let english = NumberWords(
        values: WordTable(
            englishValues,
            .init(.scale, "I'd say eight", "8"),
            .init(.scale, "eightish", nil)
        ),
        multiples: WordTable(
            ["hundred": 100, "thousand": 1_000],
            .init(.number, "two hundred and five", "205"),
            .init(.number, "hundreds", nil)
        ),
        one: "one",
        stressedOne: [],
        halves: WordTable(
            "half",
            .init(.scale, "seven and a half", "7.5"),
            .init(.scale, "I am half done", nil)
        ),
        fractions: WordTable(
            "quarter quarters third thirds fourth eighth eighths",
            .init(.scale, "7", "7"),
            .init(.scale, "three quarters", nil)
        ),
        joiner: "and",
        points: WordTable(
            "point comma",
            .init(.scale, "seven point five", "7.5"),
            .init(.scale, "seven points five", nil)
        ),
        minuses: WordTable(
            "minus negative",
            .init(.number, "minus 3", "-3"),
            .init(.scale, "6 minus", nil)
        ),
        pluses: WordTable(
            "plus",
            .init(.scale, "six", "6"),
            .init(.scale, "6 plus", nil)
        ),
        betweens: WordTable(
            "or to and till until through",
            .init(.scale, "a 7 or so", "7: a 7 or so"),
            .init(.scale, "7 or 8", nil)
        ),
        denials: WordTable(
            """
            not no than above below under over without never except isn t least most beyond barely
            hardly nor
            """,
            .init(.scale, "I do not know, 5", "5: I do not know, 5"),
            .init(.scale, "at least a 7", nil)
        ),
        articles: WordTable(
            "a an the",
            .init(.scale, "an 8", "8"),
            .init(.scale, "not a single 7", nil)
        ),
        outOf: WordTable(
            """
            out_of of from on out_of_the of_the on_a_scale_of on_the_scale_of on_a_scale_to
            on_a_scale_out_of
            """,
            .init(.scale, "8 on a scale of 10", "8"),
            .init(.scale, "8 on a scale of 20", nil)
        ),
        fillers: WordTable(
            """
            point points
            i think it s is was d would say give gave that myself me my for hm hmm er um uh well
            so number score be guess today now right yes yeah ok okay feel feels put go with
            about_it we were are had have around_here just then only i_d i_m at this moment on m
            ll ve sorry
            """,
            .init(.scale, "I think a 6", "6"),
            .init(.scale, "I rang 6", nil)
        ),
        hedges: WordTable(
            """
            about around roughly circa almost nearly maybe perhaps solid good strong weak low high
            probably somewhere approximately full decent bare firm
            """,
            .init(.scale, "a solid 8", "8: a solid 8"),
            .init(.scale, "almost", nil)
        ),
        openers: WordTable(
            """
            but i he she they we it that this there or_so or_thereabouts so for because since as
            when while with about maybe now today really and although though at in by is was given
            considering despite during after before thanks probably unfortunately please here
            """,
            .init(.scale, "a 7 for the talk", "7: for the talk"),
            .init(.scale, "7 weeks ago", nil)
        ),
        reasons: WordTable(
            "because since cause cos as given",
            .init(
                .scale,
                "a 6 because he came twice or 3 times",
                "6: because he came twice or 3 times"
            ),
            .init(.scale, "a 6 rather than a 7", nil)
        ),
        units: WordTable(
            """
            hour hours minute minutes day days week weeks month months year years second seconds
            dozen million billion percent euro euros times x degrees points point tenth tenths
            kilo metre am pm o oclock couple plus minus half
            """,
            .init(.number, "3 colleagues", "3: colleagues"),
            .init(.number, "3 dozen", nil)
        ),
        lookalikes: WordTable(
            """
            your hour pour sour tour foul fine fire give live dive hive file even seen sever right sight night
            light fight might tight height weight none line mine wine pine vine nice dine there tree threw
            hero forth fort fifth sixth nifty
            """,
            .init(.scale, "7", "7"),
            .init(.scale, "fine I think", nil)
        ),
        endings: WordTable(
            "",
            .init(.scale, "7", "7"),
            .init(.scale, "7th", nil)
        ),
        groupMark: ","
    )

    private static let englishUnits = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
        "eighteen", "nineteen",
    ]
    private static let englishTens = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]

    private static let englishValues: [String: Int] = {
        var values: [String: Int] = ["nought": 0, "nil": 0, "dozen": 120]
        for (number, word) in englishUnits.enumerated() { values[word] = number * 10 }
        for (index, word) in englishTens.enumerated() { values[word] = (index + 2) * 100 }
        return values
    }()
}
