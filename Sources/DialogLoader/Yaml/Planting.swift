import DialogModel
import Yams

/// The parser's nodes to our own tree, with what no script may have refused on the way.
struct Planting {
    /// The most values in a file.
    static let mostNodes = 10_000
    /// How deep values may stand inside each other.
    static let deepest = 64

    let parsed: Source
    let original: Source
    /// Keys that were renamed in repair, to be passed over.
    let renamed: Set<String>
    let findings: Findings
    private var nodes = 0

    /// Whether there is more than may be looked at.
    var isFull: Bool { nodes > Self.mostNodes }

    init(parsed: Source, original: Source, renamed: Set<String>, findings: Findings) {
        self.parsed = parsed
        self.original = original
        self.renamed = renamed
        self.findings = findings
    }

    mutating func tree(of node: Node, depth: Int) -> Tree? {
        let spot = spot(of: node)
        nodes += 1
        guard nodes <= Self.mostNodes else {
            if nodes == Self.mostNodes + 1 {
                findings.report(.file(.tooManyNodes(limit: Self.mostNodes)), at: spot)
            }
            return nil
        }
        guard depth < Self.deepest else {
            findings.report(.file(.tooDeep(limit: Self.deepest)), at: spot)
            return nil
        }
        if node.anchor != nil { reportAnchor(of: node, at: spot) }
        switch node {
        case .scalar(let scalar):
            return .leaf(leaf(of: scalar))
        case .sequence(let sequence):
            let isFlow = character(at: sequence.mark) == "["
            var elements: [Tree] = []
            for element in sequence {
                guard let tree = tree(of: element, depth: depth + 1) else { continue }
                elements.append(tree)
            }
            return .list(Branches(elements: elements, isFlow: isFlow, spot: spot))
        case .mapping(let mapping):
            return .map(entries(of: mapping, spot: spot, depth: depth))
        case .alias:
            findings.report(.text(.alias), at: spot)
            return nil
        }
    }

    /// A text that happens to begin with `&` needs quotation marks; what is meant as an anchor goes.
    private func reportAnchor(of node: Node, at spot: Spot) {
        let written = WrittenLine(original.line(spot.line))
        let isText = node.scalar != nil
        findings.report(
            .text(
                .anchor(
                    corrected: isText ? written.quoted : written.lead + written.wordsBehindFirst
                )
            ),
            at: spot
        )
    }

    private mutating func entries(of mapping: Node.Mapping, spot: Spot, depth: Int) -> Entries {
        var pairs: [(key: Leaf, value: Tree)] = []
        for (key, value) in mapping {
            guard case .scalar(let scalar) = key else {
                findings.report(.text(.notYAML), at: self.spot(of: key))
                continue
            }
            let leaf = leaf(of: scalar)
            guard !renamed.contains(leaf.text) else { continue }
            if leaf.text == "<<" {
                findings.report(.text(.mergeKey), at: leaf.spot)
                continue
            }
            if let tree = tree(of: value, depth: depth + 1) { pairs.append((leaf, tree)) }
        }
        return Entries(pairs: pairs, isFlow: character(at: mapping.mark) == "{", spot: spot)
    }

    private func leaf(of scalar: Node.Scalar) -> Leaf {
        let style: Leaf.Style =
            switch scalar.style {
            case .any, .plain: .plain
            case .singleQuoted: .singleQuoted
            case .doubleQuoted: .doubleQuoted
            case .literal: .literal
            case .folded: .folded
            }
        let isTagged = character(at: scalar.mark) == "!"
        let leaf = Leaf(
            text: isTagged ? untagged(scalar) : scalar.string,
            style: style,
            parsed: parsed,
            original: original,
            line: scalar.mark?.line ?? 1,
            scalar: scalar.mark?.column ?? 1
        )
        reportControls(in: leaf)
        return leaf
    }

    /// The words of a text that YAML took for a tag, or for a tag and something else.
    private func untagged(_ scalar: Node.Scalar) -> String {
        let written = WrittenLine(original.line(scalar.mark?.line ?? 1))
        findings.report(
            written.words.hasPrefix("!!")
                ? .text(.tag(corrected: written.lead + written.wordsBehindFirst))
                : .text(.specialStart("!", corrected: written.quoted)),
            at: spot(of: .scalar(scalar))
        )
        return written.words
    }

    /// An escape may bring in what the file's own characters may not.
    private func reportControls(in leaf: Leaf) {
        guard leaf.style == .doubleQuoted else { return }
        for (place, character) in leaf.text.enumerated() {
            let hidden = character.unicodeScalars.first {
                SourceReader.isInvisible($0) || $0 == "\t"
            }
            guard let hidden, hidden != "\n" else { continue }
            findings.report(
                .file(.controlCharacter(hidden.value)),
                at: leaf.spot(of: place..<(place + 1))
            )
            return
        }
    }

    private func spot(of node: Node) -> Spot {
        let spot = parsed.spot(line: node.mark?.line ?? 1, scalar: node.mark?.column ?? 1)
        return Spot(source: original, line: spot.line, column: spot.column)
    }

    private func character(at mark: Mark?) -> Unicode.Scalar? {
        guard let mark else { return nil }
        return parsed.line(mark.line).unicodeScalars.dropFirst(mark.column - 1).first
    }
}
