/// What comes back over a person's own finished conversations: for oneself, and so without how often
/// one reflects.
package struct Trends: Hashable, Codable, Sendable {
    /// How far a building block comes back.
    package enum Recurrence: String, Hashable, Codable, Sendable {
        /// Something was said to it each time that the blocks were gone through.
        case always
        /// Sometimes.
        case sometimes
        /// Never yet.
        case never
    }

    /// A building block and how far it comes back.
    package struct Block: Hashable, Codable, Sendable {
        /// The block.
        package let block: BuildingBlock
        /// How far it comes back.
        package let recurrence: Recurrence

        /// `block`, which comes back as far as `recurrence` says.
        package init(block: BuildingBlock, recurrence: Recurrence) {
            self.block = block
            self.recurrence = recurrence
        }
    }

    /// The building blocks in the order of the method; none before they were gone through twice.
    package let blocks: [Block]
    /// The scores, by question.
    package let lines: [ScoreLine]
    /// What was intended, the newest first, ``TrendsFold/mostIntentions`` at most.
    package let intentions: [FatedLine]

    /// Trends of the parts named.
    package init(blocks: [Block], lines: [ScoreLine], intentions: [FatedLine]) {
        self.blocks = blocks
        self.lines = lines
        self.intentions = intentions
    }

    /// Whether there is nothing to see.
    package var isEmpty: Bool { blocks.isEmpty && lines.isEmpty && intentions.isEmpty }
}
