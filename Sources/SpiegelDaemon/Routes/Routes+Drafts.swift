import DialogModel
import HummingbirdCore
import SpiegelAPI

/// What is being typed, until it is sent.
extension Routes {
    var drafts: [Endpoint] {
        [
            Endpoint(
                .put,
                "/v1/conversations/{id}/draft",
                .conversation(.speak) { request, admitted in
                    let draft = try await request.json(TypedDraft.self, within: limits).value
                    try await keep(draft, admitted)
                    return .nothing
                }
            ),
            Endpoint(
                .get,
                "/v1/conversations/{id}/draft",
                .conversation(.speak) { _, admitted in
                    let draft = try await desk.shelf.draft(
                        of: admitted.caller.person,
                        in: admitted.conversation
                    )
                    return draft.map { .json($0) } ?? .nothing
                }
            ),
            Endpoint(
                .delete,
                "/v1/conversations/{id}/draft",
                .conversation(.speak) { _, admitted in
                    try await keep(nil, admitted)
                    return .nothing
                }
            ),
        ]
    }

    private func keep(_ draft: TypedDraft?, _ admitted: Admitted) async throws(Fault) {
        try await desk.keep(draft, of: admitted.caller.person, in: admitted.conversation)
    }
}
