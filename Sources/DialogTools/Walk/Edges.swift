import DialogModel

/// The numbers on a scale at which something may change.
struct Edges {
    let lowest: Tenths?
    let highest: Tenths?

    /// Somewhere in between.
    var middle: Tenths {
        switch (lowest, highest) {
        case (let low?, let high?):
            Tenths(tenths: (low.tenths + high.tenths) / 20 * 10).clamped(self)
        case (let low?, nil): low
        case (nil, let high?): high
        case (nil, nil): Tenths(3)
        }
    }

    /// The middle, the ends, one within them, and `numbers`, each with what lies a tenth beside it; all
    /// that the scale has of these, once.
    func around(_ numbers: Set<Tenths>) -> [Tenths] {
        let ends = [lowest, highest].compactMap { $0 }
        let within = ends.flatMap { [$0.tenths - 10, $0.tenths, $0.tenths + 10] }
        let edges = within + numbers.map(\.tenths).sorted()
        let all = [middle.tenths] + edges.flatMap { [$0, $0 - 1, $0 + 1] }
        var seen: Set<Int> = []
        return all.filter { seen.insert($0).inserted }.map { Tenths(tenths: $0) }.filter(contains)
    }

    private func contains(_ number: Tenths) -> Bool {
        (lowest.map { $0 <= number } ?? true) && (highest.map { number <= $0 } ?? true)
    }
}

extension Tenths {
    fileprivate func clamped(_ edges: Edges) -> Tenths {
        let raised = edges.lowest.map { max($0, self) } ?? self
        return edges.highest.map { min($0, raised) } ?? raised
    }
}
