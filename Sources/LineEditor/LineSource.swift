/// Where lines come from and text goes to: a terminal with an editor, or a plain file or pipe.
@MainActor
public protocol LineSource: AnyObject {
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

    /// The next line.
    ///
    /// - Parameters:
    ///   - prompt: Stands before it.
    ///   - prefilled: Stands there already, to be changed; not where something has been typed
    ///     meanwhile, or where nobody types.
    /// - Returns: What came.
    func line(after prompt: Visible, prefilled: String) async -> LineEvent
    /// Keeps a text that is too long to stand there already, where a line of it would push everything
    /// else off the screen: Ctrl-Y puts it on the line.
    ///
    /// - Returns: Whether it was that long, and is kept.
    func putAside(_ text: String) -> Bool
    /// Puts whole lines on the screen, above the line being typed, which stays as it is.
    func show(_ lines: [Visible])
    /// Wipes the screen and what can be scrolled back to.
    ///
    /// - Returns: Whether this terminal can.
    func wipe() -> Bool
    /// Forgets lines that were entered before they were asked for.
    func discardTypedAhead()
    /// Gives the terminal back as it was.
    ///
    /// Nothing is read afterwards.
    func close()
}
