/// The rule that a line ending in a backslash goes on.
///
/// Two backslashes at the end are just text.
enum Continued {
    /// The line without its last backslash, where it goes on; `nil` where it is complete.
    static func text(_ line: String) -> String? {
        let backslashes = line.reversed().prefix { $0 == "\\" }.count
        return backslashes.isMultiple(of: 2) ? nil : String(line.dropLast())
    }
}
