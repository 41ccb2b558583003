import Checklist
import Linguistics
import Scripts

/// What a change did to a draft: the words that went and came, and the marks before and after.
public struct ChangeView {
    private let before: Draft.Version
    private let after: Draft.Version

    /// Creates a view of two versions.
    public init(from before: Draft.Version, to after: Draft.Version) {
        self.before = before
        self.after = after
    }

    /// The change as text for a page.
    public func text(_ page: Page) -> String {
        let title = Localized(
            de: "Von Fassung \(before.number) zu \(after.number)",
            en: "From version \(before.number) to \(after.number)")
        var rows = [page.heading(title[page.language])]
        if before.text.subject != after.text.subject {
            let difference = WordDifference(from: before.text.subject ?? "", to: after.text.subject ?? "")
            rows += [WordDifferenceView(difference).text(page), ""]
        }
        if before.text.body != after.text.body {
            rows += [WordDifferenceView(WordDifference(from: before.text.body, to: after.text.body)).text(page), ""]
        }
        rows.append(table(page))
        return rows.joined(separator: "\n")
    }

    private func table(_ page: Page) -> String {
        let language = page.language
        var table = Table(columns: [
            Table.Column(Localized(de: "Punkt", en: "Item")[language]),
            Table.Column(Localized(de: "vorher", en: "before")[language], alignment: .trailing, minimumWidth: 6),
            Table.Column(Localized(de: "jetzt", en: "now")[language], alignment: .trailing, minimumWidth: 5),
        ])
        for item in ChecklistItem.allCases where after.marks.profile?.weight(item) != 0 {
            table.rows.append([
                item.title[language], before.marks.level(item).symbol, after.marks.level(item).symbol,
            ])
        }
        for (old, new) in zip(before.marks.own, after.marks.own) {
            table.rows.append([new.item.title[language].sanitized, old.level.symbol, new.level.symbol])
        }
        for flag in Flag.allCases where before.marks.isRaised(flag) || after.marks.isRaised(flag) {
            func sign(_ marks: Marks) -> String { marks.isRaised(flag) ? "!" : "–" }
            table.rows.append([flag.title[language], sign(before.marks), sign(after.marks)])
        }
        table.rows.append([
            Localized(de: "von 100", en: "of 100")[language], "\(before.marks.score)", "\(after.marks.score)",
        ])
        return table.rendered(width: page.width, indent: 2, ansi: page.ansi)
    }
}
