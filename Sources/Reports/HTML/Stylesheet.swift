/// How reports look in a browser and on its paper.
enum Stylesheet {
    /// What the style sheet knows beside the elements themselves.
    enum Look: String, CaseIterable {
        /// When, which, about whom, with whom.
        case facts
        /// A question, or the name of a field.
        case question
        /// Words that keep their lines and spaces.
        case said
        /// A word about an answer or its absence.
        case mark
        /// Where nothing was said: an ellipsis on the screen, on paper a line to write on.
        case room
        /// The line of a scale, what was planned, or what was left.
        case axis
        /// What something took, or that it was done.
        case bar
    }

    /// By what a browser knows the style sheet (Content Security Policy Level 3, section 2.3.1): the SHA-256
    /// of `text`.
    static let hash = "sha256-y2bDZxRtqnyJvRtPFt9InftwzHg7YAXprnjD4ui5rsk="

    /// The style sheet.
    ///
    /// Text has a contrast of 4.5 to its ground at least, lines of 3 (WCAG 2.2, 1.4.3 and 1.4.11). On paper all
    /// is grey, whatever the screen is set to.
    static let text = """

        :root {
          color-scheme: light;
          --ground: #fff; --ink: #1f2328; --soft: #57606a; --line: #76808a;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            color-scheme: dark;
            --ground: #17191d; --ink: #e3e3df; --soft: #a9b0b8; --line: #7d8791;
          }
        }
        @media screen and (forced-colors: active) {
          :root { --ground: Canvas; --ink: CanvasText; --soft: CanvasText; --line: CanvasText; }
        }
        html {
          background: var(--ground); color: var(--ink);
          font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
          -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
        }
        body { max-width: 68ch; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: anywhere }
        h1, h2, h3, h4, h5, h6 { margin: 2rem 0 .5rem; font-size: 1rem; line-height: 1.3 }
        h1 { margin: 0; font-size: 1.75rem }
        h2 { margin-top: 3rem; font-size: 1.3125rem }
        h3 { font-size: 1.125rem }
        h4, h5, h6 { color: var(--soft) }
        h2 + h3, h3 + h4, h4 + h5, h5 + h6 { margin-top: 1rem }
        h1, h2, h3, th { hyphens: auto }
        p, ul, dd, blockquote { margin: 0 0 .75rem }
        ul { padding-left: 1.25rem }
        em { color: var(--soft) }
        .facts { margin-top: .375rem; color: var(--soft) }
        .question { margin: 1.75rem 0 .5rem }
        h2 + .question, h3 + .question, h4 + .question, h5 + .question, h6 + .question { margin-top: 1rem }
        .said { white-space: pre-wrap }
        .mark { color: var(--soft); font-style: italic }
        blockquote { padding-left: 1rem; border-left: 2px solid var(--line) }
        blockquote > :last-child, td > :last-child { margin-bottom: 0 }
        dt { font-weight: bold }
        table { width: 100%; margin: 1.5rem 0 2rem; border-collapse: collapse; table-layout: fixed }
        caption { margin-bottom: .5rem; text-align: left; font-weight: bold }
        th, td { padding: .5rem .625rem; border: 1px solid var(--line); text-align: left; vertical-align: top }
        svg { display: block; width: 100%; max-width: 22rem; margin: 1rem 0 }
        svg text { fill: var(--ink); font-size: 16px }
        circle, .bar { fill: var(--ink) }
        .axis { fill: none; stroke: var(--line); stroke-width: 2 }
        footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line) }
        footer p { margin-bottom: .25rem; color: var(--soft); font-size: .9375rem }
        @media screen and (max-width: 30rem) {
          table { font-size: .875rem }
          th, td { padding: .375rem .25rem; hyphens: auto }
          table:has(th[scope="row"]) th:first-child { width: 40% }
        }
        @page { size: A4; margin: 22mm 20mm; @bottom-right { content: counter(page) " / " counter(pages) } }
        @media print {
          :root { --ground: #fff; --ink: #000; --soft: #333; --line: #767676 }
          html { font-size: 11pt; line-height: 1.5 }
          body { max-width: none; padding: 0 }
          h2 { margin-top: 1.75rem }
          .question { margin-top: 1rem }
          h1, h2, h3, h4, h5, h6, .question, caption { break-after: avoid; break-inside: avoid }
          p, li { orphans: 3; widows: 3 }
          tr, tbody, svg, footer { break-inside: avoid }
          .room { height: 2em; border-bottom: 1px dotted var(--line); color: transparent }
          td .room { height: 4em; border: 0 }
        }

        """
}
