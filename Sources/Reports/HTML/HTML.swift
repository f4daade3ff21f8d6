/// HTML as a value, which becomes characters in one place.
///
/// What an element and an attribute are called is a literal, so it cannot come from what people
/// wrote; what they wrote is text or the value of an attribute, and both are escaped here.
indirect enum HTML {
    /// An element that begins a line of the file.
    case block(Tag, [HTML])
    /// An element inside a line.
    case inline(Tag, [HTML])
    /// The end of a line inside a paragraph.
    case lineBreak
    /// Text.
    case text(String)

    /// What stands between angle brackets.
    struct Tag: ExpressibleByStringLiteral {
        fileprivate let name: StaticString
        fileprivate let attributes: [Attribute]

        /// An element called `name`.
        init(_ name: StaticString, _ attributes: Attribute...) {
            self.name = name
            self.attributes = attributes
        }

        /// An element without attributes.
        init(stringLiteral name: StaticString) { self.init(name) }
    }

    /// A property of an element.
    struct Attribute {
        fileprivate let name: StaticString
        fileprivate let value: String

        /// The property `name`, which is `value`.
        init(_ name: StaticString, _ value: String) {
            self.name = name
            self.value = value
        }

        /// How the style sheet knows the element.
        static func look(_ look: Stylesheet.Look) -> Attribute {
            Attribute("class", look.rawValue)
        }

        /// Its text runs as its own letters do.
        static let ownDirection = Attribute("dir", "auto")
    }

    /// The characters of `parts`; each block is on lines of its own.
    static func written(_ parts: [HTML]) -> String { parts.map(\.written).joined() }

    /// `text` where markup is expected: it stays text, in an element as in a quoted attribute.
    static func escaped(_ text: String) -> String {
        var written = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": written += "&amp;"
            case "<": written += "&lt;"
            case ">": written += "&gt;"
            case "\"": written += "&quot;"
            case "'": written += "&#39;"
            default: written.unicodeScalars.append(scalar)
            }
        }
        return written
    }

    private var written: String {
        switch self {
        case .text(let text): Self.escaped(text)
        case .lineBreak: "<br>"
        case .inline(let tag, let parts): tag.opening + Self.written(parts) + tag.closing
        case .block(let tag, let parts):
            tag.opening + (parts.contains(where: \.isBlock) ? "\n" : "") + Self.written(parts)
                + tag.closing + "\n"
        }
    }

    private var isBlock: Bool {
        switch self {
        case .block: true
        case .inline, .lineBreak, .text: false
        }
    }
}

extension HTML.Tag {
    fileprivate var opening: String {
        let attributes = attributes.map { " \($0.name)=\"\(HTML.escaped($0.value))\"" }
        return "<\(name)\(attributes.joined())>"
    }

    fileprivate var closing: String { "</\(name)>" }
}
