import SpiegelAPI
import TranscriptStore

extension SearchHit {
    /// As the wire tells it.
    var told: SearchReply.Hit {
        SearchReply.Hit(
            number: number,
            title: title,
            client: client,
            at: at,
            found: found,
            question: question ?? "",
            excerpt: excerpt
        )
    }
}
