/// What came from the keyboard, or from the file or pipe in its place.
package enum LineEvent: Hashable, Sendable {
    /// A line was entered; with several lines in it where they were typed or pasted together.
    case line(String)
    /// Ctrl-C on an empty line. (On a line with text it clears the text and nothing else.)
    case interrupt
    /// Ctrl-D on an empty line, or the end of the input.
    case endOfFile
    /// The line was not UTF-8; `repaired` has U+FFFD in place of what could not be read.
    case unreadable(repaired: String)
    /// The line was longer than ``longestLine`` bytes and is gone.
    case tooLong(bytes: Int)
    /// The external editor gave nothing back; what was typed is still there.
    case editorFailed(EditorDefect)

    /// The most bytes that a line may have on its way in: far more than any answer may.
    package static let longestLine = 1 << 20

    /// Why an external editor gave nothing back.
    package enum EditorDefect: Hashable, Sendable {
        /// There is no folder in memory that only this user can read.
        case noPrivateFolder
        /// The editor could not be started.
        case notStarted
        /// It ended with a failure.
        case failed(status: Int32)
        /// It ended at once and changed nothing, as those do that hand the file to a window of their own.
        case returnedAtOnce
        /// What it left could not be read, or is not UTF-8, or is longer than a line may be.
        case unreadable
    }
}
