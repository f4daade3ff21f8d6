import DialogModel
import Yams

/// Lines to a tree.
///
/// What YAML cannot read is reported in an author's words, put right in a copy, and read again, so
/// that one slip does not hide the others.
struct YamlReader {
    private static let mostRepairs = 50
    /// How many lines may be parsed again for the sake of repairs, so that a large file that is
    /// wrong throughout ends soon.
    private static let mostLinesAgain = 50_000
    /// Up to fifteen bytes Swift keeps a string in its own two words, to which the parser must not
    /// hold a pointer.
    private static let padding = String(repeating: "\n", count: 64)

    let source: Source
    let findings: Findings

    func read() -> Tree? {
        var repair = Repair(source: source, lines: withoutAliases(), findings: findings)
        let repairs = min(Self.mostRepairs, Self.mostLinesAgain / max(1, source.lines.count))
        for _ in 0...repairs {
            let parsed = Source(file: source.file, lines: repair.lines)
            do {
                return try tree(of: parsed, ignoring: repair.renamed)
            } catch let error as YamlError {
                guard repair.mend(error) else { return nil }
            } catch {
                source.report(.notYAML, line: 1, scalar: 1, to: findings)
                return nil
            }
        }
        return nil
    }

    private func tree(of parsed: Source, ignoring renamed: Set<String>) throws -> Tree? {
        let text = parsed.lines.joined(separator: "\n") + Self.padding
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        // The parser owns the anchors, to which nodes point weakly.
        return try withExtendedLifetime(parser) {
            guard let root = try parser.singleRoot() else {
                source.report(.empty, line: 1, scalar: 1, to: findings)
                return nil
            }
            var planting = Planting(
                parsed: parsed,
                original: source,
                renamed: renamed,
                findings: findings
            )
            let tree = planting.tree(of: root, depth: 0)
            return planting.isFull ? nil : tree
        }
    }

    /// The lines with no alias in them that has an anchor.
    ///
    /// An alias as a key takes exponential time in the parser itself, so they go before it sees
    /// them. The test looks at characters only, so that nothing can hide from it; an alias without
    /// anchor is refused by the parser.
    private func withoutAliases() -> [String] {
        var anchors: Set<String> = []
        var aliases: [(line: Int, scalar: Int, name: String)] = []
        for (number, line) in source.lines.enumerated() {
            let scalars = Array(line.unicodeScalars)
            for (place, scalar) in scalars.enumerated() where scalar == "&" || scalar == "*" {
                let name = scalars[(place + 1)...].prefix(while: Self.isAnchorScalar)
                guard !name.isEmpty else { continue }
                var view = String.UnicodeScalarView()
                view.append(contentsOf: name)
                if scalar == "&" {
                    anchors.insert(String(view))
                } else {
                    aliases.append((number + 1, place + 1, String(view)))
                }
            }
        }
        let used = aliases.filter { anchors.contains($0.name) }
        for alias in used {
            findings.report(
                .text(.alias),
                at: source.spot(
                    line: alias.line,
                    scalar: alias.scalar,
                    length: alias.name.count + 1
                )
            )
        }
        var lines = source.lines
        for alias in used {
            var scalars = Array(lines[alias.line - 1].unicodeScalars)
            scalars[alias.scalar - 1] = "+"
            lines[alias.line - 1] = scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
        }
        return lines
    }

    private static func isAnchorScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
        default: false
        }
    }
}

extension Source {
    func report(
        _ problem: Diagnostic.TextProblem,
        line: Int,
        scalar: Int,
        to findings: Findings
    ) {
        findings.report(.text(problem), at: spot(line: line, scalar: scalar))
    }
}
