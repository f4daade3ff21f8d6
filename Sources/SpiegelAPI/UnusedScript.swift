/// A file of scripts that is not used, for the first of its errors.
package struct UnusedScript: Codable, Hashable, Sendable {
    /// Its path.
    package let file: String
    /// The line, from 1.
    package let line: Int
    /// What is wrong there, in Dutch.
    package let dutch: String
    /// What is wrong there, in English.
    package let english: String

    /// The file `file`.
    package init(file: String, line: Int, dutch: String, english: String) {
        self.file = file
        self.line = line
        self.dutch = dutch
        self.english = english
    }
}
