import ArgumentParser
import DialogModel
import LineEditor
import Wording

/// Where a paper goes to.
enum PaperPlace {
    /// The screen, to be read there.
    case screen
    /// Standard output, as it is.
    case output
    /// A new file.
    case file(String)
    /// The user's browser.
    case browser

    /// What a command line asks for: `--output`, or else whether a page is to be shown.
    struct Options: ParsableArguments {
        @ArgumentParser.Option(
            name: [.customShort("o"), .long, .customLong("naar")],
            help: help(MonthWords.paperOutput)
        )
        var output: String?
        @Flag(name: [.customLong("open"), .customLong("tonen")], help: help(MonthWords.open))
        var opens = false

        /// The place.
        ///
        /// - Throws: A usage error where both are asked for.
        func place(in language: Language) throws -> PaperPlace {
            switch (output, opens) {
            case (nil, false): return .screen
            case (nil, true): return .browser
            case ("-", false): return .output
            case (let path?, false): return .file(path)
            case (_?, true): throw ValidationError(MonthWords.openAlone(in: language))
            }
        }
    }
}

extension Visit {
    /// The place that `options` ask for.
    ///
    /// For a browser the terminal is taken over at once, as it has to be before the daemon is called.
    func place(_ options: PaperPlace.Options) throws -> PaperPlace {
        let place = try options.place(in: language)
        if case .browser = place { _ = talk }
        return place
    }

    /// Puts `text` where `place` says.
    ///
    /// - Throws: ``Ended`` with 1 where that fails; it has been said why.
    func put(_ text: String, to place: PaperPlace) async throws {
        switch place {
        case .screen: page(text: text)
        case .output: write(document: text)
        case .file(let path): try save(text, to: path)
        case .browser: try await open(page: text)
        }
    }

    /// Shows `page` in the user's browser until Enter is typed, and then removes its file.
    private func open(page: String) async throws {
        guard let viewer = PageViewer(page) else {
            notice(MonthWords.noMemory)
            throw Ended(code: 1)
        }
        defer { viewer.close() }
        guard await viewer.show() else {
            notice(MonthWords.noBrowser)
            throw Ended(code: 1)
        }
        notice(MonthWords.shown(viewer.file))
        _ = await talk.ask(MonthWords.closePage)
    }
}
