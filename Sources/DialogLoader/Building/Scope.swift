import DialogModel

/// All that decides what a name means at one place.
struct Scope {
    let frame: Frame
    let declarations: [String: Declaration]
    /// The dialogue's roles; `nil` where a fragment is checked by itself.
    let roles: [String]?
    let findings: Findings
    var knowledge = Knowledge()
    /// The loop variables of this frame.
    var variables: [String: ItemID] = [:]
    /// The loops around this place, by number.
    var loops: [Int] = []
    /// The number of questions passed.
    var order = 0
    /// As what the line that is gone over was kept before, where it can be said what became of it.
    var resolving: [Keep]?
    /// Whether the place is reached with the step's full questions only.
    var isInFull = false

    /// What a name stands for.
    enum Referent {
        case question(id: String, Declaration)
        case item(loop: ItemID)
    }

    /// The same place, seen from inside a fragment.
    func entering(_ frame: Frame) -> Scope {
        var scope = Scope(
            frame: frame,
            declarations: declarations,
            roles: roles,
            findings: findings
        )
        scope.knowledge = knowledge
        scope.loops = loops
        scope.order = order
        scope.resolving = resolving
        return scope
    }

    /// What `name` stands for, reported at `term` where it cannot stand for anything.
    func resolve(_ name: String, at term: Term) -> Referent? {
        if let loop = variables[name] { return .item(loop: loop) }
        let argument = frame.argument(name)
        var id = frame.full(name)
        if let argument {
            switch argument.referent {
            case .item(let loop): return .item(loop: loop)
            case .question(let question): id = question
            }
        }
        guard let declaration = declarations[id] else {
            // The use that gave a wrong name has been told so.
            if argument == nil { reportUnknown(name, at: term) }
            return nil
        }
        if argument == nil, let problem = unreachable(name, id, declaration, at: term) {
            findings.report(.expression(problem), at: term.spot)
            return nil
        }
        return .question(id: id, declaration)
    }

    /// Why the question `id`, which exists, has no answer here on any way.
    func unreachable(
        _ name: String,
        _ id: String,
        _ declaration: Declaration,
        at term: Term
    ) -> Diagnostic.ExpressionProblem? {
        let line = line(of: declaration, from: term)
        if !loops.starts(with: declaration.loops) { return .askedInLoop(name, line: line) }
        if knowledge.seen.contains(id) { return nil }
        return declaration.order < order
            ? .askedElsewhere(name, line: line) : .askedLater(name, line: line)
    }

    /// The line on which an author finds the question: in the file that names it, if it is there.
    func line(of declaration: Declaration, from term: Term) -> Int {
        declaration.origin.source.file.path == term.leaf.original.file.path
            ? declaration.origin.line : declaration.spot.line
    }

    private func reportUnknown(_ name: String, at term: Term) {
        var known = Array(variables.keys) + Array(frame.arguments.keys)
        for id in declarations.keys where id.hasPrefix(frame.prefix) {
            known.append(String(id.dropFirst(frame.prefix.count)))
        }
        let names = Set(known)
        if let spaced = Self.spacedMinus(in: name, among: names) {
            findings.report(
                .expression(.unspacedMinus(name, corrected: spaced)),
                at: term.spot
            )
            return
        }
        let nearest = findings.nearest(to: name, among: names)
        findings.report(.expression(.unknownQuestion(name, nearest: nearest)), at: term.spot)
    }

    /// `score-1` with its minus set apart, if that makes sense.
    private static func spacedMinus(in name: String, among known: Set<String>) -> String? {
        for index in name.indices where name[index] == "-" {
            let left = String(name[..<index])
            let right = String(name[name.index(after: index)...])
            let isNumber = !right.isEmpty && right.allSatisfy { "0123456789.".contains($0) }
            if known.contains(left), isNumber || known.contains(right) {
                return "\(left) - \(right)"
            }
        }
        return nil
    }
}
