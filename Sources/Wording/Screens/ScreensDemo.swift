import DialogModel

/// What the example conversation says around itself.
package enum ScreensDemo {
    /// What is going to be seen.
    package static let introduction = Sentence(
        nl: "Een voorbeeld: Ilse kijkt terug op een gesprek. Je kijkt mee; er wordt niets bewaard.",
        en: "An example: Ilse looks back on a session. You look on; nothing is kept."
    )

    /// How it goes on.
    package static let keys = Sentence(
        nl: "Enter gaat verder, Ctrl-D houdt op.",
        en: "Enter goes on, Ctrl-D stops."
    )

    /// How to begin oneself.
    package static let yourTurn = Sentence(
        nl: "Zelf beginnen: spiegel",
        en: "Begin yourself: spiegel"
    )
}
