/// The smallest piece of text that is never taken apart when lines are laid out.
struct TextCell {
    /// What is written.
    var text: String
    /// The columns that it takes.
    var width: Int
    /// Where it came from, as offsets in Unicode scalars.
    var source: Range<Int>

    /// Whether a line ends here.
    var isNewline: Bool { text == "\n" }

    /// Whether a line may be broken here, the space itself disappearing; no-break spaces are ordinary characters.
    var isSpace: Bool { text == " " || text == "\t" }

    /// Whether a long word may be broken behind it.
    var endsPart: Bool { text == "-" || text == "/" || text == "–" || text == "—" || text == "\u{AD}" }

    /// Takes text of our own apart: characters, and ANSI colour sequences as pieces without width.
    static func cells(ofStyled text: String) -> [TextCell] {
        var cells: [TextCell] = []
        cells.reserveCapacity(text.utf8.count)
        var offset = 0
        var sequence: String?
        for character in text {
            let count = character.unicodeScalars.count
            if let begun = sequence {
                let longer = begun + String(character)
                if character == "m" {
                    cells.append(TextCell(text: longer, width: 0, source: offset..<offset + count))
                    sequence = nil
                } else {
                    sequence = longer
                }
            } else if character == "\u{1B}" {
                sequence = "\u{1B}"
            } else if character == "\r\n" {
                cells.append(TextCell(text: "\n", width: 0, source: offset..<offset + count))
            } else {
                let width = character == "\t" ? 1 : character.displayWidth
                cells.append(TextCell(text: String(character), width: width, source: offset..<offset + count))
            }
            offset += count
        }
        if let sequence { cells.append(TextCell(text: sequence, width: 0, source: offset..<offset)) }
        return cells
    }

    /// Takes anybody's text apart, with what could harm a terminal made visible and offsets of the text as it was.
    static func cells(ofForeign text: String) -> [TextCell] {
        var cells: [TextCell] = []
        cells.reserveCapacity(text.utf8.count)
        var offset = 0
        for character in text {
            let count = character.unicodeScalars.count
            defer { offset += count }
            if character == "\r\n" || character == "\n" {
                cells.append(TextCell(text: "\n", width: 0, source: offset..<offset + count))
            } else if character.unicodeScalars.contains(where: { $0.visibleStandIn != nil }) {
                for (index, scalar) in character.unicodeScalars.enumerated() {
                    let shown = scalar.visibleStandIn ?? String(scalar)
                    let place = offset + index
                    let width = shown.reduce(0) { $0 + $1.displayWidth }
                    cells.append(TextCell(text: shown, width: width, source: place..<place + 1))
                }
            } else {
                let width = character.displayWidth
                cells.append(TextCell(text: String(character), width: width, source: offset..<offset + count))
            }
        }
        return cells
    }
}
