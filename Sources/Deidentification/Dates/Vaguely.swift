import DialogModel

/// Says dates and ages less exactly.
struct Vaguely: Sendable {
    let language: Language

    /// The third of the year that a month lies in: `begin 2019`.
    func date(month: Int, year: Int) -> String {
        switch language {
        case .dutch: "\(["begin", "medio", "eind"][min(2, (month - 1) / 4)]) \(year)"
        case .english: "\(["early", "mid", "late"][min(2, (month - 1) / 4)]) \(year)"
        }
    }

    /// A day of an unsaid year, by its season.
    func season(of month: Int) -> String {
        let season = month % 12 / 3
        return switch language {
        case .dutch: "een dag in \(["de winter", "het voorjaar", "de zomer", "het najaar"][season])"
        case .english: "a day in \(["winter", "spring", "summer", "autumn"][season])"
        }
    }

    /// A part of a year, as its year.
    func year(_ year: Int) -> String { "\(Self.full(year))" }

    /// The decade of a year: `de jaren veertig`, and `rond 2020` since those have no names.
    func decade(of year: Int) -> String {
        guard year < 2000 else {
            let half = (year + 2) / 5 * 5
            return language == .dutch ? "rond \(half)" : "around \(half)"
        }
        switch language {
        case .dutch:
            guard year >= 1920, let ten = Self.dutchTens[year % 100 / 10] else {
                return "begin vorige eeuw"
            }
            return "de jaren \(ten)"
        case .english: return "the \(year / 10 * 10)s"
        }
    }

    /// An age: `in de veertig`, `eind zeventig`, and for the youngest and oldest a time of life.
    func age(_ years: Int) -> String? {
        switch language {
        case .dutch:
            switch years {
            case ..<4: return "heel jong"
            case ..<12: return "een kind"
            case ..<18: return "een tiener"
            case ..<20: return "net volwassen"
            case 80...: return "tachtig of ouder"
            default:
                guard let ten = Self.dutchTens[years / 10] else { return nil }
                return years % 10 > 6 ? "eind \(ten)" : "in de \(ten)"
            }
        case .english:
            switch years {
            case ..<4: return "very young"
            case ..<12: return "a child"
            case ..<20: return "a teenager"
            case 80...: return "eighty or older"
            default:
                guard let ten = Self.englishTens[years / 10] else { return nil }
                return years % 10 > 6 ? "late \(ten)" : "in the \(ten)"
            }
        }
    }

    /// An age before a noun: `82-jarige`.
    func adjective(_ years: Int) -> String? {
        switch (language, years) {
        case (.dutch, ..<25): "jonge"
        case (.dutch, 65...): "oudere"
        case (.dutch, _): "volwassen"
        case (.english, ..<25): "young"
        case (.english, 65...): "elderly"
        case (.english, _): "adult"
        }
    }

    /// Somebody who is no child.
    var adult: String { language == .dutch ? "volwassene" : "adult" }

    /// What is said of somebody over eighty.
    var highAge: String { language == .dutch ? "op hoge leeftijd" : "of a great age" }

    /// A year of two digits as one of four: up to 40 this century, else the last.
    static func full(_ year: Int) -> Int {
        switch year {
        case ..<41: 2000 + year
        case ..<100: 1900 + year
        default: year
        }
    }

    private static let dutchTens = [
        2: "twintig", 3: "dertig", 4: "veertig", 5: "vijftig", 6: "zestig", 7: "zeventig",
        8: "tachtig", 9: "negentig",
    ]
    private static let englishTens = [
        2: "twenties", 3: "thirties", 4: "forties", 5: "fifties", 6: "sixties", 7: "seventies",
    ]
}
