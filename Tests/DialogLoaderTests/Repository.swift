/// Where things lie beside these tests.
enum Repository {
    static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast(3).joined(separator: "/")
    static let dialogs = root + "/Dialogs"
    static let golden = root + "/Tests/DialogLoaderTests/Golden"
}
