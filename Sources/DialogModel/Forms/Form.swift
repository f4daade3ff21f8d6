/// In which shape a stored value lies there: what it is, which version of that, and since which
/// release that version can be read.
package struct Form: Hashable, Sendable {
    /// What it is, such as `summary`; a form keeps its name for ever.
    package let name: String
    /// Which shape, from 1; 1 of a form that the first release wrote has no envelope.
    package let version: Int
    /// The first release that reads this version, such as `0.2`.
    package let since: String

    /// Version `version` of the form `name`, read since release `since`.
    package init(name: String, version: Int, since: String) {
        self.name = name
        self.version = version
        self.since = since
    }
}
