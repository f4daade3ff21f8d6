/// What can go wrong in one layer: facts, with a name that stays.
///
/// A layer throws its own; where layers meet, and on the wire, it is a ``Fault``.
package protocol Coded: Error, Hashable {
    /// A stable name for the wire, the manual and reports, never reused for another meaning.
    ///
    /// `C` conversations, `R` requests, `S` storage, `D` the daemon.
    var code: String { get }

    /// With what a program ends that cannot go on for this reason (after `sysexits.h`): 1 failure,
    /// 2 connection lost, 64 usage, 65 data damaged, 69 no daemon, 74 disk failing, 77 not permitted,
    /// 78 configuration.
    var exitCode: Int32 { get }

    /// The same among those of all layers.
    var fault: Fault { get }
}

/// A layer's faults as the wire has them: a code, and facts by name.
protocol Told: Coded {
    /// The fault with `code`; `nil` for a code of another layer.
    ///
    /// - Throws: When a fact is missing or of another kind.
    init?(_ code: String, _ facts: ToldFacts) throws

    /// Writes the facts.
    func tell(_ facts: inout KeyedEncodingContainer<FactName>) throws
}

/// What a fact is called on the wire.
enum FactName: String, CodingKey {
    case dialog, nearest, errors, action, question, limit, since, sequence, mode, bytes, defect
    case field, free, path, damage, found, known, sqlite, call, errno, daemon
}

/// Facts to be read.
struct ToldFacts {
    let facts: KeyedDecodingContainer<FactName>

    func text(_ name: FactName) throws -> String { try facts.decode(String.self, forKey: name) }

    func number(_ name: FactName) throws -> Int { try facts.decode(Int.self, forKey: name) }

    func word<Word: Decodable>(_ name: FactName) throws -> Word {
        try facts.decode(Word.self, forKey: name)
    }

    /// What was perhaps meant.
    func nearest() throws -> String? { try facts.decodeIfPresent(String.self, forKey: .nearest) }
}
