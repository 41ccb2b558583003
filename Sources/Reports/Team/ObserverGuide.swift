import Checklist
import Linguistics

/// The guide that observers mark by: the program's own rules, an item a line, and what the figures mean.
public enum ObserverGuide {
    /// The guide as text for a page.
    public static func text(_ page: Page) -> String {
        let items = ChecklistItem.allCases.enumerated().map { number, item in
            page.entry("\(number + 1). \(item.title[page.language])", item.page.rule[page.language])
        }
        let figures = Level.allCases.reversed().map { "\($0.rawValue) \($0.title[page.language])" }
        return (items + [page.note(figures.joined(separator: " · "))]).joined(separator: "\n")
    }
}
