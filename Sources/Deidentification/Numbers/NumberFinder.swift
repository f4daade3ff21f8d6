import DialogModel

/// Finds numbers and addresses that belong to one person or household.
struct NumberFinder: Finder {
    let lexicon: Lexicon

    /// What announces a number, folded.
    private static let announcing = Vocabulary.words(
        """
        clientnr clientnummer client dossiernr dossiernummer dossier zaaknr zaaknummer zaak
        patientnr patientnummer polisnr polisnummer kenmerk bsn burgerservicenummer sofinummer
        sofi rekeningnummer rekeningnr rek rekening nr nummer nmr tel telefoon telnr
        telefoonnummer mobiel mobieltje kenteken iban klantnr klantnummer pincode pin wachtwoord
        toegangscode polis beschikkingsnr v-nummer vnummer vnr paspoort paspoortnr paspoortnummer
        idnr rijbewijs code zorgnummer number no account file case ssn phone mobile plate
        registration policy reference ref claim acct ni passport nhs sort
        """
    )
    /// What makes an amount of a number.
    private static let amounts = Vocabulary.words(
        """
        euro euros eur mg ml gram kg km meter keer x procent pond stuks uur minuten dollar pounds
        times
        """
    )

    func candidates(in passage: Passage) -> [Candidate] {
        mailAddresses(in: passage) + webAddresses(in: passage)
            + passage.candidates { place in
                if let found = account(at: place, in: passage) ?? plate(at: place, in: passage) {
                    return found
                }
                return passage.hasDigit(place)
                    ? digits(at: place, in: passage) ?? postcode(at: place, in: passage)
                        ?? announced(at: place, in: passage)
                    : coded(at: place, in: passage)
            }
    }

    /// Letters and digits with nothing but spaces, points or hyphens between.
    private func account(at place: Int, in passage: Passage) -> Candidate? {
        let head = passage.folded(place)
        guard head.utf8.count >= 4, head.utf8.prefix(2).allSatisfy(\.isLetter),
            head.utf8.dropFirst(2).prefix(2).allSatisfy(\.isDigit)
        else { return nil }
        var account = ""
        var end = place
        var best: Int?
        while end < passage.words.count, end - place < 10,
            end == place || passage.gap(before: end).isSeparator,
            account.utf8.count + passage.folded(end).utf8.count <= 34
        {
            account += passage.folded(end)
            end += 1
            // Mistyped, it has its length yet.
            let isDutch =
                account.hasPrefix("nl") && (17...19).contains(account.utf8.count)
                && account.utf8.suffix(9).allSatisfy(\.isDigit)
            if Checksum.isBankAccount(account) || isDutch { best = end }
        }
        return best.map { Candidate(place..<$0, .number, .bankAccount, .certain) }
    }

    private func plate(at place: Int, in passage: Passage) -> Candidate? {
        guard place + 2 < passage.words.count,
            passage.gap(before: place + 1).marks == "-",
            passage.gap(before: place + 2).marks == "-",
            passage.gap(before: place + 1).isTight, passage.gap(before: place + 2).isTight,
            Checksum.isLicencePlate((place..<(place + 3)).map(passage.folded)),
            (place..<(place + 3)).contains(where: { !passage.isNumber($0) })
        else { return nil }
        return Candidate(place..<(place + 3), .number, .licencePlate, .certain)
    }

    private func postcode(at place: Int, in passage: Passage) -> Candidate? {
        let word = passage.folded(place)
        if lexicon.language == .english { return british(at: place, in: passage) }
        if word.utf8.count == 6,
            Checksum.isPostcode(digits: String(word.prefix(4)), letters: String(word.suffix(2)))
        {
            return Candidate(place..<(place + 1), .number, .postcode, .certain)
        }
        let next = place + 1
        guard next < passage.words.count, passage.gap(before: next).isSpace,
            Checksum.isPostcode(digits: word, letters: passage.folded(next)),
            passage.words[next].original.allSatisfy(\.isUppercase)
                || !lexicon.vocabulary.never.contains(passage.folded(next))
                    && !lexicon.vocabulary.shop.contains(passage.folded(next))
                    && !WordList.ordinaryWords.contains(passage.folded(next))
        else { return nil }
        return Candidate(place..<(next + 1), .number, .postcode, .certain)
    }

    /// A run of digits as a telephone or a citizen has, or one too long for an amount.
    private func digits(at place: Int, in passage: Passage) -> Candidate? {
        guard passage.isNumber(place) else { return nil }
        var digits: [UInt8] = []
        var end = place
        var best: (end: Int, reason: Identifying.Reason)?
        let isAbroad = passage.gap(before: place).marks.hasSuffix("+")
        while end < passage.words.count, passage.isNumber(end), digits.count < 16,
            end == place || passage.gap(before: end).isSeparator
        {
            digits += passage.words[end].folded.utf8.map { $0 - 0x30 }
            end += 1
            if isTelephone(digits, isAbroad: isAbroad) { best = (end, .telephone) }
            if lexicon.language == .english, Checksum.isHealthNumber(digits) {
                best = best ?? (end, .citizenNumber)
            }
            if digits.count == 9, Checksum.isCitizenNumber(digits), best == nil {
                best = (end, .citizenNumber)
            }
        }
        if let best { return Candidate(place..<best.end, .number, best.reason, .certain) }
        if let word = announcement(before: place, in: passage), digits.count > 2,
            !isAmount(place..<end, in: passage)
        {
            return Candidate(place..<end, .number, .announcedNumber(word), .certain)
        }
        guard passage.folded(place).utf8.count > 7, !isAmount(place..<(place + 1), in: passage)
        else { return nil }
        return Candidate(place..<(place + 1), .number, .longNumber, .certain)
    }

