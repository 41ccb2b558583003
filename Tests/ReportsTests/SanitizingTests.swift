import Testing

@testable import Reports

@Suite("Text that cannot steer the terminal")
struct SanitizingTests {
    @Test(
        "Controls and signs of reading direction become visible, everything else stays",
        arguments: [
            ("Grüße, 日本 👩‍💻", "Grüße, 日本 👩‍💻"),
            ("eins\nzwei", "eins\nzwei"), ("eins\r\nzwei", "eins\nzwei"), ("eins\rzwei", "eins␍zwei"), ("\r", "␍"),
            ("\r\r\n", "␍\n"), ("a\tb", "a b"), ("\u{1B}[2J", "␛[2J"), ("\u{1B}]0;t\u{07}", "␛]0;t␇"), ("\0", "␀"),
            ("\u{7F}", "␡"), ("\u{9B}2J", "‹U+009B›2J"), ("\u{85}", "‹U+0085›"), ("a\u{202E}b", "a‹U+202E›b"),
            ("\u{2066}\u{2069}", "‹U+2066›‹U+2069›"), ("\u{200E}\u{200F}\u{61C}", "‹U+200E›‹U+200F›‹U+061C›"),
            ("\u{2028}", "‹U+2028›"), ("\u{FEFF}x", "‹U+FEFF›x"), ("e\u{301}\u{1B}\u{301}", "e\u{301}␛\u{301}"),
        ])
    func sanitize(_ text: String, expected: String) {
        #expect(Array(text.sanitized.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test("Sanitizing twice is sanitizing once")
    func idempotent() {
        let wild = String(String.UnicodeScalarView((0...0x2100).compactMap { Unicode.Scalar($0) }))
        #expect(wild.sanitized.sanitized == wild.sanitized)
    }
}
