import DialogModel

/// The lines of one file, and how a place in them is named.
final class Source: Sendable {
    let file: ScriptFile
    /// The lines without their breaks.
    let lines: [String]

    init(file: ScriptFile, lines: [String]) {
        self.file = file
        self.lines = lines
    }

    /// Line `number`, from 1; empty behind the end.
    func line(_ number: Int) -> String {
        lines.indices.contains(number - 1) ? lines[number - 1] : ""
    }

    /// A place by scalars, as YAML counts them, from 1.
    ///
    /// A reader counts characters.
    func spot(line: Int, scalar: Int, length: Int = 1) -> Spot {
        let before = String(self.line(line).unicodeScalars.prefix(max(0, scalar - 1)))
        return Spot(source: self, line: line, column: before.count + 1, length: length)
    }
}

/// A stretch of a line.
struct Spot: Sendable {
    let source: Source
    let line: Int
    /// From 1, in characters.
    let column: Int
    /// In characters.
    var length = 1

    /// The line as a key.
    fileprivate var wholeLine: Diagnostic.Place {
        Diagnostic.Place(file: source.file.path, line: line, column: 1)
    }

    func diagnostic(_ problem: Diagnostic.Problem) -> Diagnostic {
        Diagnostic(
            place: Diagnostic.Place(
                file: source.file.path,
                line: line,
                column: column,
                length: max(1, length)
            ),
            problem: problem,
            sourceLine: source.line(line)
        )
    }
}

/// What was found, each thing once.
final class Findings {
    private(set) var all: [Diagnostic] = []
    private var known: Set<Diagnostic> = []
    private var muted: Set<Diagnostic.Place> = []
    private var suggestions = 0

    func report(_ problem: Diagnostic.Problem, at spot: Spot) {
        if !muted.contains(spot.wholeLine) { add(spot.diagnostic(problem)) }
    }

    /// What was perhaps meant, for so many names that an author still reads it: each is compared with
    /// all that there are.
    func nearest(to name: String, among names: Set<String>) -> String? {
        suggestions += 1
        return suggestions <= 200 ? Spelling.nearest(to: name, among: names) : nil
    }

    /// Keeps back whatever else is found on the line of `spot`.
    func mute(_ spot: Spot) { muted.insert(spot.wholeLine) }

    func add(_ diagnostic: Diagnostic) {
        if known.insert(diagnostic).inserted { all.append(diagnostic) }
    }
}
