import DialogModel

extension ConversationSummary {
    /// What 0.1 told of it: not yet the lines of a list that is kept.
    var asFirstTold: ConversationSummary {
        ConversationSummary(
            dialog: dialog,
            title: title,
            language: language,
            mode: mode,
            client: client,
            participants: participants,
            standing: standing,
            step: step,
            began: began,
            changed: changed,
            answers: answers,
            kept: kept.map { item in
                KeptItem(
                    keep: item.keep,
                    place: item.place,
                    text: item.text,
                    at: item.at,
                    fates: item.fates
                )
            },
            scores: scores
        )
    }
}
