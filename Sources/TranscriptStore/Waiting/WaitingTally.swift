import DialogModel
import FoundationEssentials

/// What a row counts for; it stands in front of the item, so that counting reads no item.
struct WaitingTally: Hashable, Sendable {
    /// Whether a conversation can be gone on with.
    let isOpen: Bool
    /// How much comes back at the next start, and in the next meeting: at most 255 of each.
    let atStart, atMeeting: Int

    /// How many bytes stand in front of an item: the conversation's name and the tally.
    static let length = 16 + 3

    init(of content: WaitingItem.Content) {
        isOpen = content.open
        atStart = content.kept.count { $0.keep.comesBack == .atStart }
        atMeeting = content.kept.count { $0.keep.comesBack == .atMeeting }
    }

    /// Reads the tally in front of an item.
    init?(of plain: Data) {
        guard plain.count >= Self.length else { return nil }
        let bytes = [UInt8](plain.dropFirst(16).prefix(3))
        isOpen = bytes[0] == 1
        atStart = Int(bytes[1])
        atMeeting = Int(bytes[2])
    }

    var bytes: Data {
        Data([isOpen ? 1 : 0, UInt8(clamping: atStart), UInt8(clamping: atMeeting)])
    }
}
