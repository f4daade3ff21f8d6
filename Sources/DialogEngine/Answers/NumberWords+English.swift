extension NumberWords {
    /// English.
    static let english = NumberWords(
        values: englishValues,
        one: "one",
        stressedOne: [],
        halves: ["half"],
        joiners: ["and"],
        points: ["point", "comma"],
        minuses: ["minus", "negative"],
        betweens: ["or", "to", "and"],
        denials: [
            "not", "no", "than", "above", "below", "under", "over", "without", "never", "except",
            "isn", "t",
        ],
        fillers: ["a", "an", "the"],
        outOf: [["out", "of"], ["of"], ["from"], ["on"]],
        partsTens: true
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
        var values: [String: Int] = ["hundred": 1_000, "nought": 0, "nil": 0]
        for (number, word) in englishUnits.enumerated() { values[word] = number * 10 }
        for (index, word) in englishTens.enumerated() { values[word] = (index + 2) * 100 }
        return values
    }()
}
