import DialogModel

/// Whether a line is a clear yes: what cannot be undone is done after nothing less.
public enum Confirmation {
    /// Whether it is.
    public static func isYes(_ line: String) -> Bool {
        ["j", "ja", "y", "yes"].contains(FoldedText(line.trimmed).text)
    }

    /// Whether it is as clear a no.
    static func isNo(_ line: String) -> Bool {
        ["n", "nee", "no"].contains(FoldedText(line.trimmed).text)
    }
}
