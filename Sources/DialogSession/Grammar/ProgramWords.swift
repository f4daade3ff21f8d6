/// The words that mean something wherever no conversation is held, in both languages.
enum ProgramWords {
    /// What can be typed.
    static let help = ["?", "hulp", "help", "h"]
    /// It is over.
    static let leave = ["q", "stop", "pauze", "pause", "quit", "exit", "sluit"]

    /// The program's own command that `word` stands for, as it is carried out.
    static func command(_ word: String) -> String? {
        commands.first { $0.contains(word) }?.first
    }

    /// Every word for a command.
    static var all: [String] { commands.flatMap(\.self) }

    private static let commands = [
        ["list", "lijst"], ["show", "toon"], ["search", "zoek"], ["export", "exporteer"],
        ["later"], ["erase", "wis", "verwijder"], ["theory", "theorie"], ["cards", "kaartjes"],
        ["demo", "voorbeeld"],
    ]
}
