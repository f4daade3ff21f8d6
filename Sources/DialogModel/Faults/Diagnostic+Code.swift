extension Diagnostic.Problem {
    /// A stable name, never reused for another meaning.
    package var code: String {
        switch self {
        case .file(let problem): problem.code
        case .shape(let problem): problem.code
        case .text(let problem): problem.code
        case .expression(let problem): problem.code
        case .reference(let problem): problem.code
        case .content(let problem): problem.code
        }
    }

    /// How bad it is.
    package var severity: Diagnostic.Severity {
        switch self {
        case .expression(.maybeUnanswered), .reference(.unusedParameter), .content(.neverInShort),
            .content(.nothingToDeepen), .content(.sameVariant), .reference(.roleNotCast):
            .warning
        case .file, .shape, .text, .expression, .reference, .content: .error
        }
    }
}

extension Diagnostic.FileProblem {
    var code: String {
        switch self {
        case .unreadable: "D001"
        case .tooLarge: "D002"
        case .notUTF8: "D003"
        case .byteOrderMark: "D004"
        case .controlCharacter: "D005"
        case .tab: "D006"
        case .empty: "D007"
        case .severalDocuments: "D008"
        case .tooManyNodes: "D009"
        case .tooDeep: "D010"
        case .unknownKind: "D011"
        case .utf16: "D097"
        case .noBreakSpace: "D098"
        case .dash: "D099"
        }
    }
}

extension Diagnostic.ShapeProblem {
    var code: String {
        switch self {
        case .unknownKey: "D012"
        case .missingKey: "D013"
        case .wrongType: "D014"
        case .duplicateKey: "D015"
        case .unknownValue: "D016"
        case .unknownFormat: "D017"
        case .otherFileName: "D018"
        case .otherFolder: "D019"
        case .unfitName: "D020"
        case .duplicateName: "D021"
        case .duplicateShortcut: "D022"
        case .outOfRange: "D023"
        case .reservedName: "D024"
        case .emptyText: "D025"
        case .emptyList: "D026"
        case .textTooLong: "D095"
        case .laterKey: "D096"
        }
    }
}

extension Diagnostic.TextProblem {
    var code: String {
        switch self {
        case .anchor: "D027"
        case .alias: "D028"
        case .tag: "D029"
        case .mergeKey: "D030"
        case .splitByComma: "D031"
        case .colon: "D032"
        case .comment: "D033"
        case .specialStart: "D034"
        case .brokenQuotes: "D035"
        case .indentation: "D036"
        case .notYAML: "D037"
        case .unclosedQuote: "D038"
        case .emptyQuote: "D039"
        case .unclosedBracket: "D092"
        case .missingComma: "D093"
        case .missingSpace: "D094"
        }
    }
}

extension Diagnostic.ExpressionProblem {
    var code: String {
        switch self {
        case .unreadable: "D040"
        case .unknownQuestion: "D041"
        case .askedLater: "D042"
        case .askedElsewhere: "D043"
        case .maybeUnanswered: "D044"
        case .incomparable: "D045"
        case .unknownOption: "D046"
        case .notATruth: "D047"
        case .unordered: "D048"
        case .notANumber: "D049"
        case .unfitFunction: "D050"
        case .unknownFunction: "D051"
        case .unspacedMinus: "D052"
        case .quotedCondition: "D053"
        case .askedInLoop: "D054"
        case .notAList: "D055"
        case .wrongArguments: "D056"
        }
    }
}

extension Diagnostic.ReferenceProblem {
    var code: String {
        switch self {
        case .unknownDialog: "D060"
        case .otherLanguageOnly: "D061"
        case .cyclicCall: "D062"
        case .callsTooDeep: "D063"
        case .unknownFragment: "D064"
        case .unknownParameter: "D065"
        case .missingParameter: "D066"
        case .unusedParameter: "D067"
        case .cyclicFragment: "D068"
        case .fragmentsTooDeep: "D069"
        case .unknownRole: "D070"
        case .unfitArgument: "D071"
        case .unknownGroup: "D101"
        case .unknownQuestionThere: "D102"
        case .unfitHanded: "D103"
        case .roleNotCast: "D106"
        }
    }
}

extension Diagnostic.ContentProblem {
    var code: String {
        switch self {
        case .emptyScale: "D080"
        case .tooPrecise: "D081"
        case .tooFewOptions: "D082"
        case .duplicateOption: "D083"
        case .severalHeads: "D084"
        case .noHead: "D085"
        case .neverInShort: "D086"
        case .sameVariant: "D087"
        case .followWithoutScale: "D088"
        case .nothingToDeepen: "D089"
        case .deafCue: "D090"
        case .shortNotShorter: "D091"
        case .occasionWithoutMode: "D100"
        case .nothingToResolve: "D104"
        case .castWithoutRoles: "D107"
        }
    }
}
