import DialogModel
import Foundation
import SpiegelAPI
import Testing

@testable import SpiegelDaemon

@Suite struct ReadBodyTests {
    private func read<Value>(_ json: String, as _: Value.Type) throws -> ReadBody<Value> {
        try ReadBody(Array(json.utf8), maximumDepth: 16)
    }

    /// The examples of the document by path and method, each as JSON.
    private static let examples: [(place: String, json: Data)] = {
        struct Document: Decodable {
            struct Operation: Decodable {
                struct Body: Decodable {
                    struct Content: Decodable { let examples: [String: Example] }
                    struct Example: Decodable { let value: JSONValue }
                    let content: [String: Content]
                }
                let requestBody: Body?
            }
            let paths: [String: [String: Either]]
        }
        /// An operation, or the parameters of all of a path's.
        enum Either: Decodable {
            case operation(Document.Operation)
            case parameters
            init(from decoder: any Decoder) throws {
                self =
                    (try? Document.Operation(from: decoder)).map { .operation($0) } ?? .parameters
            }
        }
        let data = Data(PackageResources.openapi_json)
        guard let document = try? JSONDecoder().decode(Document.self, from: data) else { return [] }
        return document.paths.flatMap { path, methods in
            methods.flatMap { method, either -> [(String, Data)] in
                guard case .operation(let operation) = either else { return [] }
                return (operation.requestBody?.content.values.flatMap(\.examples.values) ?? [])
                    .compactMap { example in
                        (try? JSONEncoder().encode(example.value)).map { ("\(method) \(path)", $0) }
                    }
            }
        }
    }()

    @Test func everyExampleOfTheDocumentIsRead() throws {
        var acts: Set<String> = []
        for (place, json) in Self.examples {
            let text = String(decoding: json, as: UTF8.self)
            switch place {
            case "post /v1/conversations/{id}/turns":
                let act = "\(try read(text, as: Input.self).value)"
                acts.insert(String(act.prefix { $0 != "(" }))
            case "put /v1/conversations/{id}": _ = try read(text, as: Beginning.self)
            case "put /v1/conversations/{id}/draft": _ = try read(text, as: TypedDraft.self)
            case "put /v1/copies/{id}": _ = try read(text, as: OwnedCopy.self)
            case "post /v1/copies/{id}/remarks": _ = try read(text, as: Remark.self)
            case "post /v1/search": _ = try read(text, as: SearchRequest.self)
            default: Issue.record("\(place) has a body that is not read here")
            }
        }
        // Every act but the daemon's own, `tick`.
        #expect(acts.count == 26)
        #expect(Self.examples.count == 32)
    }

    @Test func theSameRequestHasTheSameDigestHoweverItIsSpelled() throws {
        let key = try #require(TurnKey("k"))
        let other = try #require(TurnKey("l"))
        let one = try read(#"{"do":"note","text":"é"}"#, as: Input.self)
        let same = try read(#"{ "text" : "\u00e9", "do":"note", "to": null}"#, as: Input.self)
        let another = try read(#"{"do":"note","text":"e"}"#, as: Input.self)
        #expect(one.digest(under: key) == same.digest(under: key))
        #expect(one.digest(under: key) != another.digest(under: key))
        #expect(one.digest(under: key) != one.digest(under: other))
        #expect(one.digest(under: key).rawValue.count == 32)
    }

    /// A later release that spelled requests otherwise would take one that is sent again over its
    /// start for another.
    @Test func aDigestIsTheSameInEveryRelease() throws {
        let key = try #require(TurnKey("k"))
        let body = try read(#"{"do":"note","text":"n"}"#, as: Input.self)
        #expect(body.digest(under: key).rawValue == "f727a9c58167c7d59d8f59ab510a7f50")
    }
}
