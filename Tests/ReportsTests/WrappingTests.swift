import Testing

@testable import Reports

@Suite("Prose wrapped to the window")
struct WrappingTests {
    @Test(
        "Lines break at spaces, in long words behind a hyphen or anywhere, and newlines stay",
        arguments: [
            ("", 10, ""),
            ("kurz", 10, "kurz"),
            ("für Sie über alles", 8, "für Sie\nüber\nalles"),
            ("genau zehn", 10, "genau zehn"),
            ("genau  zehn ", 5, "genau\nzehn"),
            ("eins\n\nzwei", 10, "eins\n\nzwei"),
            ("eins\r\nzwei\n", 10, "eins\nzwei\n"),
            ("  eingerückt und lang", 13, "  eingerückt\nund lang"),
            ("Donaudampfschiff", 6, "Donaud\nampfsc\nhiff"),
            ("der Erstkontakt-Leitfaden", 14, "der\nErstkontakt-\nLeitfaden"),
            ("10\u{A0}Minuten Zeit", 11, "10\u{A0}Minuten\nZeit"),
            ("日本語です", 4, "日本\n語で\nす"),
            ("日", 1, "日"),
            ("a b", 0, "a\nb"),
            ("\u{1B}[1mfett\u{1B}[0m dünn", 5, "\u{1B}[1mfett\u{1B}[0m\ndünn"),
        ])
    func wrap(_ text: String, width: Int, expected: String) {
        #expect(text.wrapped(width: width) == expected)
    }

    @Test("The first line and the others have their own margins, and empty lines none")
    func indents() {
        #expect("eins zwei drei".wrapped(width: 8, indent: 2, hangingIndent: 4) == "  eins\n    zwei\n    drei")
        #expect("– eins zwei\n\n– drei".wrapped(width: 9, hangingIndent: 2) == "– eins\n  zwei\n\n– drei")
    }

    @Test("No line is ever wider than the window", arguments: 2...40)
    func fits(width: Int) {
        let text = "Guten Tag, Frau Müller-Lüdenscheidt – Ihre Stellenanzeige für 日本語 hat mich 👩‍💻 neugierig gemacht."
        for line in text.wrapped(width: width).split(separator: "\n") {
            #expect(String(line).displayWidth <= width)
        }
    }

    @Test("A megabyte without a space is wrapped as a whole")
    func megabyte() {
        let text = String(repeating: "ü", count: 500_000)
        #expect(text.wrapped(width: 80).utf8.count == text.utf8.count + 6249)
    }
}
