import Testing

@testable import Reports

@Suite("Columns on the terminal")
struct DisplayWidthTests {
    @Test(
        "A text takes as many columns as a terminal gives it",
        arguments: [
            ("", 0), ("Grüße", 5), ("Gru\u{308}ße", 5), ("日本", 4), ("👍", 2), ("👩‍💻", 2), ("🇩🇪", 2), ("☎\u{FE0F}", 2),
            ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("a\u{200B}b", 2), ("Soft\u{AD}trenner", 11),
            ("\u{1B}[1;32mgrün\u{1B}[0m", 4), ("„Ja – 5 €“", 10), ("ﾊﾝ", 2), ("Ｗ", 2),
        ])
    func width(of text: String, expected: Int) {
        #expect(text.displayWidth == expected)
    }
}
