import DialogLoader
import DialogModel
import DialogTools
import Foundation

// recorder DIALOGS FOLDER: plays every plan below DIALOGS and writes the fixtures to FOLDER.
let dialogs = CommandLine.arguments[1]
let folder = Folder(URL(filePath: CommandLine.arguments[2], directoryHint: .isDirectory))
let library = try ScriptLibrary.reading(folders: [dialogs])
let played = try PlayedPlan.all(below: dialogs, with: library)
try ScriptFiles(folder: folder).write(played)
try LogFiles(folder: folder).write(played)
try await SealedStore(folder: folder).write(played)
try folder.writeManifest()
