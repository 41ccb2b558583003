/// Taking a text apart: one pass over its bytes.
extension Text {
    mutating func takeApart() {
        words.removeAll(keepingCapacity: true)
        sentences.removeAll(keepingCapacity: true)
        // Folding makes a word at most three times as long; what lies behind the last word is never looked at.
        let most = bytes.count * 3 + 16
        if folded.count < most { folded.append(contentsOf: repeatElement(0, count: most - folded.count)) }
        var scanner = Scanner(vocabulary)
        bytes.withUnsafeBufferPointer { bytes in
            folded.withUnsafeMutableBufferPointer { scanner.run(bytes, $0, &words, &sentences) }
        }
    }
}

/// The state of the pass: where the sentence began, and what has been seen since the last word.
private struct Scanner {
    private let vocabulary: Vocabulary
    private var sentenceStart = 0
    private var firstWord = 0
    private var lastEnd = 0
    private var beginsLine = true
    /// Where the next folded byte goes.
    private var position = 0

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    mutating func run(
        _ bytes: UnsafeBufferPointer<UInt8>, _ folded: UnsafeMutableBufferPointer<UInt8>, _ words: inout [Word],
        _ sentences: inout [Sentence]
    ) {
        put(UInt8(ascii: "\n"), folded)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                guard byte.isASCIILetter || byte.isASCIIDigit else {
                    index += 1
                    continue
                }
            } else {
                let (value, length) = Folding.scalar(bytes, at: index)
                guard Folding.kind(value) == .letter else {
                    index += length
                    continue
                }
            }
            var gap = Word.Gap.line
            if let last = words.last {
                gap =
                    index == lastEnd + 1 && bytes[lastEnd] == 0x20
                    ? .space : closeGap(bytes, to: index, last, words.count, &sentences)
                put(gap >= .stop ? UInt8(ascii: "\n") : UInt8(ascii: " "), folded)
            }
            index = readWord(bytes, index, gap, folded, &words)
            lastEnd = index
        }
        if firstWord < words.count { close(bytes, upTo: bytes.count, words.count, &sentences, beginsLine: false) }
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8, _ folded: UnsafeMutableBufferPointer<UInt8>) {
        folded[position] = byte
        position += 1
    }

    // MARK: Words

    private mutating func readWord(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ gap: Word.Gap,
        _ folded: UnsafeMutableBufferPointer<UInt8>, _ words: inout [Word]
    ) -> Int {
        let foldedStart = position
        var index = start
        var number = -1
        var isCapitalized = false
        var isClock = false
        if bytes[start].isASCIIDigit {
            (number, index) = readNumber(bytes, start, folded)
            isClock = Self.isClock(bytes, start, index, hour: number)
        } else {
            isCapitalized = bytes[start].isASCIICapital
            reading: while index < bytes.count {
                index += putLetters(bytes, index, folded)
                guard index < bytes.count else { break }
                let byte = bytes[index]
                if byte.isASCIILetter {
                    put(byte | 0x20, folded)
                    index += 1
                    continue
                }
                if byte < 0x80 {
                    // "geht's" is one word.
                    guard byte == 0x27 || byte == 0x60, index + 1 < bytes.count,
                        bytes[index + 1].isASCIILetter || bytes[index + 1] >= 0xC3 && bytes[index + 1] < 0xC6
                    else { break }
                    put(0x27, folded)
                    index += 1
                    continue
                }
                let (value, length) = Folding.scalar(bytes, at: index)
                switch Folding.kind(value) {
                case .letter:
                    if index == start { isCapitalized = Folding.isCapital(value) }
                    Folding.fold(value) { put($0, folded) }
                case .combining:
                    if value == 0x308 { put(UInt8(ascii: "e"), folded) }
                case .apostrophe where index + length < bytes.count && bytes[index + length].isASCIILetter:
                    put(0x27, folded)
                default: break reading
                }
                index += length
            }
        }
        let letters = UnsafeBufferPointer(folded)
        let stemEnd = number < 0 ? foldedStart + Stem.length(letters, foldedStart, position) : position
        let hash = WordHash.of(letters, foldedStart..<position)
        let stem = stemEnd == position ? hash : WordHash.of(letters, foldedStart..<stemEnd)
        let entry = vocabulary[hash]
        words.append(
            Word(
                startByte: Int32(start), endByte: Int32(index), foldedStartByte: Int32(foldedStart),
                foldedEndByte: Int32(position), stemEndByte: Int32(stemEnd), value: Int32(number), hash: hash,
                stem: stem, isClock: isClock, isCapitalized: isCapitalized, gap: gap,
                kinds: entry.kinds, classes: entry.classes))
        return index
    }

    /// Puts as many ASCII letters as follow, eight at a time, and returns how many.
    ///
    /// What is put beyond them is written over by what follows; a folded text has room for it.
    @inline(__always)
    private mutating func putLetters(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ folded: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        guard let source = UnsafeRawPointer(bytes.baseAddress), let target = UnsafeMutableRawPointer(folded.baseAddress)
        else { return 0 }
        var index = start
        while index + 8 <= bytes.count {
            let piece = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let small = piece | 0x2020_2020_2020_2020
            target.storeBytes(of: small.littleEndian, toByteOffset: position, as: UInt64.self)
            let low = small & 0x7F7F_7F7F_7F7F_7F7F
            // The high bit of a byte is set from "a" on, and not beyond "z" or ASCII.
            let letters = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505) & ~piece
            let others = ~letters & 0x8080_8080_8080_8080
            let count = others == 0 ? 8 : others.trailingZeroBitCount >> 3
            position += count
            index += count
            if count < 8 { break }
        }
        return index - start
    }

    /// "14.30", "1,9" and "10:42" are one number; "1.200" is twelve hundred.
    private mutating func readNumber(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ folded: UnsafeMutableBufferPointer<UInt8>
    ) -> (value: Int, end: Int) {
        var index = start
        var value = 0
        var isFirstPart = true
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isASCIIDigit {
                if isFirstPart && value < 100_000_000 { value = value * 10 + Int(byte - 0x30) }
            } else if byte == 0x2E || byte == 0x2C || byte == 0x3A, index + 1 < bytes.count,
                bytes[index + 1].isASCIIDigit
            {
                let isGroup =
                    byte == 0x2E && index + 3 < bytes.count && bytes[index + 3].isASCIIDigit
                    && bytes[index + 2].isASCIIDigit
                    && !(index + 4 < bytes.count && bytes[index + 4].isASCIIDigit)
                if !isGroup { isFirstPart = false }
            } else {
                break
            }
            put(byte, folded)
            index += 1
        }
        return (value, index)
    }

    /// "14:30" is a time; "9.15" as well, but "1.9" and "3.47" are figures.
    private static func isClock(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, hour: Int) -> Bool {
        guard (4...5).contains(end - start), hour <= 24, bytes[end - 2].isASCIIDigit, bytes[end - 1].isASCIIDigit
        else { return false }
        let minute = Int(bytes[end - 2] - 0x30) * 10 + Int(bytes[end - 1] - 0x30)
        return switch bytes[end - 3] {
        case 0x3A: minute < 60
        case 0x2E: (6...21).contains(hour) && minute < 60 && minute % 5 == 0
        default: false
        }
    }

    // MARK: Gaps and sentences

    /// What stands between the last word and the next; closes the sentence when it ends there.
    private mutating func closeGap(
        _ bytes: UnsafeBufferPointer<UInt8>, to next: Int, _ last: Word, _ wordCount: Int,
        _ sentences: inout [Sentence]
    ) -> Word.Gap {
        var gap = Word.Gap.joined
        var index = lastEnd
        var lineBreak: Int?
        while index < next {
            let byte = bytes[index]
            switch byte {
            case 0x20, 0x09, 0x0D: gap = max(gap, .space)
            case 0x2C: gap = max(gap, .comma)
            case 0x3A, 0x3B, 0x2F, 0x28, 0x29, 0x5B, 0x5D, 0x7C: gap = max(gap, .dash)
            case 0x2D where gap >= .space || index + 1 < next && bytes[index + 1] == 0x20: gap = max(gap, .dash)
            case 0x0A:
                if lineBreak == nil { lineBreak = index }
                if endsLine(bytes, at: index) {
                    close(bytes, upTo: index, wordCount, &sentences, beginsLine: true)
                    return .line
                }
                gap = max(gap, .space)
            case 0x2E, 0x21, 0x3F:
                var end = index
                while end < next, isStop(bytes, &end) {}
                let isFollowed = end < next && (bytes[end] <= 0x20 || bytes[end] >= 0xC2)
                if isFollowed, byte != 0x2E || end > index + 1 || stops(bytes, last, next) {
                    let brokeLine = bytes[end..<next].contains(0x0A)
                    close(bytes, upTo: end, wordCount, &sentences, beginsLine: brokeLine)
                    return brokeLine ? .line : .stop
                }
                index = max(index, end - 1)
                gap = max(gap, .space)
            case 0xC2 where index + 1 < next && bytes[index + 1] == 0xA0: gap = max(gap, .space)
            case 0xE2:
                // A dash between words; an ellipsis ends a sentence when a capital follows.
                if index + 2 < next, bytes[index + 1] == 0x80 {
                    // Thin and narrow no-break spaces.
                    if bytes[index + 2] <= 0x8A || bytes[index + 2] == 0xAF { gap = max(gap, .space) }
                    if bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94 { gap = max(gap, .dash) }
                    if bytes[index + 2] == 0xA6, bytes[next].isASCIICapital {
                        close(bytes, upTo: index + 3, wordCount, &sentences, beginsLine: false)
                        return .stop
                    }
                }
                if index + 2 < next, (0x98...0x9E).contains(bytes[index + 1]), bytes[next].isASCIICapital {
                    close(bytes, upTo: index + 3, wordCount, &sentences, beginsLine: false)
                    return .stop
                }
            case 0xF0 where index + 3 < next && bytes[next].isASCIICapital:
                // An emoji stands where others put a full stop.
                close(bytes, upTo: index + 4, wordCount, &sentences, beginsLine: false)
                return .stop
            default: break
            }
            index += 1
        }
        return gap
    }

    private func isStop(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
        switch bytes[index] {
        case 0x2E, 0x21, 0x3F, 0x22, 0x27, 0x29:
            index += 1
            return true
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x98...0xA6).contains(bytes[index + 2]):
            index += 3
            return true
        default: return false
        }
    }

    /// A short line is a line of its own; a long one was wrapped, unless a blank line or a bullet follows.
    private func endsLine(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        var next = index + 1
        while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x0D || bytes[next] == 0x09 { next += 1 }
        guard next < bytes.count else { return true }
        switch bytes[next] {
        case 0x0A, 0x2D, 0x2A, 0x3E: return true
        case 0xE2, 0xC2, 0xF0: return true
        default: break
        }
        var start = index
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        return index - start < 60
    }

    /// Whether a single full stop ends the sentence: not in "Dr. Sasse", "z. B.", "18. Juni" or "24.12. um neun".
    private func stops(_ bytes: UnsafeBufferPointer<UInt8>, _ last: Word, _ next: Int) -> Bool {
        if let number = last.number, number <= 31, last.length <= 2 || isDate(bytes, last) {
            guard !bytes[next].isASCIIDigit else { return true }
            var place = next
            while place < bytes.count, place < next + 12, bytes[place].isASCIILetter { place += 1 }
            // Behind the last bytes there is nothing to be read eight at a time.
            let letters =
                place + 8 <= bytes.count
                ? WordHash.of(bytes, next..<place, setting: 0x2020_2020_2020_2020)
                : WordHash.of(String(decoding: bytes[next..<place], as: UTF8.self))
            if Scanner.months[letters] != nil || place < bytes.count && bytes[next] == 0x4D && bytes[place] == 0xC3 {
                return false
            }
            return bytes[next].isASCIICapital || bytes[next] >= 0xC3
        }
        // "Mo. oder Di.", "6:30 a.m. or later"
        if Scanner.weekdays[last.hash] != nil, bytes[next] | 0x20 == bytes[next], bytes[next] < 0x80 { return false }
        return Scanner.abbreviations[last.hash] == nil
    }

    /// Whether a number is written like "24.12", behind which a full stop belongs to the date.
    private func isDate(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Word) -> Bool {
        word.length <= 5 && !word.isClock && bytes[word.start..<word.end].contains(0x2E)
    }

    private mutating func close(
        _ bytes: UnsafeBufferPointer<UInt8>, upTo limit: Int, _ wordCount: Int, _ sentences: inout [Sentence],
        beginsLine next: Bool
    ) {
        var start = sentenceStart
        var end = limit
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        sentenceStart = limit
        var isAsked = false
        var place = end
        while place > start, place > lastEnd {
            if bytes[place - 1] == 0x3F { isAsked = true }
            place -= 1
        }
        let isBullet: Bool =
            switch bytes[start] {
            case 0x2D, 0x2A, 0x3E: true
            case 0xE2:
                start + 2 < end && [0x80, 0x9C].contains(bytes[start + 1]) && bytes[start + 2] != 0x9E
                    && bytes[start + 2] != 0x9C
            case 0xC2: start + 1 < end && bytes[start + 1] == 0xB7
            default: false
            }
        sentences.append(
            Sentence(
                start: start, end: end, words: firstWord..<wordCount, isAsked: isAsked, isBullet: isBullet,
                beginsLine: beginsLine))
        firstWord = wordCount
        beginsLine = next
    }

    private static let weekdays = WordTable<Bool>(
        [
            "mo": true, "di": true, "mi": true, "do": true, "fr": true, "sa": true, "so": true, "m": true,
            "thurs": true, "wed": true,
        ])
    private static let abbreviations = WordTable<Bool>(
        Dictionary(
            uniqueKeysWithValues: [
                "dr", "hr", "fr", "ca", "bzw", "str", "mr", "mrs", "ms", "nr", "tel", "inkl", "evtl", "ggf", "prof",
                "st", "z", "b", "d", "h", "u", "a", "i", "e", "g", "vgl", "zzgl", "gem", "co", "jr",
                "mind", "max", "usw", "ing", "dipl", "ev", "approx", "vs", "incl", "est",
            ].map { ($0, true) }))
    private static let months = WordTable<Bool>(
        Dictionary(
            uniqueKeysWithValues: [
                "januar", "februar", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
                "dezember", "quartal", "stock", "klasse", "uhr", "etage",
            ].map { ($0, true) }))
}

extension UInt8 {
    @inline(__always) var isASCIILetter: Bool { self | 0x20 >= 0x61 && self | 0x20 <= 0x7A }
    @inline(__always) var isASCIICapital: Bool { self >= 0x41 && self <= 0x5A }
    @inline(__always) var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
}
