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
                .person { _, caller in .json(try await copies(of: caller.person)) }
            ),
            Endpoint(
                .get,
                "/v1/copies/{id}",
                .named { _, admitted in
                    let found = try await keeper.store.copy(
                        admitted.conversation,
                        for: admitted.caller.person
                    )
                    return .json(try await told(found, admitted.caller.person))
                }
            ),
            Endpoint(
                .put,
                "/v1/copies/{id}",
                .named { request, admitted in
                    let copy = try await request.json(OwnedCopy.self, within: limits).value
                    guard copy.id == admitted.conversation else {
                        throw Fault.unfit(field: "id", .wrongValue)
                    }
                    try limits.check(copy)
                    return try await changed(admitted) { standing throws(Fault) in
                        try standing?.receiving(copy) ?? copy
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
                        guard let standing else { throw .unknownConversation }
                        return standing.with(standing.copy.adding(remark))
                    }
                }
            ),
        ]
    }

    private func copies(of person: PersonID) async throws(Fault) -> CopyList {
        let found = try await keeper.store.copies(of: person)
        var told: [CopyReply] = []
        for copy in found { told.append(try await self.told(copy, person)) }
        return CopyList(copies: told)
    }

    private func changed(
        _ admitted: Admitted,
        _ change: @escaping @Sendable (OwnedCopy?) throws(Fault) -> OwnedCopy
    ) async throws(Fault) -> Response {
        let person = admitted.caller.person
        let made = try await desk.copy(admitted.conversation, of: person) {
            standing throws(Fault) in
            let changed = try change(standing)
            guard changed.copy.remarks.count <= Limits.mostRemarks else {
                throw .unfit(field: "remarks", .wrongValue)
            }
            return changed
        }
        return .json(try await told(made, person))
    }

    private func told(
        _ stored: StoredCopy,
        _ person: PersonID
    ) async throws(Fault) -> CopyReply {
        var original: Int?
        if let id = stored.copy.original {
            original = try await keeper.store.find(id, for: person).number
        }
        return CopyReply(number: stored.number, of: original, copy: stored.copy)
    }
}
