// Which way a conversation went, each fact with its fields in the order of their names.

extension Event.Branched: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("held", held)
            json.field("place", place)
        }
    }
}

extension Event.Looped: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("lines", lines)
            json.field("place", place)
        }
    }
}

extension Event.Looped.Line: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("number", number)
            json.field("text", text)
        }
    }
}

extension Event.Called: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("by", by)
            json.field("dialog", dialog)
            json.field("inside", inside)
            json.field("site", site)
            json.field("title", title)
        }
    }
}

extension Event.Returned: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("from", from)
            json.field("left", left)
        }
    }
}

extension Event.Revisiting: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { $0.field("place", place) }
    }
}

extension Event.Left: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { $0.field("place", place) }
    }
}
