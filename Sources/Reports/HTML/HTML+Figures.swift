import DialogModel

extension HTML {
    /// A picture, 340 wide and `height` high, called `name`; `told` stands for it where it cannot be
    /// seen, under `id`, the only one of that name on its page.
    static func picture(
        _ name: String,
        told: String,
        named id: String,
        height: Int,
        _ parts: [HTML]
    ) -> HTML {
        let words: [HTML] = [
            .block("title", [.text(name)]),
            .block(Tag("desc", Attribute("id", id)), [.text(told)]),
        ]
        return .block(
            Tag(
                "svg",
                Attribute("viewBox", "0 0 340 \(height)"),
                Attribute("role", "img"),
                Attribute("aria-describedby", id)
            ),
            words + parts
        )
    }

    /// A table with `heads` over its columns and the cells of `rows`.
    static func table(_ heads: [String], _ rows: [[HTML]]) -> HTML {
        let head = heads.map { HTML.block(Tag("th", Attribute("scope", "col")), [.text($0)]) }
        return .block(
            "table",
            [
                .block("thead", [.block("tr", head)]),
                .block("tbody", rows.map { .block("tr", $0) }),
            ]
        )
    }

    /// The cell that names its row in our own words.
    static func rowHead(_ text: String) -> HTML {
        .block(Tag("th", Attribute("scope", "row")), [.text(text)])
    }

    /// The cell that names its row in what people wrote.
    static func rowHead(written text: Clean) -> HTML {
        .block(Tag("th", Attribute("scope", "row"), .ownDirection), [.text(text.line)])
    }
}