    private func isTelephone(_ digits: [UInt8], isAbroad: Bool) -> Bool {
        if isAbroad { return (9...15).contains(digits.count) }
        if digits.starts(with: [0, 0]) { return (12...15).contains(digits.count) }
        if lexicon.language == .english, digits.count == 11, digits[0] == 0, digits[1] != 0 {
            return true
        }
        return digits.count == 10 && digits[0] == 0 && digits[1] != 0
    }

    private func isAmount(_ words: Range<Int>, in passage: Passage) -> Bool {
        "€$£".contains { passage.gap(before: words.lowerBound).marks.contains($0) }
            || Self.amounts.contains(passage.next(after: words.upperBound - 1))
    }

    /// A word that announces a number, one or two words before a place.
    private func announcement(before place: Int, in passage: Passage) -> String? {
        (max(0, place - 3)..<place).reversed().lazy.map(passage.folded)
            .first(where: Self.announcing.contains)
    }

    /// What has digits and was announced, with all that hangs on it by hyphens, points and slashes.
    private func announced(at place: Int, in passage: Passage) -> Candidate? {
        let end = endOfTight(from: place, in: passage)
        let isLong = (place..<end).reduce(0) { $0 + passage.folded($1).utf8.count } > 3
        guard isLong, let word = announcement(before: place, in: passage),
            !isAmount(place..<end, in: passage)
        else { return nil }
        return Candidate(place..<end, .number, .announcedNumber(word), .certain)
    }

    /// A few letters and at least four digits behind a hyphen: `mh-00718`.
    private func coded(at place: Int, in passage: Passage) -> Candidate? {
        let next = place + 1
        guard passage.folded(place).utf8.count < 5, next < passage.words.count,
            passage.gap(before: next).isTight, "-/_.".contains(passage.gap(before: next).marks),
            passage.hasDigit(next)
        else { return nil }
        let end = endOfTight(from: place, in: passage)
        let isLong = passage.folded(next).utf8.count > 3
        let word = announcement(before: place, in: passage)
        guard isLong || word != nil else { return nil }
        return Candidate(
            place..<end,
            .number,
            word.map(Identifying.Reason.announcedNumber) ?? .longNumber,
            .certain
        )
    }

    private func endOfTight(from place: Int, in passage: Passage) -> Int {
        var end = place + 1
        while end < passage.words.count, end - place < 8, passage.gap(before: end).isTight,
            ["-", "/", ".", "_", ""].contains(passage.gap(before: end).marks)
        {
            end += 1
        }
        return end
    }

    /// `jansen.nl`, and a name behind an at sign.
    private func webAddresses(in passage: Passage) -> [Candidate] {
        passage.words.indices.compactMap { place in
            let gap = passage.gap(before: place)
            if gap.marks.hasSuffix("@"), !gap.isTight || place == 0 {
                return Candidate(
                    place..<endOfTight(from: place, in: passage),
                    .number,
                    .webAddress,
                    .certain
                )
            }
            guard place > 0, gap.isTight, gap.marks == ".",
                Self.domains.contains(passage.folded(place)),
                passage.folded(place - 1).utf8.count > 2
            else { return nil }
            var start = place - 1
            while start > 0, place - start < 6, passage.gap(before: start).isTight,
                ["-", ".", "_"].contains(passage.gap(before: start).marks)
            {
                start -= 1
            }
            return Candidate(start..<(place + 1), .number, .webAddress, .certain)
        }
    }

    private static let domains = Vocabulary.words("nl com org net be eu info")

    /// What has an at sign with words tight on both sides and a point behind it.
    private func mailAddresses(in passage: Passage) -> [Candidate] {
        (1..<max(1, passage.words.count)).compactMap { place in
            guard passage.gap(before: place).isTight, passage.gap(before: place).marks == "@" else {
                return nil
            }
            var start = place - 1
            while start > 0, place - start < 8, passage.gap(before: start).isTight,
                passage.gap(before: start).marks.unicodeScalars.allSatisfy({
                    ".-_+".unicodeScalars.contains($0)
                })
            {
                start -= 1
            }
            return Candidate(
                start..<endOfTight(from: place, in: passage),
                .number,
                .mailAddress,
                .certain
            )
        }
    }
}

extension Passage.Gap {
    /// Whether what it parts may be one number.
    fileprivate var isSeparator: Bool {
        isSpace || ["", "-", ".", "/", "(", ")", "(0)"].contains(marks)
    }
}
