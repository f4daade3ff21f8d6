import DialogEngine
import DialogModel
import HummingbirdCore
import Reports
import SpiegelAPI
import Wording

/// What is seen over many conversations, as documents: each is folded out of summaries, run by run, and
/// nothing is sent that is not shown.
extension Routes {
    var overTime: [Endpoint] {
        [
            Endpoint(
                .get,
                "/v1/trends",
                parameters: ["format", "language", "names"],
                .person { request, caller in try await trends(request, caller) }
            ),
            Endpoint(
                .get,
                "/v1/year",
                parameters: ["format", "language", "names"],
                .person { request, caller in try await year(request, caller) }
            ),
            Endpoint(
                .get,
                "/v1/path",
                parameters: ["format", "language", "names"],
                .person { request, caller in try await path(request, caller) }
            ),
        ]
    }

    private func trends(
        _ request: Request,
        _ caller: Caller
    ) async throws -> Response {
        let wanted = try Wanted(request)
        var fold = TrendsFold()
        try await lookBack(of: caller, as: wanted) { fold.take($0, number: $1) }
        let report = TrendsReport(fold.trends, names: wanted.names)
        return try .document(report.sheet(in: wanted.language), as: wanted.format)
    }

    private func year(
        _ request: Request,
        _ caller: Caller
    ) async throws -> Response {
        let wanted = try Wanted(request)
        let now = desk.now()
        var fold = TeamYearFold(now: now)
        try await lookBack(of: caller, as: wanted) { fold.take($0, number: $1) }
        let report = TeamYearReport(
            fold.year,
            topics: topics(in: wanted.language),
            now: now,
            names: wanted.names
        )
        return try .document(report.sheet(in: wanted.language), as: wanted.format)
    }

    private func path(
        _ request: Request,
        _ caller: Caller
    ) async throws -> Response {
        let wanted = try Wanted(request)
        var fold = LearningPathFold(now: desk.now())
        try await lookBack(of: caller, as: wanted) { summary, _ in fold.take(summary) }
        let report = LearningPathReport(fold.path, names: wanted.names)
        return try .document(report.sheet(in: wanted.language), as: wanted.format)
    }

    /// Gives `take` each summary, and its number, with names as they are wanted, the newest first.
    private func lookBack(
        of caller: Caller,
        as wanted: Wanted,
        _ take: (ConversationSummary, Int) -> Void
    ) async throws(StoreFault) {
        try await keeper.store.lookBack(for: caller.person) { run in
            for stored in run { take(wanted.covered(stored.summary), stored.number) }
        }
    }

    /// The theory that a meeting offers.
    private func topics(in language: Language) -> [Option] {
        let items = desk.beginner.scripts.library.dialogs.filter { $0.language == language }
            .flatMap(\.steps).flatMap(\.items)
        return items.lazy.compactMap { item in
            guard case .ask(let question) = item, question.intent == .theory else { return nil }
            return question.kind.options
        }.first ?? []
    }
}

/// In what form something is wanted, and how names stand in it.
private struct Wanted {
    let format: ExportFormat
    let language: Language
    let names: Report.Names.Manner

    init(_ request: Request) throws(RequestFault) {
        format = try request.format()
        language = try request.language()
        names = Report.Names.Manner(try request.names())
    }

    /// The summary with a word in place of each name that its conversation watches, where names are
    /// covered.
    func covered(_ summary: ConversationSummary) -> ConversationSummary {
        switch names {
        case .written: return summary
        case .covered:
            guard !summary.client.watchedNames.isEmpty else { return summary }
            let cover = NameCover(summary.client.watchedNames)
            let word = ReportWords.name(in: language)
            return summary.reworded { cover.cover($0, with: word).text }
        }
    }
}
