import Testing

@testable import spiegel

@Suite("The words of the command line")
struct ArgumentsTests {
    @Test("ask for a value that was left out, so that it stays out of the shell's history")
    func askable() {
        #expect(
            Arguments.prepared(["begin", "starrt", "--met", "--client"]) == [
                "begin", "starrt", "--ask-with", "--ask-client",
            ]
        )
        #expect(Arguments.prepared(["list", "--client", "B."]) == ["list", "--client", "B."])
    }
}
