import DialogModel

/// The words that mean something wherever no conversation is held, in both languages.
enum ProgramWords {
    /// A line, taken apart.
    struct Line {
        /// Its first word, folded, without the `/` that may stand before it.
        let word: String
        /// The words behind that, as typed.
        let rest: [String]

        /// Takes `line` apart, with and without `spiegel` before it as the manual writes it; `nil` where
        /// there is no word.
        init?(_ line: String) {
            var words = line.trimmed.split(whereSeparator: \.isWhitespace).map(String.init)
            if words.first.map({ FoldedText($0).text }) == "spiegel" { words.removeFirst() }
            guard let first = words.first else { return nil }
            word = FoldedText(first.hasPrefix("/") ? String(first.dropFirst()) : first).text
            rest = Array(words.dropFirst())
        }
    }

    /// What can be typed.
    static let help = ["?", "hulp", "help", "h"]
    /// It is over.
    static let leave = ["q", "stop", "pauze", "pause", "quit", "exit", "sluit"]

    /// Something is turned off.
    static let off = ["uit", "nee", "off", "no"]

    /// The program's own command that `word` stands for, as it is carried out.
    static func command(_ word: String) -> String? {
        commands.first { $0.contains(word) }?.first
    }

    /// Every word for a command.
    static var all: [String] { commands.flatMap(\.self) }

    private static let commands = [
        ["list", "lijst"], ["show", "toon"], ["search", "zoek"], ["export", "exporteer"],
        ["later"], ["erase", "wis", "verwijder"], ["agreements", "afspraken"],
        ["bring", "breng"], ["take", "neem"], ["copies", "kopieen"], ["withdraw", "trek-in"],
        ["meeting", "bijeenkomst"], ["trends", "draad"], ["year", "jaar"], ["path", "leerlijn"],
        ["theory", "theorie"], ["cards", "kaartjes"],
        ["demo", "voorbeeld"],
    ]
}
