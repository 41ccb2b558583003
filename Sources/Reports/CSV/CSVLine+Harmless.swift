extension CSVLine {
    /// A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe in front.
    public static func harmless(_ cell: String) -> String {
        guard let first = cell.unicodeScalars.first, ["=", "+", "-", "@", "\t", "\r"].contains(first), Int(cell) == nil
        else { return cell }
        return "'" + cell
    }
}
