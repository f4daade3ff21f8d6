extension Retrospect: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("choices", choices)
            json.field("measures", measures)
            json.field("served", served)
            json.field("steps", steps)
        }
    }
}

extension Retrospect.Step: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("intent", intent)
            json.field("isDone", isDone)
            json.field("title", title)
        }
    }
}

extension Retrospect.Measure: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("behind", behind)
            json.field("dialog", dialog)
            json.field("intent", intent)
            json.field("place", place)
            json.field("scale", scale)
            json.field("title", title)
        }
    }
}

extension Retrospect.Said: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("answer", answer)
            json.field("question", question)
        }
    }
}

extension Retrospect.Choice: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("intent", intent)
            json.field("options", options)
            json.field("shown", shown)
        }
    }
}

extension Retrospect.Served: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("intent", intent)
            json.field("place", place)
        }
    }
}
