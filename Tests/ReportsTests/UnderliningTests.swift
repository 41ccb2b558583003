import Testing

@testable import Reports

@Suite("Quotes underlined in a text")
struct UnderliningTests {
    private struct Example: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var ranges: [Range<Int>]
        var width = 40
        var expected: String
        var testDescription: String { name }
    }

    private static let examples = [
        Example(name: "none", text: "Guten Tag", ranges: [], expected: "Guten Tag"),
        Example(name: "one word", text: "Grüße an Sie", ranges: [6..<8], expected: "Grüße an Sie\n      ~~"),
        Example(
            name: "decomposed umlaut", text: "u\u{308}ber uns", ranges: [6..<9],
            expected: "u\u{308}ber uns\n     ~~~"),
        Example(name: "part of a character", text: "u\u{308}b", ranges: [1..<2], expected: "u\u{308}b\n~"),
        Example(
            name: "over a line end", text: "eins zwei drei", ranges: [5..<14], width: 10,
            expected: "eins zwei\n     ~~~~\ndrei\n~~~~"),
        Example(name: "wide", text: "日本 ja", ranges: [0..<2], expected: "日本 ja\n~~~~"),
        Example(name: "overlapping", text: "abcdef", ranges: [3..<5, 1..<4], expected: "abcdef\n ~~~~"),
        Example(name: "beyond the text", text: "abc", ranges: [2..<90, 50..<60, 1..<1], expected: "abc\n  ~"),
        Example(name: "escape before it", text: "\u{1B}[0m ja", ranges: [5..<7], expected: "␛[0m ja\n     ~~"),
        Example(name: "bidi before it", text: "\u{202E}ja", ranges: [1..<3], expected: "‹U+202E›ja\n        ~~"),
        Example(name: "second line", text: "eins\r\nzwei", ranges: [6..<10], expected: "eins\nzwei\n~~~~"),
    ]

    @Test("Without colours a line of tildes stands below", arguments: examples)
    private func tildes(_ example: Example) {
        let shown = Underlining.underlined(
            text: example.text, ranges: example.ranges, width: example.width, ansi: false)
        #expect(shown == example.expected)
    }

    @Test("With colours the terminal underlines, line by line")
    func ansi() {
        let shown = Underlining.underlined(text: "eins zwei drei", ranges: [5..<14], width: 12, indent: 2, ansi: true)
        #expect(shown == "  eins \u{1B}[4mzwei\u{1B}[0m\n  \u{1B}[4mdrei\u{1B}[0m")
    }

    @Test("A style goes around each line, and around none without colours")
    func style() {
        let style = Style.colour(.red, bold: true)
        #expect(style.applied(to: "a\n\nb", ansi: true) == "\u{1B}[1;31ma\u{1B}[0m\n\n\u{1B}[1;31mb\u{1B}[0m")
        #expect(style.applied(to: "a", ansi: false) == "a")
        #expect(Style.plain.applied(to: "a", ansi: true) == "a")
    }
}
