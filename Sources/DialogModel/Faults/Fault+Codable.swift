/// The form in which a fault is told: `{"code": "C11", "facts": {"sequence": 12}}`.
extension Fault {
    private enum Key: String, CodingKey {
        case code, facts
    }

    /// Reads a fault; one that a later release tells, or tells otherwise, is an
    /// ``unexpected(code:)`` with its code.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        let code = try fields.decode(String.self, forKey: .code)
        let told = try? Self.told(
            code,
            ToldFacts(facts: fields.nestedContainer(keyedBy: FactName.self, forKey: .facts))
        )
        self = (told ?? nil) ?? .unexpected(code: code)
    }

    /// Writes code and facts.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(code, forKey: .code)
        var facts = fields.nestedContainer(keyedBy: FactName.self, forKey: .facts)
        switch self {
        case .refusal(let fault): try fault.tell(&facts)
        case .request(let fault): try fault.tell(&facts)
        case .store(let fault): try fault.tell(&facts)
        case .start(let fault): try fault.tell(&facts)
        case .link(let fault): try fault.tell(&facts)
        case .unexpected: break
        }
    }

    /// The fault with `code`, of whichever layer has it; `nil` where none has.
    private static func told(_ code: String, _ facts: ToldFacts) throws -> Fault? {
        let layers: [any Told.Type] = [
            Refusal.self, RequestFault.self, StoreFault.self, StartFault.self, LinkFault.self,
        ]
        for layer in layers {
            if let told = try layer.init(code, facts) { return told.fault }
        }
        return nil
    }
}
