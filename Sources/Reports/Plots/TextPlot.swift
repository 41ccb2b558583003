/// Small plots of characters for the terminal.
enum TextPlot {
    /// An interval with its value over the band of what is usual: `░░░├──●───┤░░`.
    static func interval(
        _ value: Double, _ range: ClosedRange<Double>, band: ClosedRange<Double>?, scale: PlotScale, width: Int
    ) -> String {
        let width = max(2, width)
        func cell(_ value: Double) -> Int { min(width - 1, Int(scale.place(value) * Double(width))) }
        var cells = [Character](repeating: "·", count: width)
        if let band { for index in cell(band.lowerBound)...cell(band.upperBound) { cells[index] = "░" } }
        let (low, high) = (cell(range.lowerBound), cell(range.upperBound))
        for index in low...high { cells[index] = "─" }
        cells[low] = "├"
        cells[high] = "┤"
        cells[cell(value)] = "●"
        return String(cells)
    }

    /// A bar as long as its share of the largest.
    static func bar(_ count: Int, of largest: Int, width: Int) -> String {
        guard count > 0, largest > 0 else { return "" }
        let eighths = max(1, count * width * 8 / largest)
        let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    }

    /// The course of a value between two bounds, as bars side by side.
    static func course(_ values: [Double], from low: Double, to high: Double, width: Int) -> String {
        let steps = Array("▁▂▃▄▅▆▇█")
        let columns = min(width, values.count)
        return String(
            (0..<columns).map { column in
                // The last value of a column stands for it, so that the last column is where things stand now.
                let value = values[(column + 1) * values.count / columns - 1]
                let share = high > low ? (value - low) / (high - low) : 0
                return steps[max(0, min(steps.count - 1, Int(share * Double(steps.count))))]
            })
    }
}
