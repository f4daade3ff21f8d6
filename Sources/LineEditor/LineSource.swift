/// Where lines come from and text goes to: a terminal with an editor, or a plain file or pipe.
@MainActor
package protocol LineSource: AnyObject {
    /// Whether somebody types, as opposed to a file or pipe.
    var isInteractive: Bool { get }
    /// How many columns a line of text may have.
    var columns: Int { get }
    /// How many lines the screen has; `nil` where there is no screen.
    var rows: Int? { get }
    /// What can complete the word `word`, given all that stands before it on the line.
    var completions: (_ word: String, _ before: String) -> [String] { get set }
    /// What Ctrl-C does while no line is being read.
    var interruptedWhileBusy: () -> Void { get set }
    /// What is done when Ctrl-C has cleared a line, which Ctrl-Y brings back.
    var lineCleared: () -> Void { get set }

    /// What is done while somebody types, within two seconds of every key; nothing where that cannot
    /// be seen.
    var typing: () -> Void { get set }
    /// What is done before a signal ends the program, which waits for it.
    var ending: () async -> Void { get set }
    /// What stands on the line being typed, and of what it was made where the up arrow brought that
    /// in; empty where it cannot be seen.
    var typed: (text: String, recalled: String?) { get }

    /// The next line.
    ///
    /// - Parameters:
    ///   - prompt: Stands before it.
    ///   - recalled: What the up arrow brings onto the line, to be changed; the down arrow brings back
    ///     what was typed before that. Where nobody types, nothing does.
    /// - Returns: What came.
    func line(after prompt: Visible, recalling recalled: String?) async -> LineEvent
    /// Puts another prompt before the line being typed, which stays as it is; nothing happens where none is
    /// being read, or the prompt cannot be changed.
    func change(prompt: Visible)
    /// Puts `lines` in the place of the line that was just entered, which fills `rows` lines of the screen;
    /// nothing happens where it does not stand right above any more.
    func replaceEntered(_ rows: Int, with lines: [Visible])
    /// Puts whole lines on the screen, above the line being typed, which stays as it is.
    func show(_ lines: [Visible])
    /// Wipes the screen and what can be scrolled back to.
    ///
    /// - Returns: Whether this terminal can.
    func wipe() -> Bool
    /// Empties the screen, which can still be scrolled back to, where there is one.
    func turnPage()
    /// Forgets lines that were entered before they were asked for.
    func discardTypedAhead()
    /// Gives the terminal back as it was.
    ///
    /// Nothing is read afterwards.
    func close()
}
