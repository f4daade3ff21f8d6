// What became of questions, each fact with its fields in the order of their names.

extension Event.Answered: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("keep", keep)
            json.field("place", place)
            json.field("raw", raw)
            json.field("shown", shown)
            json.field("value", value)
            json.field("words", words)
        }
    }
}

extension Event.Given: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("about", about)
            json.field("from", from)
            json.field("place", place)
            json.field("references", references)
            json.field("shown", shown)
            json.field("value", value)
        }
    }
}

extension KeptReference: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("conversation", conversation)
            json.field("line", line)
            json.field("place", place)
        }
    }
}

extension Event.Rejected: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("attempt", attempt)
            json.field("place", place)
            json.field("raw", raw)
            json.field("reason", reason)
        }
    }
}

extension Event.Skipped: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { $0.field("place", place) }
    }
}
