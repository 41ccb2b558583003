import Checklist
import Linguistics
import Testing

@testable import Reports

@Suite("Openers from the rows of a table")
struct OpenerTableTests {
    static let fallback = OpenerContext(
        language: .german, channel: .phone, temperature: .cold, touch: 1, audience: .business,
        prospect: Prospect(name: "Frau Rott", role: "", company: "", industry: "", facts: ["Zell"], trigger: nil))

    static func cells(_ texts: [String]) -> [CSVCell] {
        texts.map { CSVCell(text: $0, place: TextPlace(line: 1, column: 1), isQuoted: false) }
    }

    static func entry(_ header: [String], _ row: [String]) throws -> OpenerTable.Entry {
        try OpenerTable(header: cells(header)).entry(cells(row), fallback: fallback)
    }

    @Test func theTextAloneIsEnough() throws {
        let entry = try Self.entry(["text"], ["Guten Tag."])
        #expect(entry.id == nil)
        #expect(entry.opener == Opener(context: Self.fallback, subject: nil, text: "Guten Tag."))
    }

    @Test func everyColumnIsRead() throws {
        let entry = try Self.entry(
            [
                " ID", "Text", "subject", "language", "channel", "temperature", "touch", "audience", "name", "role",
                "company", "industry", "facts", "trigger", "when", "Umsatz",
            ],
            [
                "k1", "Hi.", "About", "EN", "email", "warm", " 3 ", "consumer", "Ada", "CTO", "Hale", "steel",
                "one| two ||", "asked", "today", "7",
            ])
        #expect(entry.id == "k1")
        #expect(
            entry.opener
                == Opener(
                    context: OpenerContext(
                        language: .english, channel: .email, temperature: .warm, touch: 3, audience: .consumer,
                        prospect: Prospect(
                            name: "Ada", role: "CTO", company: "Hale", industry: "steel", facts: ["one", "two"],
                            trigger: Trigger(what: "asked", when: "today"))), subject: "About", text: "Hi."))
    }

    @Test func emptyCellsFallBack() throws {
        let entry = try Self.entry(
            ["text", "channel", "touch", "name", "facts", "subject"], ["x", "", " ", "", "", ""])
        #expect(entry.opener == Opener(context: Self.fallback, subject: nil, text: "x"))
    }

    @Test(arguments: [
        (["id", "subject"], ["1", "x"], CSVFault.missingColumn("text")),
        (["text", "TEXT"], ["1", "x"], .doubledColumn("text")),
        (["text", "chanel"], ["1", "x"], .misspeltColumn("chanel", suggestion: "channel")),
        (["text", "id"], ["x"], .cellCount(expected: 2, found: 1)),
        (["text", "id"], ["x", "1", ""], .cellCount(expected: 2, found: 3)),
        (["text", "id"], [" ", "1"], .noText),
        (["text", "touch"], ["x", "0"], .unknownValue(column: "touch", value: "0", allowed: "1 … 99")),
        (
            ["text", "channel"], ["x", "fax"],
            .unknownValue(column: "channel", value: "fax", allowed: "phone, email, linkedin")
        ),
    ])
    func mistakes(header: [String], row: [String], fault: CSVFault) {
        #expect(throws: fault) { try Self.entry(header, row) }
    }

    @Test(arguments: [
        (
            CSVFault.cellCount(expected: 4, found: 2),
            "The row has 2 cells, the header 4. Text with separators stands in quotes."
        ),
        (.misspeltColumn("chanel", suggestion: "channel"), "The column “chanel” is not known. Did you mean “channel”?"),
        (.tooLong(limit: 1 << 20), "The row is longer than 1024 KiB. Is a closing quote missing?"),
    ])
    func wording(fault: CSVFault, english: String) { #expect(fault.wording.en == english) }
}
