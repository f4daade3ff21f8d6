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
        let runs = Set(said.keys.filter { CostBenefitCell($0.item) != nil }.map(\.calls))
        return runs.sorted { describe($0) < describe($1) }.map { CostBenefitGrid(calls: $0, said) }
    }

    private init(calls: [Address.CallSite], _ said: [Address: [Clean]]) {
        func lines(_ item: ItemID) -> [Clean] { said[Address(calls: calls, item: item)] ?? [] }
        func cell(_ behaviour: CostBenefitCell.Behaviour, _ side: CostBenefitCell.Side) -> Cell {
            Cell(label: side.label, lines: lines(CostBenefitCell(behaviour, side).item))
        }
        behaviours = CostBenefitCell.Behaviour.allCases.map { behaviour in
            Behaviour(
                label: behaviour.label,
                name: lines(ItemID(behaviour.rawValue)).first,
                rows: [
                    (cell(behaviour, .prosOfStaying), cell(behaviour, .consOfStaying)),
                    (cell(behaviour, .consOfChanging), cell(behaviour, .prosOfChanging)),
                ]
            )
        }
    }

    private static func describe(_ calls: [Address.CallSite]) -> String {
        Address(calls: calls, item: "").description
    }
}

extension CostBenefitCell.Behaviour {
    /// How the form names it.
    fileprivate var label: Sentence {
        switch self {
        case .present: WorksheetWords.present
        case .desired: WorksheetWords.desired
        }
    }
}

extension CostBenefitCell.Side {
    /// How the form names it.
    fileprivate var label: Sentence {
        switch self {
        case .prosOfStaying: WorksheetWords.prosOfStaying
        case .consOfStaying: WorksheetWords.consOfStaying
        case .prosOfChanging: WorksheetWords.prosOfChanging
        case .consOfChanging: WorksheetWords.consOfChanging
        }
    }
}
