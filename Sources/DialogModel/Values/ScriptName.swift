/// A name that a script gives to something: lower-case letters, digits, `-`, and `.` where a
/// fragment was filled in.
package protocol ScriptName: Hashable, Codable, Sendable, CustomStringConvertible,
    ExpressibleByStringLiteral, CodingKeyRepresentable
{
    /// The name as written.
    var name: String { get }
    /// The identifier `name`; the loader has checked its form.
    init(_ name: String)
}

extension ScriptName {
    /// The name, bare.
    package var description: String { name }

    /// For names that stand in source code.
    package init(stringLiteral value: String) { self.init(value) }

    /// The name as a key, so that a dictionary by name is an object in JSON.
    package var codingKey: any CodingKey { NameKey(name) }

    /// The name that `codingKey` spells.
    package init?<Key: CodingKey>(codingKey: Key) { self.init(codingKey.stringValue) }

    /// Reads a bare string.
    package init(from decoder: any Decoder) throws {
        try self.init(decoder.singleValueContainer().decode(String.self))
    }

    /// Writes a bare string.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }
}

/// A dialogue's name, the same in every language: `starrt`.
package struct DialogID: ScriptName {
    /// The name as written.
    package let name: String
    /// The dialogue `name`.
    package init(_ name: String) { self.name = name }
}

/// The name of a step, question, branch, loop, call or spoken text, unique in its dialogue.
package struct ItemID: ScriptName {
    /// The name as written, or as the loader numbered it.
    package let name: String
    /// The item `name`.
    package init(_ name: String) { self.name = name }

    /// The question whether to look further, at the end of `step` in a short form; no name in a
    /// script has a full stop.
    package static func deepening(_ step: String) -> ItemID { ItemID(step + ".deepen") }
}

/// The name of an option of a choice, unique in its question.
package struct OptionID: ScriptName {
    /// The name as written.
    package let name: String
    /// The option `name`.
    package init(_ name: String) { self.name = name }
}

/// Which item of the method something serves, such as `I5.situatie.1`.
package struct IntentID: ScriptName {
    /// The name as the method's data file has it.
    package let name: String
    /// The intent `name`.
    package init(_ name: String) { self.name = name }
}

/// A role that people take in an interview or a meeting, such as `bringer` or `asker`.
package struct RoleID: ScriptName {
    /// The name as written.
    package let name: String
    /// The role `name`.
    package init(_ name: String) { self.name = name }

    /// Who asks.
    package static let asker: RoleID = "asker"
    /// Who brings a situation, and answers.
    package static let bringer: RoleID = "bringer"
}

private struct NameKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
}
