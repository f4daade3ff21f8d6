import DialogModel

/// A report as a file for a browser, which needs nothing beside itself and can fetch and run nothing.
struct HTMLDocument {
    let language: Language
    /// What a window is called that shows it.
    ///
    /// Browsers remember it, so nobody is named in it.
    let name: Clean
    let title: Clean
    let facts: [Clean]
    let parts: [HTML]
    /// What kind of paper it is.
    let closing: [Clean]

    /// The file.
    var text: String {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\(HTML.escaped(Self.policy))">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <title>\(HTML.escaped(name.line))</title>
        <style>\(Stylesheet.text)</style>
        </head>
        <body>
        \(HTML.written(body))</body>
        </html>

        """
    }

    /// Nothing is loaded and no script runs, even if text became markup: one style sheet is let in, by
    /// what it says.
    private static let policy =
        "default-src 'none'; style-src '\(Stylesheet.hash)'; base-uri 'none'; form-action 'none'"

    private var body: [HTML] {
        let facts = facts.map(\.line).joined(separator: " · ")
        return [
            .block("header", [.heading(title, level: 1), .paragraph(.facts, facts)]),
            .block("main", parts),
            .block("footer", closing.map { .block("p", [.text($0.line)]) }),
        ]
    }
}
