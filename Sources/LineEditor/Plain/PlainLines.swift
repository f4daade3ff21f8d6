import Dispatch
import Glibc

/// Lines from a file, a pipe or a terminal that cannot move its cursor; text goes to standard output.
///
/// A line that ends in a backslash goes on in the next. The terminal is left as it is, so its own
/// Ctrl-C clears a line and Ctrl-D ends.
@MainActor
package final class PlainLines: LineSource {
    /// What can complete a word.
    package var completions: (_ word: String, _ before: String) -> [String] = { _, _ in [] }
    /// What Ctrl-C does while no line is being read.
    package var interruptedWhileBusy: () -> Void = {}
    /// What is done when Ctrl-C has cleared a line: here the terminal does that, and it is gone.
    package var lineCleared: () -> Void = {}
    /// What is done while somebody types: here that is not seen before Enter.
    package var typing: () -> Void = {}
    /// What is done before a signal ends the program: here none is waited for.
    package var ending: () async -> Void = {}
    /// What stands on the line: here the terminal has it.
    package var typed: (text: String, recalled: String?) { ("", nil) }
    /// Whether somebody types.
    package let isInteractive: Bool
    /// How many columns a line of text may have.
    package let columns: Int
    /// What is written goes on and on.
    package let rows: Int? = nil

    private let input: PlainInput
    private let signals = Signals()
    private var asked: Visible?

    /// Reads `descriptor`, which stays open.
    package init(descriptor: Int32 = STDIN_FILENO, columns: Int = 80) {
        input = PlainInput(descriptor: descriptor)
        isInteractive = isatty(descriptor) == 1
        self.columns = columns
        // On a terminal the kernel has cleared the line; it is asked for again. A pipe's reader ends.
        if isInteractive { signals.take(SIGINT) { [weak self] in self?.interrupted() } }
    }

    /// What was written stays as it is.
    package func change(prompt: Visible) {}

    /// What the terminal showed of a line stays as it is.
    package func replaceEntered(_ rows: Int, with lines: [Visible]) {}

    /// The next line; see ``LineSource``.
    package func line(after prompt: Visible, recalling recalled: String?) async -> LineEvent {
        asked = prompt
        defer { asked = nil }
        write(prompt)
        let event = await input.line()
        guard case .line(let first) = event, var text = Continued.text(first) else { return event }
        while true {
            switch await input.line() {
            case .line(let next):
                guard let more = Continued.text(next) else { return .line("\(text)\n\(next)") }
                text += "\n\(more)"
            case .endOfFile: return .line(text)
            case let other: return other
            }
        }
    }

    /// Puts whole lines on the screen.
    package func show(_ lines: [Visible]) { lines.forEach(StandardOutput.write(line:)) }

    /// Wipes the screen, where the terminal can.
    package func wipe() -> Bool { false }

    /// There is no screen to empty.
    package func turnPage() {}

    /// Forgets lines that were entered before they were asked for.
    package func discardTypedAhead() {
        if isInteractive { tcflush(STDIN_FILENO, TCIFLUSH) }
    }

    /// Gives the terminal back as it was.
    package func close() { signals.release() }

    /// A prompt stands before what is typed; where nobody types, what it asks stands on a line alone.
    private func write(_ prompt: Visible) {
        if isInteractive {
            StandardOutput.write(prompt)
        } else if prompt.written.contains(where: \.isLetter) {
            StandardOutput.write(line: prompt)
        }
    }

    private func interrupted() {
        StandardOutput.write(line: Visible(""))
        if let asked { write(asked) } else { interruptedWhileBusy() }
    }
}
