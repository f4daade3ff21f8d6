import DialogModel

/// How near two words are, to ask 'do you mean …?'.
package enum Nearness {
    /// The one of `candidates` that was perhaps meant by `word`.
    package static func nearest(to word: String, among candidates: [String]) -> String? {
        candidates.map { (EditDistance.between(word, $0), $0) }
            .min { $0.0 < $1.0 }
            .flatMap { $0.0 <= max(1, word.count / 3) ? $0.1 : nil }
    }
}
