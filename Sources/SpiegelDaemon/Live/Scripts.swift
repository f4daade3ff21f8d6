import DialogLoader
import Synchronization

/// The scripts as they lie on disk.
///
/// Whoever asks for them looks whether a file was added, changed or taken away since they were read, and
/// only then reads them again: there is no watch to keep and nothing to start anew. What has begun keeps
/// the scripts that it began with.
final class Scripts: Sendable {
    private struct Read {
        let listing: ScriptListing
        let library: ScriptLibrary

        init(_ listing: ScriptListing) {
            self.listing = listing
            library = listing.read()
        }
    }

    private let folders: [String]
    private let read: Mutex<Read>

    /// Reads the scripts below `folders`, of which a later one's go before an earlier one's; blocks on
    /// the disk.
    init(folders: [String]) {
        self.folders = folders
        read = Mutex(Read(ScriptListing(folders: folders)))
    }

    /// The scripts as they are now; blocks on the disk, while they are read again longer than that.
    var library: ScriptLibrary {
        // The times are looked at before the files are read, so that no change falls between.
        let listing = ScriptListing(folders: folders)
        return read.withLock { read in
            if read.listing != listing { read = Read(listing) }
            return read.library
        }
    }
}
