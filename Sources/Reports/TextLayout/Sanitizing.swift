extension Unicode.Scalar {
    /// What is shown instead of a scalar that could steer a terminal or turn the reading direction; nil if it is harmless.
    var visibleStandIn: String? {
        switch value {
        case 0x0A: nil
        case 0x09: " "
        case 0x00...0x1F: Unicode.Scalar(0x2400 + value).map { String($0) }
        case 0x7F: "␡"
        case 0x80...0x9F,  // C1 controls
            0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069,  // reading direction
            0x2028...0x2029, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0001:
            codePointName
        default: nil
        }
    }

    private var codePointName: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "‹U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "›"
    }
}

extension String {
    /// The text with everything that could steer a terminal or turn the reading direction made visible.
    ///
    /// ESC becomes `␛`, U+202E becomes `‹U+202E›`; newlines stay, CRLF becomes a newline, a tab becomes a space.
    public var sanitized: String {
        if utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return self }
        var clean = ""
        clean.reserveCapacity(utf8.count)
        var afterReturn = false
        for scalar in unicodeScalars {
            if afterReturn, scalar != "\n" { clean += "␍" }
            afterReturn = scalar == "\r"
            if afterReturn { continue }
            if let standIn = scalar.visibleStandIn {
                clean += standIn
            } else {
                clean.unicodeScalars.append(scalar)
            }
        }
        return afterReturn ? clean + "␍" : clean
    }
}
