import DialogModel

/// What of a conversation goes on one sheet.
extension Report {
    /// What remains of it: a meeting's worksheet, a cost-benefit form.
    package func worksheet(in language: Language) -> Worksheet {
        sheet(in: language) { account, summary, found in
            Worksheet(account, summary: summary, number: number, found: found)
        }
    }

    /// The minutes of a meeting.
    package func minutes(in language: Language) -> Worksheet {
        sheet(in: language) { account, summary, found in
            Worksheet(minutesOf: account, summary, number: number, times: times, found: found)
        }
    }

    /// The proof of who took part in a meeting, without anything that was said in it.
    package func attendance(in language: Language) -> Worksheet {
        sheet(in: language) { account, summary, found in
            Worksheet(
                attendanceOf: account,
                summary,
                number: number,
                found: found,
                in: language
            )
        }
    }
}
