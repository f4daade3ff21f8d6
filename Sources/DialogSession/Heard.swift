/// What came from the keyboard, or from the file or pipe in its place.
package enum Heard: Hashable, Sendable {
    /// A line, of several lines where they were typed or pasted together.
    case line(String)
    /// Ctrl-C on an empty line.
    case interrupt
    /// Ctrl-D, or the end of the input.
    case end
}
