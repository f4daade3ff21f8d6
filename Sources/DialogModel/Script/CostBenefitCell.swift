/// A cell of the cost-benefit form (method I7): two behaviours by what speaks for and against staying
/// and changing.
///
/// A script fills the form in by questions that bear the names of the cells, such as
/// `huidig-blijven-voor`.
package struct CostBenefitCell: Hashable, Sendable {
    /// Which of the two behaviours is weighed; the raw value is the name of the question that asks
    /// for it.
    package enum Behaviour: String, CaseIterable, Sendable {
        case present = "huidig"
        case desired = "gewenst"
    }

    /// What is weighed of a behaviour.
    package enum Side: String, CaseIterable, Sendable {
        case prosOfStaying = "blijven-voor"
        case consOfStaying = "blijven-tegen"
        case prosOfChanging = "veranderen-voor"
        case consOfChanging = "veranderen-tegen"
    }

    /// The behaviour that is weighed.
    package let behaviour: Behaviour
    /// What is weighed of it.
    package let side: Side

    /// The cell `side` of `behaviour`.
    package init(_ behaviour: Behaviour, _ side: Side) {
        self.behaviour = behaviour
        self.side = side
    }

    /// The cell that the question `item` fills in; `nil` where it fills in none.
    package init?(_ item: ItemID) {
        for behaviour in Behaviour.allCases {
            for side in Side.allCases where CostBenefitCell(behaviour, side).item == item {
                self.init(behaviour, side)
                return
            }
        }
        return nil
    }

    /// The question that fills it in.
    package var item: ItemID { ItemID("\(behaviour.rawValue)-\(side.rawValue)") }
}
