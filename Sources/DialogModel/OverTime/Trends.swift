/// What comes back over a person's own finished conversations: for oneself, and so without how often
/// one reflects.
public struct Trends: Hashable, Codable, Sendable {
    /// How far a building block comes back.
    public enum Recurrence: String, Hashable, Codable, Sendable {
        /// Something was said to it each time that the blocks were gone through.
        case always
        /// Sometimes.
        case sometimes
        /// Never yet.
        case never
    }

    /// A building block and how far it comes back.
    public struct Block: Hashable, Codable, Sendable {
        /// The block.
        public let block: BuildingBlock
        /// How far it comes back.
        public let recurrence: Recurrence

        /// `block`, which comes back as far as `recurrence` says.
        public init(block: BuildingBlock, recurrence: Recurrence) {
            self.block = block
            self.recurrence = recurrence
        }
    }

    /// The building blocks in the order of the method; none before they were gone through twice.
    public let blocks: [Block]
    /// The scores, by question.
    public let lines: [ScoreLine]
    /// What was intended, the newest first, ``TrendsFold/mostIntentions`` at most.
    public let intentions: [FatedLine]

    /// Trends of the parts named.
    public init(blocks: [Block], lines: [ScoreLine], intentions: [FatedLine]) {
        self.blocks = blocks
        self.lines = lines
        self.intentions = intentions
    }

    /// Whether there is nothing to see.
    public var isEmpty: Bool { blocks.isEmpty && lines.isEmpty && intentions.isEmpty }
}
