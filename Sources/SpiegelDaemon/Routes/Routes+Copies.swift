import DialogModel
import HummingbirdCore
import SpiegelAPI
import TranscriptStore

/// What is brought to others, and what they say of it.
extension Routes {
    var copies: [Endpoint] {
        [
            Endpoint(
                .get,
                "/v1/copies",
                .person { _, caller in
                    let found = try await keeper.store.copies(of: caller.person)
                    return .json(CopyList(copies: found.map(\.told)))
                }
            ),
            Endpoint(
                .get,
                "/v1/copies/{id}",
                .named { _, admitted in
                    let found = try await keeper.store.copy(
                        admitted.conversation,
                        for: admitted.caller.person
                    )
                    return .json(found.told)
                }
            ),
            Endpoint(
                .put,
                "/v1/copies/{id}",
                .named { request, admitted in
                    let copy = try await request.json(OwnedCopy.self, within: limits).value
                    guard copy.id == admitted.conversation else {
                        throw RequestFault.unfit(field: "id", .wrongValue)
                    }
                    try limits.check(copy)
                    return try await changed(admitted) { standing throws(Fault) in
                        try asFault { () throws(RequestFault) in
                            try standing?.receiving(copy) ?? copy
                        }
                    }
                }
            ),
            Endpoint(
                .delete,
                "/v1/copies/{id}",
                .named { _, admitted in
                    let erasure = try await desk.withdraw(
                        admitted.conversation,
                        of: admitted.caller.person
                    )
                    return .json(ErasureReply(log: erasure == .emptied ? .emptied : .pending))
                }
            ),
            Endpoint(
                .post,
                "/v1/copies/{id}/remarks",
                .named { request, admitted in
                    let remark = try await request.json(Remark.self, within: limits).value
                    try limits.check([remark])
                    return try await changed(admitted) { standing throws(Fault) in
                        guard let standing else { throw .refusal(.unknownConversation) }
                        return standing.with(standing.copy.adding(remark))
                    }
                }
            ),
        ]
    }

    private func changed(
        _ admitted: Admitted,
        _ change: @escaping @Sendable (OwnedCopy?) throws(Fault) -> OwnedCopy
    ) async throws(Fault) -> Response {
        let made = try await desk.copy(admitted.conversation, of: admitted.caller.person) {
            standing throws(Fault) in
            let changed = try change(standing)
            guard changed.copy.remarks.count <= Limits.mostRemarks else {
                throw .request(.unfit(field: "remarks", .wrongValue))
            }
            return changed
        }
        return .json(made.told)
    }
}

extension StoredCopy {
    /// The copy on the wire.
    fileprivate var told: CopyReply { CopyReply(number: number, of: of, copy: copy) }
}
