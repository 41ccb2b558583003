import ArgumentParser
import Linguistics
import Reports
import Scripts

/// Shows a template with its slots and variants.
struct ScriptShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a template, its slots and variants. / Eine Vorlage mit allem, was dazugehört.",
        discussion: """
            A variant is named behind a colon: einstieg script show a-b-oder-c:zahl
            """,
        aliases: ["zeige"])

    @Argument(help: "Id or file of the template. / Name oder Datei.")
    var template: String
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let desk = try Desk.forOutput(options, store: "none")
            let template = try desk.library.template(template)
            let page = desk.page
            let title = template.variant.map { "\(template.title) (\($0))" } ?? template.title
            var rows = [page.heading(title), ""]
            rows += [page.note(circumstances(template), indent: 0), ""]
            if let when = template.when { rows += [page.note(when, indent: 0), ""] }
            if let subject = template.subject {
                rows.append(page.entry(Localized(de: "Betreff:", en: "Subject:")[page.language], subject))
            }
            rows += [page.paragraph(template.text), ""]
            for slot in template.usedSlots {
                let optional = Localized(de: " (kann leer bleiben)", en: " (may stay empty)")[page.language]
                rows.append(
                    page.entry("{{\(slot.name)}}", slot.description + (slot.isOptional ? optional : "")))
                rows.append(page.note(Localized(de: "z. B. ", en: "e.g. ")[page.language] + slot.example, indent: 6))
            }
            if let source = template.source {
                rows += ["", page.entry(Localized(de: "Quelle:", en: "Source:")[page.language], source)]
            }
            if template.variant == nil { rows += variants(template, page) }
            if let profile = template.profile { rows += ["", page.note(profile.note[page.language])] }
            try desk.show(rows.joined(separator: "\n"))
        }
    }

    /// What the template is for, in a line: "E-Mail · kalt · Kontakt 4 · per du · Abschnitt 6 des Ratgebers".
    private func circumstances(_ template: Template) -> String {
        let language = options.language
        let touch = Localized(de: "Kontakt \(template.touch)", en: "contact \(template.touch)")[language]
        let address = Localized(de: "per \(template.address.rawValue)", en: "per \(template.address.rawValue)")[
            language]
        let article = Localized(
            de: "Abschnitt \(template.article) des Ratgebers", en: "section \(template.article) of the article")[
                language]
        return [
            template.channel.title[language], template.temperature.title[language], touch,
            template.language == .german ? address : nil, template.signal, article,
        ].compactMap(\.self).joined(separator: " · ")
    }

    private func variants(_ template: Template, _ page: Page) -> [String] {
        template.variants.flatMap { variant in
            let label = Localized(de: "Variante „\(variant.name)“:", en: "Variant “\(variant.name)”:")[page.language]
            let rows = ["", page.entry(label, variant.difference ?? "")]
            switch variant.change {
            case .subject(let subject):
                let subjectLabel = Localized(de: "Betreff:", en: "Subject:")[page.language]
                return rows + [
                    page.entry("- \(subjectLabel)", template.subject ?? ""), page.entry("+ \(subjectLabel)", subject),
                ]
            case .passage(let passage, let replacement):
                return rows + [page.entry("-", passage), page.entry("+", replacement)]
            }
        }
    }
}
