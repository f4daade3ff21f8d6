import SpiegelAPI
import Wording

extension UnusedScript {
    /// That it is not used, and why.
    package var sentence: Sentence {
        ScreensOpening.unused(file, line: line, Sentence(nl: dutch, en: english))
    }
}
