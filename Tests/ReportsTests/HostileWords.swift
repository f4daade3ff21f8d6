import DialogModel

@testable import Reports

/// Words that would like to be more than words.
enum HostileWords {
    static let all = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "</style><script>alert(1)</script>", "</title><base href=//x.nl>",
        "</p></main><h1>kop</h1>",
        "<svg/onload=alert(1)>", "<a href=javascript:alert(1)>hier</a>", "<!-- weg", "--> ]]>",
        "<![CDATA[ x ]]>", "<?php x ?>", "&lt;b&gt; &amp; &#60;i&#62;", "&copy &notit; &",
        "=HYPERLINK(\"http://x.nl\";\"hier\")", "@import url(//x.nl)",
        "{{title}} ${alert(1)} \\(x)",
        "a\u{1B}]8;;http://x.nl\u{07}b", "a\u{202E}b\u{2066}c", "<\u{0}script>", "a\u{9B}2Jb",
        "＜script＞", "\u{FEFF}<b\u{AD}>", "<\u{200B}i>", "`<'\"&>`",
    ]

    /// A conversation that holds `words` wherever there can be words.
    static func everywhere(_ words: String) throws -> Report {
        var log = try Log(words, mode: .meeting, by: words)
        let began = log.now
        let inside = Address.CallSite(call: "erbij", number: 1)
        let place = Address(calls: [inside], item: "wat")
        let probe = Event.Asked.Origin.probe(of: .at("wie"), cue: .judgement, evidence: words)
        var kept: [ConversationSummary.KeptItem] = []
        try log.turn(by: words, .step("a", words, 1, of: 1), .ask(.at("wie"), words))
        for (item, keep) in [
            ("wie", Keep.worksheetWho), ("afspraak", .agreement), ("zin", .sentence),
        ] as [(ItemID, Keep)] {
            try log.turn(by: words, .ask(.at(item), words), .say(.at(item), words, keep: keep))
            kept.append(.init(keep: keep, place: .at(item), text: words, at: began))
        }
        try log.turn(
            by: words,
            .ask(.at("wie.probe"), words, origin: probe),
            .list(.at("wie.probe"), [words, words], keep: .worksheetWho)
        )
        try log.turn(
            by: words,
            .noted(.init(place: .at("wie"), text: words)),
            .rang(.init(text: words)),
            .called(.init(site: inside, inside: [], dialog: "erbij", title: words, by: .user)),
            .step(Address(calls: [inside], item: "b"), words, 1, of: 1),
            .ask(place, words),
            .say(place, words)
        )
        try log.turn(
            by: words,
            .returned(.init(from: [inside])),
            .revisiting(.init(place: .at("zin")))
        )
        try log.turn(by: words, .say(.at("zin"), words + " anders", keep: .sentence))
        let behaviour = ItemID(CostBenefitCell.Behaviour.present.rawValue)
        let cell = CostBenefitCell(.present, .consOfChanging).item
        for item in [behaviour, cell] {
            try log.turn(by: words, .ask(.at(item), words), .say(.at(item), words))
        }
        try log.turn(by: words, .finished)
        try log.turn(by: words, .noted(.init(place: nil, text: words)))
        return try log.report(
            .sample(
                title: words,
                mode: .meeting,
                began: began,
                participants: [Participant(name: words)],
                pseudonym: words,
                kept: kept,
                scores: [.init(place: .at("wie"), question: words, score: Tenths(7))]
            ),
            scales: [.at("wie"): Scale(lowEnd: words, highEnd: words)]
        )
    }
}
