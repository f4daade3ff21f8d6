/// The number of a place in one conversation.
struct Slot: BitwiseCopyable, Hashable, Sendable {
    private let number: Int32

    /// The place `index`, which is less than ``Conversation/maximumPlaces``.
    init(_ index: Int) { number = Int32(index) }

    /// From 0, in the order in which the conversation came to its scopes.
    var index: Int { Int(number) }

    /// Where the one extra question stands to which the answer to the question here may lead.
    var probe: Slot { Slot(index + 1) }
}

/// The number of an event, from 1; 0 where there is none.
///
/// Texts stand in the log, and the state says where.
typealias Sequence32 = Int32

/// Values that hold no reference, so that copying a thousand of them copies memory and nothing else.
typealias Row<Element> = [Element] where Element: BitwiseCopyable
