import Deidentification
import DialogModel

/// A text as it was found, for comparing: each finding as `category:words`.
func spotted(
    in text: String,
    knowing names: [String] = [],
    language: Language = .dutch
) -> [String] {
    Recogniser(knownNames: names, language: language).findings(in: text).map { finding in
        "\(finding.category.rawValue):\(text[finding.range])"
    }
}
