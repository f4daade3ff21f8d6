import DialogModel

/// The words by which a replacement is fitted, folded.
struct FittingWords: Sendable {
    /// Articles, which go where the replacement needs none.
    let articles: Set<String>
    /// A preposition that is written together with an article, and the preposition alone.
    let joined: [String: String]
    /// What replacements begin with that take no article.
    let alone: Set<String>
    /// What is said for such a word together with the preposition before it.
    let then: [String: [String: String]]
    /// Before an age: `van`.
    let ofAge: Set<String>
    /// How ages begin that are a stretch of years.
    let decades: [String]
    /// Whether those may stand behind `van`.
    let takesDecades: Bool
    /// Before somebody's age, and before that: `op haar`.
    let possessives, since: Set<String>
    /// Times of life by how they are said, and how it is said that something was at one.
    let lives: [String: String]
    /// What is said of any other age.
    let laterLife: String
    /// Short forms that end in a point.
    let short: Set<String>
    /// What sentences begin with, in a text without capitals.
    let starters: Set<String>

    /// How it is said that something was at an age.
    func atAge(_ age: String) -> String { lives[age] ?? laterLife }

    static func of(_ language: Language) -> FittingWords {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    private static func words(_ text: String) -> Set<String> {
        Set(words: text)
    }

    private static func same(_ word: String, for prepositions: String) -> [String: String] {
        Dictionary(uniqueKeysWithValues: words(prepositions).map { ($0, word) })
    }

    private static let dutch = FittingWords(
        articles: words("de het t den een n"),
        joined: ["vd": "van", "vh": "van", "vdh": "van", "ve": "van", "vn": "van"],
        alone: words(
            "een de het ergens iemand iets toen daar hier elders thuis mijn zijn haar ons onze hun geen "
                + "dat die dit deze"
        ),
        then: [
            "toen": same("toen", for: "op in per met rond om tijdens bij").merging(
                ["na": "daarna", "voor": "daarvoor", "vóór": "daarvoor"]
            ) { first, _ in first },
            "ergens": same("ergens", for: "in op bij aan te"),
            "daar": same("daar", for: "in op bij aan te"),
            "elders": same("elders", for: "in op bij aan te"),
        ],
        ofAge: ["van"],
        decades: ["in de ", "eind ", "tachtig "],
        takesDecades: true,
        possessives: words("zijn haar mijn hun zn dr r mn"),
        since: words("op sinds vanaf rond na voor tot"),
        lives: ["heel jong": "heel jong", "een kind": "als kind", "een tiener": "als tiener"],
        laterLife: "als volwassene",
        short: words("jan feb mrt apr jun jul aug sep sept okt nov dec jr wk mnd nr"),
        starters: words(
            "ik jij je hij zij ze wij we het dat dit de een toen dan daarna nu niemand alles"
        )
    )

    private static let english = FittingWords(
        articles: words("the a an"),
        joined: [:],
        alone: words(
            "a an the somewhere somebody someone something then there here elsewhere home my his her our "
                + "their no that this"
        ),
        then: [
            "then": same("then", for: "on in at by around during").merging(
                ["after": "after that", "before": "before that"]
            ) { first, _ in first },
            "somewhere": same("somewhere", for: "in on at"),
            "there": same("there", for: "in on at"),
            "elsewhere": same("elsewhere", for: "in on at"),
        ],
        ofAge: words("of aged age"),
        decades: [],
        takesDecades: false,
        possessives: words("his her my their"),
        since: words("on since by at after before"),
        lives: [
            "very young": "very young", "a child": "as a child", "a teenager": "as a teenager",
        ],
        laterLife: "as an adult",
        short: words("jan feb mar apr jun jul aug sep sept oct nov dec yr yrs no"),
        starters: words("i you he she it we they the a that this then nobody everything")
    )
}
