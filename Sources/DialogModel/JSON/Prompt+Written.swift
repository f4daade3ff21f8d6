extension Prompt: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("aside", aside)
            if !cast.isEmpty { json.field("cast", cast) }
            json.field("position", position)
            json.field("sequence", sequence)
            json.field("step", step)
            json.field("takeBack", takeBack)
            if !whispers.isEmpty { json.field("whispers", whispers) }
        }
    }
}

extension Prompt.CastRole: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("names", names)
            json.field("role", role)
        }
    }
}

extension Role: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("id", id)
            json.field("instruction", instruction)
            json.field("intent", intent)
            json.field("title", title)
            json.field("whisper", whisper)
            json.field("words", words)
        }
    }
}

extension Prompt.StepHeading: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("count", count)
            json.field("elapsedMilliseconds", elapsedMilliseconds)
            json.field("index", index)
            json.field("minutes", minutes)
            json.field("role", role)
            json.field("step", step)
            json.field("title", title)
        }
    }
}

extension Prompt.OpenQuestion: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("hint", hint)
            json.field("kind", kind)
            json.field("lines", lines)
            json.field("origin", origin)
            json.field("place", place)
            json.field("previous", previous)
            json.field("previousShown", previousShown)
            json.field("required", required)
            json.field("role", role)
            json.field("suggested", suggested)
            json.field("text", text)
            json.field("why", why)
        }
    }
}

extension Prompt.OfferedQuestion: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            if fits { json.field("fits", fits) }
            json.field("place", place)
            json.field("settled", settled)
            json.field("text", text)
        }
    }
}

extension Prompt.StaleAnswer: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("answer", answer)
            json.field("place", place)
            json.field("question", question)
            json.field("reason", reason)
            json.field("was", was)
        }
    }
}

extension Option: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("id", id)
            json.field("text", text)
        }
    }
}

extension Scale: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("highEnd", highEnd)
            json.field("highest", highest)
            json.field("lowEnd", lowEnd)
            json.field("lowest", lowest)
        }
    }
}
