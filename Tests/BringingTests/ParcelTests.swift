import DialogModel
import Foundation
import Testing

@testable import Bringing

@Suite("A parcel opens for whoever knows its passphrase")
struct ParcelTests {
    /// The least that is opened, for these are many.
    private let cost = Parcel.Cost(rounds: 1 << 14, block: 8, parallel: 1)
    private let passphrase = "drie rode emmers"

    private func copy(_ text: String) throws -> OwnedCopy {
        let id = try #require(ConversationID(String(repeating: "ab", count: 16)))
        let moment = Timestamp(milliseconds: 1_000, offsetMinutes: 60)
        return OwnedCopy(
            id: id,
            original: ConversationID(String(repeating: "cd", count: 16)),
            copy: BroughtCopy(
                title: "STARRT",
                dialog: "starrt",
                language: .dutch,
                about: "Sam",
                brought: moment,
                passages: [
                    .init(place: Address(item: "a"), heading: nil, question: "Wat?", answer: text)
                ]
            ),
            aliases: [.init(written: ["kanarienaam"], alias: "Sam")],
            consents: [.init(name: "Tom", at: moment)]
        )
    }

    @Test func `it comes out as it went in, without what is the owner's alone`() throws {
        let copy = try copy("kanarie")
        let file = try Parcel.sealing([copy, copy], with: passphrase, cost: cost)
        #expect(!file.contains("kanarie") && !file.contains("STARRT") && !file.contains("Sam"))
        let opened = try Parcel.opening(Data(file.utf8), with: passphrase)
        #expect(opened == [copy.outgoing, copy.outgoing])
        #expect(
            opened[0].original == nil && opened[0].aliases.isEmpty && opened[0].consents.isEmpty
        )
    }

    @Test func `another passphrase, an altered byte and another file are told apart`() throws {
        let file = try Parcel.sealing([try copy("x")], with: passphrase, cost: cost)
        #expect(throws: Parcel.Defect.wrongPassphrase) {
            _ = try Parcel.opening(Data(file.utf8), with: passphrase + "!")
        }
        let altered = file.replacing(/"sealed":"(....)/, maxReplacements: 1) { match in
            "\"sealed\":\"" + String(match.1.reversed())
        }
        #expect(throws: Parcel.Defect.wrongPassphrase) {
            _ = try Parcel.opening(Data(altered.utf8), with: passphrase)
        }
        for other in [
            "", "{}", "[1]", "{\"form\":\"copy\",\"version\":1,\"since\":\"0.2\",\"body\":{}}",
        ] {
            #expect(throws: Parcel.Defect.unreadable) { try Parcel.check(Data(other.utf8)) }
        }
        let newer = file.replacing("\"version\":1", with: "\"version\":2")
        #expect(throws: Parcel.Defect.newer(since: "0.2")) { try Parcel.check(Data(newer.utf8)) }
    }

    @Test func `what is sealed for others is as dear as it should be`() {
        #expect(Parcel.Cost.standard.isBearable)
        #expect(Parcel.Cost.standard.rounds * Parcel.Cost.standard.block == 1 << 20)
    }

    @Test(arguments: ["\"rounds\":1073741824", "\"rounds\":100000", "\"rounds\":1"])
    func `a file asks for no more work than a machine has`(asked: String) throws {
        let file = try Parcel.sealing([try copy("x")], with: passphrase, cost: cost)
        let dear = file.replacing("\"rounds\":16384", with: asked)
        #expect(dear != file)
        #expect(throws: Parcel.Defect.unreadable) {
            _ = try Parcel.opening(Data(dear.utf8), with: passphrase)
        }
    }
}
