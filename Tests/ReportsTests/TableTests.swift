import Testing

@testable import Reports

@Suite("Plain-text tables")
struct TableTests {
    private let table = Table(
        columns: [.init("Szenario"), .init("Worum es geht", minimumWidth: 10), .init("Best", alignment: .trailing)],
        rows: [
            ["presse-in-posen", "Eine Presse steht, und niemand weiß warum", "82"],
            ["küche", "Beratung für 日本", "–"],
            ["kurz"],
        ])

    @Test("Where there is room every row is one line")
    func wide() {
        #expect(
            table.rendered(width: 80) == """
                Szenario         Worum es geht                              Best
                ───────────────  ─────────────────────────────────────────  ────
                presse-in-posen  Eine Presse steht, und niemand weiß warum    82
                küche            Beratung für 日本                             –
                kurz
                """)
    }

    @Test("Where there is less the widest column is wrapped")
    func narrow() {
        #expect(
            table.rendered(width: 44) == """
                Szenario         Worum es geht          Best
                ───────────────  ─────────────────────  ────
                presse-in-posen  Eine Presse steht,       82
                                 und niemand weiß
                                 warum
                küche            Beratung für 日本         –
                kurz
                """)
    }

    @Test("It fits every window that has a column for each of its own", arguments: 10...90)
    func fits(width: Int) {
        for line in table.rendered(width: width, ansi: true).split(separator: "\n") {
            #expect(String(line).displayWidth <= width)
        }
    }

    @Test("A cell of a megabyte, an empty table and a row too long do no harm")
    func odd() {
        #expect(Table(columns: []).rendered(width: 80) == "")
        let megabyte = String(repeating: "y", count: 1 << 20)
        let long = Table(columns: [.init("a"), .init("b")], rows: [["x", megabyte, "z"]])
        #expect(long.rendered(width: 80).split(separator: "\n").allSatisfy { String($0).displayWidth <= 80 })
    }
}
