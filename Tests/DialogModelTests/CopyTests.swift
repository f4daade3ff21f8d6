import DialogModel
import Testing

@Suite("A copy that comes in again loses nothing that was said")
struct CopyTests {
    private let id = ConversationID(String(repeating: "0a", count: 16))
    private let original = ConversationID(String(repeating: "0b", count: 16))

    private func moment(_ minute: Int) -> Timestamp {
        Timestamp(milliseconds: minute * 60_000, offsetMinutes: 0)
    }

    private func copy(
        of original: ConversationID?,
        brought: Int,
        _ places: [ItemID],
        _ remarks: [Remark] = []
    ) throws -> OwnedCopy {
        OwnedCopy(
            id: try #require(id),
            original: original,
            copy: BroughtCopy(
                title: "STARRT",
                dialog: "starrt",
                language: .dutch,
                about: nil,
                brought: moment(brought),
                passages: places.map {
                    .init(
                        place: Address(item: $0),
                        heading: nil,
                        question: "?",
                        answer: "\(brought)"
                    )
                },
                remarks: remarks
            )
        )
    }

    private func remark(
        _ name: ItemID,
        at passage: ItemID?,
        changed: Int = 0,
        _ text: String = "x"
    ) -> Remark {
        Remark(
            id: name,
            passage: passage.map { Address(item: $0) },
            text: text,
            by: nil,
            keep: .agreement,
            at: moment(0),
            changed: moment(changed)
        )
    }

    @Test func `brought anew, remarks stay with their passage or come to the whole`() throws {
        let before = try copy(
            of: original,
            brought: 1,
            ["a", "b"],
            [
                remark("r", at: "a"), remark("s", at: "b"),
            ]
        )
        let after = try before.receiving(try copy(of: original, brought: 2, ["b", "c"]))
        #expect(after.copy.passages.map(\.answer) == ["2", "2"])
        #expect(after.copy.remarks.map(\.passage) == [nil, Address(item: "b")])
    }

    @Test func `one's own passages are never another's to change`() throws {
        let own = try copy(of: original, brought: 1, ["a"])
        let theirs = try copy(of: nil, brought: 9, ["x"], [remark("r", at: nil)])
        let after = try own.receiving(theirs)
        #expect(after.copy.passages == own.copy.passages)
        #expect(after.copy.remarks.count == 1 && after.original == original)
        let other = try copy(of: ConversationID(String(repeating: "0c", count: 16)), brought: 2, [])
        #expect(throws: RequestFault.notPermitted) { _ = try own.receiving(other) }
    }

    @Test func `of two remarks with one name the later counts, whichever comes first`() throws {
        let one = try copy(of: nil, brought: 1, ["a"], [remark("r", at: "a", changed: 1, "eerst")])
        let two = try copy(of: nil, brought: 1, ["a"], [remark("r", at: "a", changed: 2, "later")])
        for joined in [try one.receiving(two), try two.receiving(one)] {
            #expect(joined.copy.remarks.map(\.text) == ["later"])
        }
        #expect(try one.receiving(one) == one)
    }

    @Test func `what became of a remark takes it off what comes back`() throws {
        let copy = try copy(
            of: nil,
            brought: 1,
            ["a"],
            [remark("r", at: "a"), remark("s", at: nil)]
        )
        #expect(copy.copy.comesBack.map(\.place.item) == ["r", "s"])
        let after = copy.resolved(Address(item: "r"), .done, at: moment(3))
        #expect(after.copy.comesBack.map(\.place.item) == ["s"])
    }
}
