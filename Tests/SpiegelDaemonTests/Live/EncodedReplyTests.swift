import DialogModel
import FoundationEssentials
import SpiegelAPI
import Testing

@testable import SpiegelDaemon

@Suite("Replies that are joined from what lies on disk")
struct EncodedReplyTests {
    @Test("They are, byte for byte, what the encoder would have written whole")
    func joined() async throws {
        let counter = try Counter(FaultyShelf(Disk()))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let begun = try await counter.desk.begin(
            Counter.beginning,
            as: Counter.name(1),
            key: Counter.key("begin"),
            request: RequestDigest(rawValue: "begin"),
            owner: counter.owner
        )
        let beginning = try JSONDecoder().decode(ConversationReply.self, from: begun.json)
        #expect(try encoder.encode(beginning) == begun.json)
        let turn = try await counter.desk.take(
            .note("een \"aanhaling\" / streep\u{2028}"),
            in: Counter.name(1),
            key: Counter.key("turn"),
            request: RequestDigest(rawValue: "turn"),
            after: nil,
            owner: counter.owner
        )
        let reply = try JSONDecoder().decode(TurnReply.self, from: turn.json)
        #expect(try encoder.encode(reply) == turn.json)
        let copy = try await counter.desk.conversation(Counter.name(1), owner: counter.owner)
        let transcript = await copy.transcript(after: 0)
        #expect(try encoder.encode(Transcript(events: await copy.events)) == transcript.json)
        let frame = await copy.frame(after: reply.prompt.sequence - 1, at: counter.desk.now())
        #expect(frame?.reply.json == turn.json)
    }
}
