import Testing

@testable import Deidentification

@Suite("Numbers that check themselves")
struct ChecksumTests {
    @Test(
        "Nine digits are a citizen service number by the 11-test",
        arguments: [
            ("111222333", true), ("123456782", true), ("123456789", false), ("000000000", false),
            ("12345678", false),
        ]
    )
    func citizens(digits: String, isRight: Bool) {
        #expect(Checksum.isCitizenNumber(digits.utf8.map { $0 - 0x30 }) == isRight)
    }

    // The examples of the IBAN registry.
    @Test(
        "An account number leaves 1 when divided by 97",
        arguments: [
            ("nl91abna0417164300", true), ("nl91abna0417164301", false),
            ("be68539007547034", true), ("de89370400440532013000", true),
            ("gb29nwbk60161331926819", true), ("nl91", false), ("9191abna0417164300", false),
        ]
    )
    func accounts(account: String, isRight: Bool) {
        #expect(Checksum.isBankAccount(account) == isRight)
    }

    @Test(
        "A postcode has no 0 in front and none of three pairs behind",
        arguments: [
            ("1012", "ab", true), ("0123", "ab", false), ("1012", "ss", false),
            ("1012", "sd", false), ("101", "ab", false), ("1012", "a1", false),
        ]
    )
    func postcodes(digits: String, letters: String, isRight: Bool) {
        #expect(Checksum.isPostcode(digits: digits, letters: letters) == isRight)
    }

    @Test(
        "A licence plate is of one of fourteen series",
        arguments: [
            ("ab-12-34", true), ("12-34-ab", true), ("12-abc-3", true), ("g-001-bb", true),
            ("xx-99-xx", true), ("12-34-56", false), ("abc-def-1", false), ("12-3", false),
        ]
    )
    func plates(plate: String, isRight: Bool) {
        #expect(Checksum.isLicencePlate(plate.split(separator: "-").map(String.init)) == isRight)
    }
}
