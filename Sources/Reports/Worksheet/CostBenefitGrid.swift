import DialogModel
import Wording

/// A cost-benefit form (method I7): for the present behaviour and for the desired one, four cells
/// each.
///
/// The script `kosten-baten` fills it in; its questions bear the names of the cells.
struct CostBenefitGrid {
    /// One behaviour with its four cells.
    struct Behaviour {
        let label: Sentence
        let name: Clean?
        /// What speaks for staying on the left, what speaks for changing on the right.
        let rows: [(left: Cell, right: Cell)]
    }

    /// A cell with what was said.
    struct Cell {
        let label: Sentence
        let lines: [Clean]
    }

    let behaviours: [Behaviour]

    /// The forms among what was `said`: one for each time that the script was run.
    static func all(in said: [Address: [Clean]]) -> [CostBenefitGrid] {
        let runs = Set(said.keys.filter(isCell).map(\.calls))
        return runs.sorted { describe($0) < describe($1) }.map { CostBenefitGrid(calls: $0, said) }
    }

    private init(calls: [Address.CallSite], _ said: [Address: [Clean]]) {
        func lines(_ item: String) -> [Clean] {
            said[Address(calls: calls, item: ItemID(item))] ?? []
        }
        func behaviour(_ item: String, _ label: Sentence) -> Behaviour {
            Behaviour(
                label: label,
                name: lines(item).first,
                rows: [
                    (
                        Cell(
                            label: WorksheetWords.prosOfStaying,
                            lines: lines("\(item)-blijven-voor")
                        ),
                        Cell(
                            label: WorksheetWords.consOfStaying,
                            lines: lines("\(item)-blijven-tegen")
                        )
                    ),
                    (
                        Cell(
                            label: WorksheetWords.consOfChanging,
                            lines: lines("\(item)-veranderen-tegen")
                        ),
                        Cell(
                            label: WorksheetWords.prosOfChanging,
                            lines: lines("\(item)-veranderen-voor")
                        )
                    ),
                ]
            )
        }
        behaviours = [
            behaviour("huidig", WorksheetWords.present),
            behaviour("gewenst", WorksheetWords.desired),
        ]
    }

    private static func isCell(_ place: Address) -> Bool {
        let name = place.item.name
        return ["huidig-", "gewenst-"].contains { name.hasPrefix($0) }
            && ["blijven-voor", "blijven-tegen", "veranderen-voor", "veranderen-tegen"]
                .contains { name.hasSuffix("-\($0)") }
    }

    private static func describe(_ calls: [Address.CallSite]) -> String {
        Address(calls: calls, item: "").description
    }
}
