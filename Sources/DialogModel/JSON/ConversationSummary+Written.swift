extension ConversationSummary: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("answers", answers)
            json.field("began", began)
            json.field("changed", changed)
            json.field("client", client)
            json.field("dialog", dialog)
            json.field("kept", kept)
            json.field("language", language)
            json.field("mode", mode)
            json.field("participants", participants)
            json.field("retrospect", retrospect)
            json.field("scores", scores)
            json.field("standing", standing)
            json.field("step", step)
            json.field("title", title)
        }
    }
}

extension ConversationSummary.KeptItem: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("at", at)
            json.field("fates", fates.isEmpty ? nil : fates)
            json.field("keep", keep)
            json.field("place", place)
            json.field("points", points.isEmpty ? nil : points)
            json.field("text", text)
        }
    }
}

extension ConversationSummary.Fated: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("fate", fate)
            json.field("line", line)
        }
    }
}

extension ConversationSummary.Score: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("place", place)
            json.field("question", question)
            json.field("score", score)
        }
    }
}
