import DialogLoader
import DialogModel
import Wording

/// The topics of theory, each with where it can be read and seen.
package struct TheoryList: Sendable {
    /// A topic in words.
    package struct Line: Hashable, Sendable {
        /// What it is called.
        package let title: String
        /// Where it can be read and seen.
        package let places: String
    }

    /// The topics, in the order of their file.
    package let lines: [Line]

    /// The topics in the files below `folders`, told in `language`.
    ///
    /// Blocks on the disk.
    ///
    /// - Throws: `brokenScript` where there are none.
    package init(reading folders: [String], in language: Language) throws(Refusal) {
        let topics = ScriptListing(folders: folders).read().theory
        guard !topics.isEmpty else { throw .brokenScript("theory.yaml", errors: 1) }
        self.init(topics, in: language)
    }

    /// `topics`, told in `language`.
    package init(_ topics: [TheoryTopic], in language: Language) {
        lines = topics.map { topic in
            Line(
                title: topic.title[language] ?? topic.id.name,
                places: Self.places(topic).map { $0(in: language) }.joined(separator: " · ")
            )
        }
    }

    private static func places(_ topic: TheoryTopic) -> [Sentence] {
        var places: [Sentence] = []
        if !topic.pages.isEmpty { places.append(TheoryWords.pages(topic.pages)) }
        if !topic.appendices.isEmpty { places.append(TheoryWords.appendices(topic.appendices)) }
        if !topic.readers.isEmpty { places.append(TheoryWords.readers(topic.readers)) }
        if !topic.scenes.isEmpty { places.append(TheoryWords.scenes(topic.scenes)) }
        if !topic.films.isEmpty {
            let films = { (language: Language) in topic.films.compactMap { $0[language] } }
            places.append(TheoryWords.films(films(.dutch), films(.english)))
        }
        return places
    }
}
