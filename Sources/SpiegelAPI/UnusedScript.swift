/// A file of scripts that is not used, for the first of its errors.
public struct UnusedScript: Codable, Hashable, Sendable {
    /// Its path.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// What is wrong there, in Dutch.
    public let dutch: String
    /// What is wrong there, in English.
    public let english: String

    /// The file `file`.
    public init(file: String, line: Int, dutch: String, english: String) {
        self.file = file
        self.line = line
        self.dutch = dutch
        self.english = english
    }
}
