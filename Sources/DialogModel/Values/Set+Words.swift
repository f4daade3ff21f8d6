extension Set<String> {
    /// The words between spaces and line ends.
    public init(words text: String) {
        self.init(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
