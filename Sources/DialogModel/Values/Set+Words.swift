extension Set<String> {
    /// The words between spaces and line ends.
    package init(words text: String) {
        self.init(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
