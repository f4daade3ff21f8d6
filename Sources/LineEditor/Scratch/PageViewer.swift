/// A page for the user's own browser, in a private file in memory.
///
/// The file is there until ``close()``; what a process that was killed left, the next one removes.
package struct PageViewer {
    private let folder: ScratchFolder

    /// Puts `page`, an HTML document, in a file of mode 0600; `nil` where there is no file system in
    /// memory for it.
    package init?(_ page: String) {
        ScratchFolder.sweep()
        guard let folder = ScratchFolder(of: "spiegel.html") else { return nil }
        guard folder.write(page) else {
            folder.remove()
            return nil
        }
        self.folder = folder
    }

    /// The file.
    package var file: String { folder.file }

    /// Hands the file to `xdg-open`, and waits until that ends, which a browser need not.
    ///
    /// - Returns: Whether there was one, and it found a program.
    package func show() async -> Bool {
        await ExternalEditor(opening: file, with: "xdg-open 2>/dev/null")?.ended() == 0
    }

    /// Removes the file.
    package func close() { folder.remove() }
}
