/// The showing of somebody's text with quotes underlined in it.
public enum Underlining {
    /// Shows a text wrapped to the window, with the quotes in it underlined.
    ///
    /// Where there are colours the terminal underlines; otherwise a line of `~~~~` stands below each line with quotes.
    /// The text is sanitized here, because the ranges speak of the text as it was written.
    ///
    /// - Parameters:
    ///   - text: the text as it was written.
    ///   - ranges: the quotes as offsets in Unicode scalars, in any order; what lies outside the text is left out.
    ///   - style: the look of the quotes; it only counts where there are colours.
    ///   - width: the columns of the window.
    ///   - indent: the spaces before every line.
    ///   - ansi: whether colours may be used.
    public static func underlined(
        text: String, ranges: [Range<Int>], style: Style = .underline, width: Int, indent: Int = 0, ansi: Bool
    ) -> String {
        let cells = TextCell.cells(ofForeign: text)
        let quotes = Quotes(ranges)
        let margin = String(repeating: " ", count: max(0, indent))
        var shown: [String] = []
        for line in LineBreaking.lines(of: cells, first: width - indent, others: width - indent) {
            if line.cells.isEmpty {
                shown.append("")
            } else if ansi {
                shown.append(margin + styledLine(line.cells, quotes: quotes, style: style))
            } else {
                shown.append(line.cells.reduce(into: margin) { $0 += $1.text })
                if let tildes = tildeLine(below: line.cells, quotes: quotes) { shown.append(margin + tildes) }
            }
        }
        return shown.joined(separator: "\n")
    }

    private static func styledLine(_ cells: ArraySlice<TextCell>, quotes: Quotes, style: Style) -> String {
        var line = ""
        var run = ""
        for cell in cells {
            if quotes.touch(cell.source) {
                run += cell.text
            } else {
                line += run.isEmpty ? "" : style.applied(to: run, ansi: true)
                run = ""
                line += cell.text
            }
        }
        return line + (run.isEmpty ? "" : style.applied(to: run, ansi: true))
    }

    private static func tildeLine(below cells: ArraySlice<TextCell>, quotes: Quotes) -> String? {
        var line = ""
        var length = 0
        for cell in cells {
            let isQuoted = quotes.touch(cell.source)
            line += String(repeating: isQuoted ? "~" : " ", count: cell.width)
            if isQuoted { length = line.utf8.count }
        }
        return length == 0 ? nil : String(line.prefix(length))
    }
}

/// Quotes without overlaps and in order, so that asking for one place is quick.
private struct Quotes {
    private var ranges: [Range<Int>] = []

    init(_ wild: [Range<Int>]) {
        for range in wild.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = ranges.last, range.lowerBound <= last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                ranges.append(range)
            }
        }
    }

    /// Whether a quote covers any part of the place.
    func touch(_ place: Range<Int>) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= place.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].lowerBound < place.upperBound
    }
}
