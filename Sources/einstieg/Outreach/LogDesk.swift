import Foundation
import Linguistics
import Outcomes
import Reports
import Scenarios

/// What entering real contacts needs: the rules, with today's date and the templates of the library.
struct LogDesk {
    let desk: Desk
    let rules: LogRules

    init(_ options: GlobalOptions) throws(Complaint) {
        desk = try Desk.forOutput(options)
        rules = LogRules(today: .today, templates: desk.library.templates().readable.compactMap(KnownTemplate.init))
    }

    var language: Language { desk.language }

    /// A fault in what was asked for as a complaint; a template is searched for one that is spelt alike.
    func complaint(_ fault: LogFault) -> Complaint {
        guard case .unknownTemplate(let name) = fault else { return .usage(fault.wording) }
        let ids = desk.library.templates().readable.flatMap(\.wordings).map(\.label)
        return .unknownTemplate(name, suggestion: nearest(to: name, among: ids))
    }

    /// The contact that options describe.
    func contact(_ values: [LogField: String], prospect: String?) throws(Complaint) -> Contact {
        let hash = try prospect.map { prospect throws(Complaint) in try desk.notebook.hash(prospect: prospect) }
        do throws(LogFault) {
            var contact = try ContactReader(rules: rules).contact({ values[$0] }, hash: { _ in [] })
            contact.prospect = hash
            return contact
        } catch {
            throw complaint(error)
        }
    }
}

extension CalendarDay {
    /// Today, where this machine stands.
    static var today: CalendarDay {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .current
        let parts = calendar.dateComponents([.year, .month, .day], from: Date())
        return CalendarDay(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
            ?? CalendarDay(number: 0)
    }
}
