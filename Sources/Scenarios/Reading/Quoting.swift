import Linguistics

extension String {
    /// The text as a message may quote it: one line, not longer than 60 characters.
    var shortened: String {
        let line = prefix { !$0.isNewline }
        return line.count > 60 ? line.prefix(59) + "…" : String(line)
    }
}

extension [String] {
    /// The names in quotes, as a sentence lists them.
    var listed: Localized {
        let german = map { "„\($0)“" }
        let english = map { "“\($0)”" }
        guard count > 1 else { return Localized(de: german.joined(), en: english.joined()) }
        return Localized(
            de: german.dropLast().joined(separator: ", ") + " und " + german[count - 1],
            en: english.dropLast().joined(separator: ", ") + " and " + english[count - 1])
    }
}
