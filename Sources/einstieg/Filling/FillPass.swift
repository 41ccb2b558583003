import Foundation
import Linguistics
import Reports
import Scenarios
import Scripts

/// A letter that is ready to go: a filled template, with what names it and where it goes.
struct Letterhead: Equatable {
    /// The row's id, or its number; nil for a letter that is the only one.
    let id: String?
    let address: String?
    let filled: FilledTemplate
}

/// Fills a template for one person or for everybody in a table.
struct FillPass {
    let template: Template
    /// What was given for all letters.
    var values: [String: String]
    let scenario: Scenario?
    let trainee: String?
    let address: AddressForm?
    let usesExamples: Bool

    /// The slots that nobody has given anything for and that no column fills.
    func openSlots(besides columns: Set<String> = []) -> [Slot] {
        guard !usesExamples else { return [] }
        return template.openSlots(values: values, scenario: scenario, trainee: trainee)
            .filter { !columns.contains($0.name) }
    }

    /// The one letter.
    func letter() throws(Complaint) -> FilledTemplate {
        do throws(Diagnostic) { return try fill([:]) } catch { throw .file(error) }
    }

    /// A letter a row; a row that cannot be filled is a complaint that names its line, and the others are filled.
    func letters(
        file: String, rows: [CSVReader.Row], table: ProspectTable
    ) -> (letters: [Letterhead], complaints: [Complaint]) {
        var letters: [Letterhead] = []
        var complaints: [Complaint] = []
        for (index, row) in rows.enumerated() {
            do throws(CSVFault) {
                let prospect = try table.row(row.cells.get())
                do throws(Diagnostic) {
                    letters.append(
                        Letterhead(
                            id: prospect.id ?? "\(index + 1)", address: prospect.address,
                            filled: try fill(prospect.values)))
                } catch {
                    complaints.append(.row(file: file, line: row.line, error.sentences))
                }
            } catch {
                complaints.append(.row(file: file, line: row.line, error.wording))
            }
        }
        return (letters, complaints)
    }

    private func fill(_ more: [String: String]) throws(Diagnostic) -> FilledTemplate {
        try template.filled(
            values: values.merging(more) { _, own in own }, scenario: scenario, trainee: trainee,
            usingExamples: usesExamples, address: address)
    }
}
