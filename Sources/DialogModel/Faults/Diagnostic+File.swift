extension Diagnostic {
    /// What is wrong with a file as a whole.
    package enum FileProblem: Hashable, Sendable {
        /// The file cannot be read.
        case unreadable
        /// The file is larger than `limit` bytes.
        case tooLarge(limit: Int)
        /// The bytes are not UTF-8.
        case notUTF8
        /// The file is saved as UTF-16.
        case utf16
        /// A no-break space where a line is indented, or behind a key.
        case noBreakSpace
        /// A dash of a word processor before a point of a list; `corrected` is the line with a hyphen.
        case dash(corrected: String)
        /// The file begins with an invisible mark that some editors write.
        case byteOrderMark
        /// A character that cannot be seen, by its Unicode number.
        case controlCharacter(UInt32)
        /// A tab where a line is indented.
        case tab
        /// Nothing stands in the file.
        case empty
        /// A second document begins.
        case severalDocuments
        /// There are more than `limit` values.
        case tooManyNodes(limit: Int)
        /// Values stand inside each other more than `limit` deep.
        case tooDeep(limit: Int)
        /// The first key does not say what the file is.
        case unknownKind(String?)
    }

    /// What is wrong with keys and the kinds of value they take.
    package enum ShapeProblem: Hashable, Sendable {
        /// What a key takes.
        package enum Expected: String, Hashable, Sendable, CaseIterable {
            case text
            case textOrVariants = "text-or-variants"
            case list
            case mapping
            case wholeNumber = "whole-number"
            case number
            case yesOrNo = "yes-or-no"
            case twoTexts = "two-texts"
            case minutes
        }

        /// No such key here; `nearest` was perhaps meant.
        case unknownKey(String, nearest: String?)
        /// A key that must be there is not.
        case missingKey(String)
        /// The key takes something else.
        case wrongType(key: String, expected: Expected)
        /// The key stands there twice, first on the line said.
        case duplicateKey(String, firstLine: Int)
        /// The key takes one of `allowed` only; `nearest` was perhaps meant.
        case unknownValue(key: String, value: String, allowed: [String], nearest: String?)
        /// The format is of a later release, or no number.
        case unknownFormat(String)
        /// The key wants a later format than the script's.
        case laterKey(String, format: Int)
        /// The dialogue's name is not the file's.
        case otherFileName(dialog: String, file: String)
        /// The language is not the folder's.
        case otherFolder(language: String, folder: String)
        /// A name with other characters than lower-case letters, digits and `-`.
        case unfitName(String)
        /// A word of the expression language cannot be a name.
        case reservedName(String)
        /// The name is taken, by what stands on the line said.
        case duplicateName(String, firstLine: Int)
        /// Another dialogue has the shortcut.
        case duplicateShortcut(String, other: String)
        /// The number lies outside its bounds.
        case outOfRange(key: String, lowest: Int, highest: Int)
        /// There is no text.
        case emptyText(key: String)
        /// The text has more than `limit` characters.
        case textTooLong(key: String, limit: Int)
        /// There is nothing in the list.
        case emptyList(key: String)
    }

    /// What YAML would read otherwise than its author meant.
    ///
    /// `corrected` is the line as it should be.
    package enum TextProblem: Hashable, Sendable {
        /// An anchor.
        case anchor(corrected: String)
        /// An alias.
        case alias
        /// A tag.
        case tag(corrected: String)
        /// A merge key.
        case mergeKey
        /// Brackets around a text with a comma make several texts.
        case splitByComma(corrected: String)
        /// A colon and a space make a key of the words before them.
        case colon(corrected: String)
        /// What stands behind ` #` is lost.
        case comment(lost: String, corrected: String)
        /// The text begins with a character that means something else to YAML.
        case specialStart(Character, corrected: String)
        /// Quotation marks stand around a part of the text only, or are not closed.
        case brokenQuotes(corrected: String)
        /// A bracket or brace is not closed.
        case unclosedBracket(Character)
        /// No space parts a dash or a colon from what follows.
        case missingSpace(corrected: String)
        /// Parts between brackets or braces are not parted by commas.
        case missingComma
        /// The line is indented in a way that fits nothing above it.
        case indentation
        /// The line cannot be read, for none of these reasons.
        case notYAML
        /// A `<` opens a quoted answer that no `>` closes.
        case unclosedQuote
        /// Nothing stands between `<` and `>`.
        case emptyQuote
    }
}
