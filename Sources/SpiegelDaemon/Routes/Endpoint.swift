import DialogModel
import HTTPTypes
import HummingbirdCore

/// One way to ask the daemon something: the table of these is what the gate looks up, what the
/// document names and what the manual says about who may do what.
struct Endpoint: Sendable {
    /// The method.
    let method: HTTPRequest.Method
    /// The path, with `{id}` where a conversation's name stands.
    let path: String
    /// The parameters that its address may have.
    let parameters: Set<String>
    /// Who may, and what is then done.
    let rule: Rule

    init(
        _ method: HTTPRequest.Method,
        _ path: String,
        parameters: Set<String> = [],
        _ rule: Rule
    ) {
        self.method = method
        self.path = path
        self.parameters = parameters
        self.rule = rule
    }

    /// Looks at the parameters of a request's address.
    ///
    /// - Throws: `unfitField` for the first that does not belong.
    func check(_ address: URI) throws(RequestFault) {
        for (name, _) in address.queryParameters where !parameters.contains(String(name)) {
            throw .unfit(field: String(name), .unknown)
        }
    }
}

/// Who may ask something; what answers is given what the gate found out, and nothing else.
///
/// A handler belongs to a rule, so that there is none without. It throws a fault of whichever layer it
/// comes from: the gate tells them all.
enum Rule: Sendable {
    /// Whoever may speak to this daemon at all.
    case open(@Sendable (Request) async throws -> Response)
    /// Everybody whose conversations are kept here, about their own.
    case person(@Sendable (Request, Caller) async throws -> Response)
    /// The same, about what the path names, which is not looked up yet: a conversation that is to be
    /// begun, a copy.
    case named(@Sendable (Request, Admitted) async throws -> Response)
    /// Those who have these rights in the conversation that the path names.
    case conversation(Rights, @Sendable (Request, Admitted) async throws -> Response)
}
