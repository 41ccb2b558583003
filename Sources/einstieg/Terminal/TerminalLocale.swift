import Foundation

/// The character set by which readline and the editor tell where a character ends.
enum TerminalLocale {
    /// Takes the user's character set, or UTF-8 if theirs is missing or none that has umlauts.
    ///
    /// Only the classification of characters is set: number and date formats of the C library stay neutral, so that the
    /// same input gives the same bytes everywhere. In the fall-back the environment says so too, because readline and
    /// the editor look there for themselves.
    static func adopt() {
        setlocale(LC_CTYPE, "")
        if isUTF8 { return }
        for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8", "de_DE.UTF-8"] where setlocale(LC_CTYPE, name) != nil {
            if let all = getenv("LC_ALL"), all.pointee != 0 {
                setenv("LC_ALL", name, 1)
            } else {
                setenv("LC_CTYPE", name, 1)
            }
            return
        }
    }

    private static var isUTF8: Bool {
        guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
        return ["utf-8", "utf8"].contains(String(cString: name).lowercased())
    }
}
