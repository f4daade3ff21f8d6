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
            json.field("keep", keep)
            json.field("place", place)
            json.field("text", text)
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
