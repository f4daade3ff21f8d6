import DialogModel
import Testing

@Suite("The cells of the cost-benefit form")
struct CostBenefitCellTests {
    @Test("Each of the eight cells is found again by its question")
    func roundTrip() {
        var items: Set<ItemID> = []
        for behaviour in CostBenefitCell.Behaviour.allCases {
            for side in CostBenefitCell.Side.allCases {
                let cell = CostBenefitCell(behaviour, side)
                items.insert(cell.item)
                #expect(CostBenefitCell(cell.item) == cell)
            }
        }
        #expect(items.count == 8)
    }

    @Test(
        "A question of another name fills in no cell",
        arguments: [
            "huidig", "gewenst-", "huidig-blijven", "x-huidig-blijven-voor", "blijven-voor", "",
        ]
    )
    func others(name: String) {
        #expect(CostBenefitCell(ItemID(name)) == nil)
    }
}
