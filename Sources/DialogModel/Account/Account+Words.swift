/// The same account in other words.
extension Account {
    /// The same with `words` in place of each text that people wrote or that quotes them, and of what
    /// they are called.
    package func reworded(_ words: (String) -> String) -> Account {
        with(
            entries: entries.map { entry in
                switch entry {
                case .question(let question): .question(question.reworded(words))
                case .note(let note):
                    .note(
                        Note(text: words(note.text), by: note.by.map(words), place: note.place)
                    )
                case .cast(let roles):
                    .cast(roles.map { .init(title: $0.title, names: $0.names.map(words)) })
                case .fate(let fated):
                    .fate(.init(text: words(fated.text), fate: fated.fate, at: fated.at))
                case .step, .called, .bell, .resumed, .unknown: entry
                }
            },
            laterNotes: laterNotes.map { LaterNote(text: words($0.text), at: $0.at) }
        )
    }

    /// The same without what was said before something else was.
    package var withoutEarlierWords: Account {
        with(
            entries: entries.compactMap { entry in
                guard case .question(let question) = entry else { return entry }
                return question.withoutEarlierWords.map { .question($0) }
            },
            laterNotes: laterNotes
        )
    }

    private func with(entries: [Entry], laterNotes: [LaterNote]) -> Account {
        Account(
            mode: mode,
            depth: depth,
            probing: probing,
            entries: entries,
            laterNotes: laterNotes,
            ended: ended,
            spentMilliseconds: spentMilliseconds,
            lastAnswered: lastAnswered,
            revisiting: revisiting
        )
    }
}

extension Account.AskedQuestion {
    fileprivate func reworded(_ words: (String) -> String) -> Self {
        with(
            text: words(text),
            origin: origin.reworded(words),
            asker: asker.map(words),
            given: given.map { given in
                Account.Given(
                    question: words(given.question),
                    answer: given.answer.map { said in
                        Account.Said(shown: words(said.shown), points: said.points.map(words))
                    },
                    by: given.by.map(words)
                )
            },
            stale: stale.map { $0.quoting(words($0.was), words($0.question)) }
        )
    }

    /// What holds now; nothing of a question that an earlier answer gave rise to, and that has none
    /// itself.
    fileprivate var withoutEarlierWords: Self? {
        if case .probe = origin, present == nil { return nil }
        return with(
            text: text,
            origin: origin,
            asker: asker,
            given: present.map { [$0] } ?? [],
            stale: stale.map { $0.isScore ? $0 : $0.quoting("…", $0.question) }
        )
    }

    private func with(
        text: String,
        origin: Event.Asked.Origin,
        asker: String?,
        given: [Account.Given],
        stale: Account.Stale?
    ) -> Self {
        Self(
            place: place,
            text: text,
            origin: origin,
            asker: asker,
            given: given,
            stale: stale,
            keep: keep,
            deepens: deepens
        )
    }
}

extension Account.Stale {
    fileprivate func quoting(_ was: String, _ question: String) -> Self {
        Self(reason: reason, was: was, question: question, isScore: isScore)
    }
}

extension Event.Asked.Origin {
    /// The same with `words` in place of what a question took up of an answer.
    package func reworded(_ words: (String) -> String) -> Self {
        guard case .probe(let of, let cue, let evidence) = self else { return self }
        return .probe(of: of, cue: cue, evidence: words(evidence))
    }
}

extension ConversationSummary {
    /// The same with `words` in place of each text that people wrote or that quotes them, and of what
    /// they are called.
    package func reworded(_ words: (String) -> String) -> ConversationSummary {
        ConversationSummary(
            dialog: dialog,
            title: title,
            language: language,
            mode: mode,
            client: client.reworded(words),
            participants: participants.map { $0.reworded(words) },
            standing: standing,
            step: step,
            began: began,
            changed: changed,
            answers: answers,
            kept: kept.map { item in
                KeptItem(
                    keep: item.keep,
                    place: item.place,
                    text: words(item.text),
                    at: item.at,
                    points: item.points.map(words),
                    fates: item.fates
                )
            },
            scores: scores.map { score in
                Score(place: score.place, question: words(score.question), score: score.score)
            },
            retrospect: retrospect?.reworded(words)
        )
    }
}

extension ClientAlias {
    /// The same with `words` in place of the pseudonym.
    package func reworded(_ words: (String) -> String) -> ClientAlias {
        ClientAlias(pseudonym: pseudonym.map(words), watchedNames: watchedNames)
    }
}

extension Participant {
    /// The same with `words` in place of the name.
    package func reworded(_ words: (String) -> String) -> Participant {
        Participant(name: words(name), role: role)
    }
}
