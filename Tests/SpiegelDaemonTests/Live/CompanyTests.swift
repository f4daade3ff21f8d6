import Testing

@testable import SpiegelDaemon

@Suite("Clients of a daemon that fails and is started anew")
struct CompanyTests {
    @Test(
        "What was acknowledged is there once, and everybody sees a beginning of the log",
        arguments: 0..<40 as Range<UInt64>
    )
    func model(seed: UInt64) async throws {
        let company = try Company(seed: seed)
        let clients = 2 + Int(seed % 3)
        try await withThrowingTaskGroup { group in
            for number in 0..<clients {
                group.addTask { try await company.client("client-\(number)", turns: 12) }
            }
            try await group.waitForAll()
        }
        let expectation = await company.expectation
        let flaws = expectation.flaws(in: await company.log)
        #expect(flaws.isEmpty, "seed \(seed)")
        #expect(expectation.count == clients * 12)
    }
}
