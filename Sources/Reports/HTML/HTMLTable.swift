import Linguistics

/// A table of figures: what it shows as its name and caption, a heading for every column and for every row.
public struct HTMLTable: Sendable {
    private let title: String
    private let caption: String
    private let columns: [String]
    private let rows: [[String]]
    private let textColumns: Set<Int>

    /// Creates a table; the first cell of a row is its heading.
    ///
    /// - Parameters:
    ///   - title: what the table shows, for those who hear the page.
    ///   - caption: what stands above it.
    ///   - textColumns: columns of words, which are set to the left; figures are set to the right.
    public init(title: String, caption: String, columns: [String], rows: [[String]], textColumns: Set<Int> = [0]) {
        self.title = title
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.textColumns = textColumns
    }

    /// What stands above a table with the figures of the drawing beside it.
    static let besideDrawing = Localized(de: "Dieselben Zahlen als Tabelle", en: "The same figures as a table")

    /// The table, in a frame that can be moved sideways on a small screen.
    public var markup: Markup {
        let heads = columns.enumerated().map { Markup("<th scope=\"col\"\(kind($0))>\($1)</th>") }
        let lines = rows.map { row in
            let cells = row.enumerated().map { index, cell in
                index == 0
                    ? Markup("<th scope=\"row\"\(kind(0))>\(cell)</th>") : Markup("<td\(kind(index))>\(cell)</td>")
            }
            return Markup("<tr>\(cells)</tr>")
        }
        return """
            <div class="table" role="region" aria-label="\(title)" tabindex="0">
            <table>
            <caption>\(caption)</caption>
            <thead><tr>\(heads)</tr></thead>
            <tbody>
            \(lines)
            </tbody>
            </table>
            </div>
            """
    }

    private func kind(_ column: Int) -> Markup { textColumns.contains(column) ? "" : " class=\"figure\"" }
}
