import DialogLoader
import DialogModel
import FoundationEssentials
import LiveRegistry
import SpiegelAPI
import TestSupport

@testable import SpiegelDaemon
@testable import TranscriptStore

/// A desk before a faulty shelf, and how one asks there.
struct Counter {
    let desk: Desk
    let shelf: FaultyShelf
    let hand = Hand()
    let owner = Self.person

    static let person: PersonID = {
        var dice = Dice(seed: 1)
        return .random(using: &dice)
    }()

    init(_ shelf: FaultyShelf, bounds: Registry.Bounds = Registry.Bounds()) throws {
        self.shelf = shelf
        desk = Desk(
            shelf: shelf,
            scripts: Self.scripts,
            limits: Limits(),
            bounds: bounds,
            now: { [hand] in hand.now },
            suspended: { [hand] in hand.suspended }
        )
    }

    private static let scripts = Scripts(folders: [Repository.root + "/Tests/EndToEnd/dialogs"])

    static let beginning = beginning(of: "proef")

    private static func beginning(of dialog: DialogID) -> Beginning {
        Beginning(
            dialog: dialog,
            language: .dutch,
            mode: .alone,
            depth: .full,
            probing: .off,
            fading: .off,
            client: ClientAlias(pseudonym: nil, watchedNames: []),
            participants: []
        )
    }

    static func name(_ number: Int) -> ConversationID {
        let digits = String(number, radix: 16)
        guard
            let name = ConversationID(String(repeating: "0", count: 32 - digits.count) + digits)
        else { preconditionFailure("hexadecimal digits are a name") }
        return name
    }

    static func key(_ text: String) -> TurnKey {
        guard let key = TurnKey(text) else { preconditionFailure("a short word is a key") }
        return key
    }

    /// Begins conversation `number`, and gives the reply.
    @discardableResult
    func begin(
        _ number: Int = 1,
        key: String = "begin",
        dialog: DialogID = "proef"
    ) async throws(Fault) -> ConversationReply {
        let reply = try await desk.begin(
            Self.beginning(of: dialog),
            as: Self.name(number),
            key: Self.key(key),
            request: RequestDigest(rawValue: "begin"),
            owner: owner
        )
        return decode(reply)
    }

    /// Writes a note under `key`.
    @discardableResult
    func note(
        _ key: String,
        in number: Int = 1,
        after sequence: Int? = nil
    ) async throws(Fault) -> TurnReply {
        try await take(.note("gezegd: \(key)"), key: key, in: number, after: sequence)
    }

    /// Does something under `key`.
    @discardableResult
    func take(
        _ input: Input,
        key: String,
        in number: Int = 1,
        after sequence: Int? = nil
    ) async throws(Fault) -> TurnReply {
        let reply = try await desk.take(
            input,
            in: Self.name(number),
            key: Self.key(key),
            request: RequestDigest(rawValue: key),
            after: sequence,
            owner: owner
        )
        return decode(reply)
    }

    func sequence(of number: Int = 1) async throws(Fault) -> Int {
        try await desk.conversation(Self.name(number), owner: owner).listed.sequence
    }

    private func decode<Reply: Decodable>(_ reply: EncodedReply) -> Reply {
        do {
            return try JSONDecoder().decode(Reply.self, from: reply.json)
        } catch {
            preconditionFailure("what is joined is what the encoder would have written: \(error)")
        }
    }
}
