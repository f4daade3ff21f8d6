/// A stored value as it is written: `{"form": "summary", "version": 2, "since": "0.2", "body": …}`.
package struct Envelope<Value: StoredForm>: Encodable, Sendable {
    /// What is in it.
    package let value: Value

    /// An envelope around `value`.
    package init(_ value: Value) { self.value = value }

    /// Writes the form of this release and the body.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: EnvelopeKey.self)
        try fields.encode(Value.form.name, forKey: .form)
        try fields.encode(Value.form.version, forKey: .version)
        try fields.encode(Value.form.since, forKey: .since)
        try value.encode(to: fields.superEncoder(forKey: .body))
    }
}

enum EnvelopeKey: String, CodingKey {
    case form, version, since, body
}
