import Linguistics
import Testing

@testable import Reports

@Suite("Texts never become markup") struct MarkupTests {
    @Test(arguments: [
        ("Müller & Söhne <Bau>", "Müller &amp; Söhne &lt;Bau&gt;"),
        ("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
        (#"" onmouseover="x"#, "&quot; onmouseover=&quot;x"), ("</title></style>", "&lt;/title&gt;&lt;/style&gt;"),
        ("&amp;&#60;", "&amp;amp;&amp;#60;"), ("\u{0}\u{1B}[31m\u{7F}", "␀␛[31m␡"), ("a\u{202E}b", "a‹U+202E›b"),
        ("a\r\nb\tc", "a\nb c"), ("👩‍👧 ß ẞ", "👩‍👧 ß ẞ"), ("", ""),
    ])
    func escaping(text: String, escaped: String) {
        #expect(Markup.escaped(text) == escaped)
        let inElement: Markup = "<p title=\"\(text)\">\(text)</p>"
        #expect(inElement.source == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    /// Some places of Unicode are for no text, and XML takes no document that holds them.
    @Test func whatIsNoText() {
        let none = [0xFFFE, 0x1FFFF, 0x10FFFE, 0xFDD0, 0xFDEF].compactMap { Unicode.Scalar($0 as UInt32) }
        #expect(Markup.escaped(none.map { String($0) }.joined() + "x") == String(repeating: "\u{FFFD}", count: 5) + "x")
    }

    @Test func markupIsPutInAsItIs() {
        let rows: [Markup] = ["<i>\("<")</i>", "<b>\(2)</b>"]
        let all: Markup = "<p>\(rows)</p>"
        #expect(all.source == "<p><i>&lt;</i>\n<b>2</b></p>")
    }

    @Test(arguments: [
        (0.0, "0"), (12, "12"), (0.05, "0.1"), (-0.04, "0"), (-0.06, "-0.1"), (-3.25, "-3.3"), (199.949, "199.9"),
    ])
    func places(number: Double, text: String) { #expect(Markup.tenths(number) == text) }

    @Test(arguments: [
        ("a|b", "a\\|b"), ("<img src=x>", "\\<img src=x\\>"), ("# [x](y) `z` *q*", "\\# \\[x\\](y) \\`z\\` \\*q\\*"),
        ("eins\nzwei", "eins<br>zwei"),
    ])
    func cellsOfMarkdown(text: String, cell: String) { #expect(MarkdownText.cell(text) == cell) }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("@x", "'@x"), ("-3", "-3"), ("-3+x", "'-3+x"), ("+49", "+49"), ("Guten Tag", "Guten Tag"),
    ])
    func cellsOfTables(text: String, cell: String) { #expect(CSVLine.harmless(text) == cell) }
}
