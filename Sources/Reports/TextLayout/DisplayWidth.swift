extension Unicode.Scalar {
    /// The number of terminal columns that the scalar takes by itself.
    var displayWidth: Int {
        if value < 0x300 { return (0x20..<0x7F).contains(value) || (0xA0...).contains(value) && value != 0xAD ? 1 : 0 }
        // Vowels and finals that join the Korean syllable before them.
        if (0x1160...0x11FF).contains(value) { return 0 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
        default: break
        }
        if properties.isEmojiPresentation { return 2 }
        return Self.wideRanges.contains { $0.contains(value) } ? 2 : 1
    }

    /// The scalars that Unicode calls wide or fullwidth, in East Asian Width's coarse blocks.
    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
        0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF, 0x1F200...0x1F265,
        0x20000...0x2FFFD, 0x30000...0x3FFFD,
    ]
}

extension Character {
    /// The number of terminal columns that the character takes: two for East Asian wide ones and emoji, one for most.
    public var displayWidth: Int {
        var width = 0
        for scalar in unicodeScalars {
            if scalar == "\u{FE0F}" { return 2 }  // asks for the emoji's picture
            width += scalar.displayWidth
        }
        return min(width, 2)
    }
}

extension String {
    /// The number of terminal columns that the text takes on one line; ANSI colour sequences take none.
    public var displayWidth: Int {
        TextCell.cells(ofStyled: self).reduce(0) { $0 + $1.width }
    }
}
