import DialogModel

/// An expression as it is written: names are not resolved, and every part knows its place.
struct Term {
    indirect enum Kind {
        case number(Tenths)
        case text(String)
        case truth(Bool)
        case name(String)
        case function(String, [Term])
        case not(Term)
        case and(Term, Term)
        case or(Term, Term)
        case compare(Expression.Comparison, Term, Term)
        case calculate(Expression.Operation, Term, Term)
    }

    let kind: Kind
    /// Which characters of the leaf it takes up.
    let range: Range<Int>
    /// The text it stands in.
    let leaf: Leaf

    var spot: Spot { leaf.spot(of: range) }

    /// The expression as written.
    var words: String {
        String(leaf.text.dropFirst(range.lowerBound).prefix(range.count))
    }

    /// Every name in it, in order.
    var names: [String] {
        switch kind {
        case .number, .text, .truth: []
        case .name(let name): [name]
        case .function(_, let arguments): arguments.flatMap(\.names)
        case .not(let inner): inner.names
        case .and(let left, let right), .or(let left, let right), .compare(_, let left, let right),
            .calculate(_, let left, let right):
            left.names + right.names
        }
    }
}

/// A text as it is written, with what stands between `<` and `>` taken apart.
struct WrittenText {
    enum Part {
        case literal(String)
        case value(Term)
    }

    let leaf: Leaf
    let parts: [Part]
}

extension Term {
    /// The name that is all of `leaf`.
    init(naming leaf: Leaf) {
        self.init(kind: .name(leaf.text), range: 0..<leaf.text.count, leaf: leaf)
    }
}
