import DialogModel

extension RequestFault {
    /// The most characters of a field's name that are told.
    private static let fieldCharacters = 200

    /// The fault of a field whose name somebody else chose.
    ///
    /// The whole body, which has no name, was of another kind. Characters that could steer a
    /// terminal are not told.
    static func unfit(field: String, _ defect: FieldDefect) -> RequestFault {
        guard !field.isEmpty else { return .malformedRequest(.wrongShape) }
        let told = field.prefix(fieldCharacters).map { character in
            character.isLetter || character.isNumber || "._-[] ".contains(character)
                ? character : "?"
        }
        return .unfitField(String(told), defect)
    }
}
