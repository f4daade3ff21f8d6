// What happened, each fact with its fields in the order of their names.

extension Event.Started: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("client", client)
            json.field("depth", depth)
            json.field("dialog", dialog)
            json.field("fading", fading)
            json.field("language", language)
            json.field("mode", mode)
            json.field("participants", participants)
            json.field("probing", probing)
            json.field("rotation", rotation)
            json.field("title", title)
        }
    }
}

extension Event.Entered: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("count", count)
            json.field("index", index)
            json.field("minutes", minutes)
            json.field("step", step)
            json.field("title", title)
        }
    }
}

extension Event.Said: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("place", place)
            json.field("text", text)
        }
    }
}

extension Event.Asked: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("occurrence", occurrence)
            json.field("origin", origin)
            json.field("place", place)
            json.field("quotes", quotes)
            json.field("text", text)
            json.field("variant", variant)
        }
    }
}

extension Event.Mentioned: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("names", names)
            json.field("place", place)
        }
    }
}

extension Event.Resolved: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("fate", fate)
            json.field("line", line)
            json.field("place", place)
        }
    }
}

extension Event.BecameStale: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("answers", answers)
            json.field("because", because)
            json.field("was", was)
        }
    }
}

extension Event.BecameStale.Answer: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("place", place)
            json.field("reason", reason)
        }
    }
}

extension Event.SettledStale: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("choice", choice)
            json.field("places", places)
        }
    }
}

extension Event.Noted: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("place", place)
            json.field("text", text)
        }
    }
}

extension Event.Offered: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { $0.field("step", step) }
    }
}

extension Event.Picked: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { $0.field("places", places) }
    }
}

extension Event.Closed: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("open", open)
            json.field("step", step)
        }
    }
}

extension Event.HandedOver: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { $0.field("to", to) }
    }
}

extension Event.Passed: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("mark", mark)
            json.field("step", step)
        }
    }
}

extension Event.Extended: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("minutes", minutes)
            json.field("step", step)
        }
    }
}

extension Event.TurnedProbing: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { $0.field("probing", probing) }
    }
}

extension Event.TurnedDepth: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { $0.field("depth", depth) }
    }
}

extension Event.TurnedFading: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("fading", fading)
            json.field("step", step)
        }
    }
}

extension Event.TakenBack: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { $0.field("place", place) }
    }
}

extension Event.Rang: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { $0.field("text", text) }
    }
}

extension Event.Slept: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { $0.field("milliseconds", milliseconds) }
    }
}
