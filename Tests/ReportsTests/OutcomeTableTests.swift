import Linguistics
import Outcomes
import Testing

@testable import Reports

@Suite("Tables of contacts") struct OutcomeTableTests {
    static func header(_ names: [String]) -> [CSVCell] {
        names.map { CSVCell(text: $0, place: TextPlace(line: 1, column: 1), isQuoted: false) }
    }

    /// What is read as what: "column=field".
    static func columns(
        _ names: [String], _ preset: OutcomeColumns, _ mappings: [(String, LogField)] = []
    ) throws -> [String] {
        let table = try OutcomeTable(
            header: header(names), names: preset,
            mappings: mappings.map { OutcomeTable.Mapping(column: $0, field: $1) })
        return table.columns.map { "\($0.name)=\($0.field.rawValue)" } + table.others.map { "-\($0)" }
    }

    @Test(arguments: [
        (
            ["Vorlage", " DATUM ", "Antwort am", "Name", "Größe"], OutcomeColumns.own,
            ["Vorlage=template", "DATUM=day", "Antwort am=answeredAt", "Größe=size", "-Name"]
        ),
        (
            ["template", "day", "noShows", "answeredAt", "no-shows"], .own,
            ["template=template", "day=day", "noShows=noShows", "answeredAt=answeredAt", "-no-shows"]
        ),
        (
            [
                "Record ID", "First Name", "Email", "Job Title", "Industry", "Number of Employees",
                "Last sequence enrolled", "Last sequence enrolled date", "Recent Sales Email Replied Date",
                "Date of last meeting booked in meetings tool", "First Deal Created Date",
            ], .hubspot,
            [
                "Record ID=prospect", "Job Title=role", "Industry=industry", "Number of Employees=size",
                "Last sequence enrolled=template", "Last sequence enrolled date=day",
                "Recent Sales Email Replied Date=answers", "Recent Sales Email Replied Date=answeredAt",
                "Date of last meeting booked in meetings tool=meetings", "First Deal Created Date=opportunities",
                "-First Name", "-Email",
            ]
        ),
        (
            [
                "Person - Name", "Person - ID", "Activity - Type", "Activity - Subject", "Activity - Due date",
                "Organization - Industry", "Deal - Won time",
            ], .pipedrive,
            [
                "Person - ID=prospect", "Activity - Type=channel", "Activity - Subject=template",
                "Activity - Due date=day", "Organization - Industry=industry", "Deal - Won time=opportunities",
                "-Person - Name",
            ]
        ),
    ])
    func headersAreUnderstood(names: [String], preset: OutcomeColumns, expected: [String]) throws {
        #expect(try Self.columns(names, preset) == expected)
    }

    /// What was said of a column goes before what its name means.
    @Test func mappingsGoFirst() throws {
        let names = ["Datum", "Kampagne", "Versand"]
        let columns = try Self.columns(names, .own, [("kampagne", .template), ("Versand", .day)])
        #expect(columns == ["Kampagne=template", "Versand=day", "-Datum"])
        #expect(try Self.columns(["Datum"], .own, [("Datum", .answeredAt)]) == ["Datum=answeredAt"])
        #expect(throws: CSVFault.unknownColumn("Kampange", suggestion: "Kampagne")) {
            try Self.columns(names, .own, [("Kampange", .template)])
        }
        #expect(throws: CSVFault.utf16) { try Self.columns(["\u{FF}\u{FE}a"], .own) }
    }

    @Test func rowsHaveAsManyCellsAsTheHeader() throws {
        let table = try OutcomeTable(header: Self.header(["Vorlage", "Tag"]), names: .own, mappings: [])
        let cells = Self.header(["a", "1.1.2026"])
        #expect(throws: Never.self) { try table.check(cells) }
        #expect(throws: CSVFault.cellCount(expected: 2, found: 1)) { try table.check(Self.header(["a"])) }
        #expect(table.cell(.day, of: cells)?.text == "1.1.2026")
        #expect(table.cell(.role, of: cells) == nil)
        #expect(OutcomeTable.bytes(of: cells) != OutcomeTable.bytes(of: Self.header(["a1", ".1.2026"])))
    }

    /// Every fault has words in both languages, and none of them says the same as another.
    @Test func everyFaultIsToldApart() {
        let day = CalendarDay(number: 20_000)
        let faults: [LogFault] =
            LogField.allCases.flatMap { [.missing($0), .unreadable($0, "x")] } + [
                .unknownTemplate("x"), .impossibleCount(.answers, -1), .moreThan(.meetings, 2, of: .answers, 1),
                .moreThan(.opportunities, 2, of: .meetings, 1), .minutesWithoutAnswer, .minutesOfSeveral(.minutes),
                .impossibleMinutes(.minutes, -1), .responseBeforeSending, .contactBeforeSignal, .reactionToNothing,
                .future(day), .longAgo(day), .notASegment("x"),
                .unknownEntry(1), .alreadyReplaced(1, by: 2), .withdrawn(1),
            ]
        // The three fields that are moments are told in the same words, and so are the two that are minutes.
        #expect(Set(faults.map(\.wording.de)).count == faults.count - 3)
        #expect(Set(faults.map(\.wording.en)).count == faults.count - 3)
    }
}
