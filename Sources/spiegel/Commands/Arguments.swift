/// The words of the command line, before they are parsed.
enum Arguments {
    /// Options whose value may be left out, so that it does not stay in the shell's history; each
    /// then becomes the flag that asks for it.
    private static let askable = [
        "--client": "--ask-client", "--with": "--ask-with", "--met": "--ask-with",
    ]

    /// The words, with `--client` and `--with` that have no value made into questions.
    static func prepared(_ words: some Sequence<String>) -> [String] {
        let words = Array(words)
        return words.enumerated().map { index, word in
            guard let asking = askable[word] else { return word }
            let next = words.indices.contains(index + 1) ? words[index + 1] : nil
            return next == nil || next?.hasPrefix("-") == true ? asking : word
        }
    }
}
