/// The checks that numbers carry in themselves.
enum Checksum {
    /// Whether nine digits pass the 11-test of the citizen service number: 9, 8 … 2 times each
    /// digit, less the last one, is a multiple of 11 (Regeling basisregistratie personen).
    static func isCitizenNumber(_ digits: [UInt8]) -> Bool {
        guard digits.count == 9, digits.contains(where: { $0 != 0 }) else { return false }
        let sum = zip([9, 8, 7, 6, 5, 4, 3, 2, -1], digits).reduce(0) { $0 + $1.0 * Int($1.1) }
        return sum.isMultiple(of: 11)
    }

    /// Whether ten digits pass the check of an NHS number: 11 less the rest, by 11, of 10, 9 … 2 times
    /// each of the first nine is the last (NHS Data Dictionary).
    static func isHealthNumber(_ digits: [UInt8]) -> Bool {
        guard digits.count == 10, digits.contains(where: { $0 != 0 }) else { return false }
        let sum = zip((2...10).reversed(), digits).reduce(0) { $0 + $1.0 * Int($1.1) }
        return (11 - sum % 11) % 11 == Int(digits[9])
    }

    /// Whether an account number is right by ISO 13616.
    ///
    /// Its first four letters behind the rest, and letters taken as 10 to 35, it leaves 1 when
    /// divided by 97. `account` is small letters and digits without spaces.
    static func isBankAccount(_ account: String) -> Bool {
        let letters = Array(account.utf8)
        guard (15...34).contains(letters.count), letters[..<2].allSatisfy(\.isLetter),
            letters[2..<4].allSatisfy(\.isDigit)
        else { return false }
        var rest = 0
        for letter in letters[4...] + letters[..<4] {
            switch letter {
            case _ where letter.isDigit: rest = (rest * 10 + Int(letter) - 0x30) % 97
            case _ where letter.isLetter: rest = (rest * 100 + Int(letter) - 0x61 + 10) % 97
            default: return false
            }
        }
        return rest == 1
    }

    /// Whether four digits and two letters are a Dutch postcode: no 0 in front, and none of the
    /// pairs that are not given out.
    static func isPostcode(digits: String, letters: String) -> Bool {
        digits.utf8.count == 4 && digits.utf8.allSatisfy(\.isDigit) && digits.first != "0"
            && letters.utf8.count == 2 && letters.utf8.allSatisfy(\.isLetter)
            && !["sa", "sd", "ss"].contains(letters)
    }

    /// Whether three groups stand as on a Dutch licence plate (RDW, series 1 to 14).
    static func isLicencePlate(_ groups: [String]) -> Bool {
        guard groups.count == 3 else { return false }
        let form = groups.map { group -> String in
            if group.utf8.allSatisfy(\.isDigit) { return "\(group.utf8.count)" }
            return group.utf8.allSatisfy(\.isLetter)
                ? String(repeating: "x", count: group.utf8.count) : "?"
        }
        return plates.contains(form.joined(separator: "-"))
    }

    private static let plates: Set = [
        "xx-2-2", "2-2-xx", "2-xx-2", "xx-2-xx", "xx-xx-2", "2-xx-xx", "2-xxx-1", "1-xxx-2",
        "xx-3-x",
        "x-3-xx", "xxx-2-x", "x-2-xxx", "1-xx-3", "3-xx-1",
    ]
}
