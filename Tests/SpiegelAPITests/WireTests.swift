import DialogModel
import Foundation
import SpiegelAPI
import Testing

@Suite struct WireTests {
    static let place = Address(
        calls: [.init(call: "meta", lines: [2], number: 1)],
        item: "gevoel",
        lines: [1]
    )

    @Test(arguments: [
        Input.answer("een 7"), .skip, .back, .revise(place), .settleStale(.edit), .note("n"),
        .choose(place, wording: nil), .choose(place, wording: "En toen?"), .pick([place]),
        .ask("Waarom?"), .next,
        .call("metacommunicatie"), .ring, .handOver(to: "Samira"), .extend(minutes: 5),
        .turnProbing(.off), .turnProbing(.on), .turnFading(.off), .widen, .tick, .pause, .resume,
        .finish, .abandon,
    ])
    func anInputComesAcrossAsItWas(_ input: Input) throws {
        let data = try JSONEncoder().encode(input)
        #expect(try JSONDecoder().decode(Input.self, from: data) == input)
    }

    @Test func anInputIsWrittenAsItReads() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let data = try encoder.encode(Input.answer("een 7"))
        #expect(String(decoding: data, as: UTF8.self) == #"{"do":"answer","text":"een 7"}"#)
    }

    @Test func aFaultComesAcrossWithCodeAndStatus() throws {
        let fault = Fault.refusal(.outOfTurn(sequence: 12))
        let data = try JSONEncoder().encode(Problem(fault, title: "Out of turn."))
        let problem = try JSONDecoder().decode(Problem.self, from: data)
        #expect(problem.fault == fault)
        #expect(problem.type == "urn:spiegel:C11")
        #expect(problem.status == 412)
    }
}

@Suite struct PlacesTests {
    @Test func oneFolderHoldsEverythingAndKeepsKeyAndDataApart() {
        let places = Places(environment: ["SPIEGEL_HOME": "/tmp/x", "HOME": "/home/ilse"])
        #expect(places.data == "/tmp/x/data")
        #expect(places.key == "/tmp/x/key/store.key")
        #expect(places.socket == "/tmp/x/run/api.sock")
        #expect(places.ownDialogs == "/tmp/x/dialogs")
    }

    @Test func withoutOneTheXDGFoldersDecide() {
        let plain = Places(environment: ["HOME": "/home/ilse"])
        #expect(plain.data == "/home/ilse/.local/share/spiegel")
        #expect(plain.key == "/home/ilse/.config/spiegel/store.key")
        #expect(plain.socket == "/home/ilse/.local/state/spiegel/api.sock")
        let environment = [
            "HOME": "/home/ilse", "XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "/c",
            "XDG_RUNTIME_DIR": "/run/user/1000",
        ]
        let set = Places(environment: environment) { $0 == "/run/user/1000" }
        #expect(set.data == "/d/spiegel")
        #expect(set.key == "/c/spiegel/store.key")
        #expect(set.socket == "/run/user/1000/spiegel/api.sock")
    }

    @Test func aRuntimeFolderThatIsGoneOrForeignIsNone() {
        let environment = ["HOME": "/home/ilse", "XDG_RUNTIME_DIR": "/run/user/1000"]
        let places = Places(environment: environment) { _ in false }
        #expect(places.socket == "/home/ilse/.local/state/spiegel/api.sock")
        #expect(!Places.isOwnFolder("/run/user/there/is/none"))
        #expect(!Places.isOwnFolder(#filePath))
    }

    @Test func aRelativeXDGFolderIsNoFolder() {
        // The specification has relative paths ignored.
        let places = Places(environment: ["HOME": "/home/ilse", "XDG_DATA_HOME": "data"])
        #expect(places.data == "/home/ilse/.local/share/spiegel")
    }
}
