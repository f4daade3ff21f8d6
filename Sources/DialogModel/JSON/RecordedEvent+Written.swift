extension RecordedEvent: JSONWritten {
    /// Writes an event; one of a later release as it was read.
    package func write(to json: inout JSONText) {
        if case .unknown(let unknown) = event { return unknown.record.write(to: &json) }
        json.object { json in
            let kind = event.kind
            json.field("at", at)
            json.field("by", by)
            if let fact = event.fact { json.field("fact", fact) }
            json.field("kind", kind.name)
            json.field("request", request)
            json.field("sequence", sequence)
            json.field("since", kind.since)
            json.field("turn", turn)
            json.field("version", kind.version)
            json.field("who", who)
        }
    }
}
