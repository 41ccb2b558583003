import Linguistics

/// What a word of an opener has in common with what is known of the prospect.
struct Known: OptionSet, Sendable {
    let rawValue: UInt16
    /// A word or number of the facts.
    static let fact = Known(rawValue: 1)
    /// A word or number of the trigger.
    static let trigger = Known(rawValue: 2)
    /// A word of the company's name.
    static let company = Known(rawValue: 4)
    /// The prospect's own name.
    static let person = Known(rawValue: 8)
    /// The industry or the role.
    static let general = Known(rawValue: 16)
    /// A word of the time at which the trigger happened.
    static let when = Known(rawValue: 32)
    /// A number that is known, in figures or in words.
    static let number = Known(rawValue: 64)
    /// It is not the word itself but one of the same meaning.
    static let similar = Known(rawValue: 128)
    /// What is known only of messages that got no answer.
    static let contact = Known(rawValue: 256)
    /// What only this prospect is known for.
    static let specific: Known = [.fact, .trigger]
}

/// What can be known of a prospect, ready to be compared with the words of an opener: inflected forms meet by their
/// stem, compounds by the part they share.
final class FactIndex {
    private struct Entry: Sendable {
        let stem: UInt64
        let kind: Known
        let word: Int
    }

    /// All that is known, one piece a line.
    private(set) var text = Text(vocabulary: .checklist)
    private var bytes: [UInt8] = []
    /// The kind of the pieces: where each ends in `bytes`.
    private(set) var pieces: [(end: Int, kind: Known)] = []
    private var entries: [Entry] = []
    private var slots = [Int32](repeating: -1, count: 1024)
    private var grams = [UInt64](repeating: 0, count: 64)

    // MARK: Building

    /// Forgets everything, and keeps the memory.
    func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
    }

    /// Adds a piece of knowledge.
    func add(_ piece: [UInt8], _ kind: Known) {
        guard !piece.isEmpty else { return }
        bytes.append(contentsOf: piece)
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(UInt8(ascii: "\n"))
        pieces.append((bytes.count, kind))
    }

    /// Makes the index once all pieces are added.
    func finish(_ lexicon: Lexicon) {
        text.read(bytes)
        slots.withUnsafeMutableBufferPointer { $0.update(repeating: -1) }
        grams.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
        entries.removeAll(keepingCapacity: true)
        var piece = 0
        var isContact = false
        var checked = -1
        for (index, word) in text.words.enumerated() {
            while piece + 1 < pieces.count, word.start >= pieces[piece].end { piece += 1 }
            guard piece < pieces.count else { break }
            var kind = pieces[piece].kind
            if checked != piece {
                isContact = kind == .fact && isAboutContact(from: index, to: pieces[piece].end)
                checked = piece
            }
            if isContact { kind = .contact }
            if Numeral.mayBegin(at: word), let number = Numeral.value(text.words, at: index) {
                insert(Entry(stem: Self.key(number), kind: kind.union(.number), word: index))
                continue
            }
            let isTime = kind == .when || kind == .trigger && TimeMark.isDay(word)
            guard word.isNumber || word.length >= 3, isTime || !lexicon.functionWords.contains(word) else { continue }
            insert(Entry(stem: word.stem, kind: isTime ? .when : kind, word: index))
            guard !word.isNumber else { continue }
            if let group = lexicon.synonyms.group(of: word) {
                insert(Entry(stem: group, kind: kind.union(.similar), word: index))
            }
            guard word.length >= 5 else { continue }
            text.folded.withUnsafeBufferPointer { letters in
                for place in word.foldedStart...(word.foldedEnd - 5) { addGram(Self.gram(letters, place)) }
            }
        }
    }

    /// "zwei Mails ohne Antwort", "first note unanswered": nothing about the prospect.
    func isAboutContact(from first: Int, to end: Int) -> Bool {
        var index = first
        while index < text.words.count, text.words[index].start < end {
            if Self.silence.contains(text.words[index]) { return true }
            index += 1
        }
        return false
    }

    private static let silence: WordSet = [
        "antwort", "unbeantwortet", "beantwortet", "reaktion", "rückmeldung", "zurückgerufen", "unanswered", "reply",
        "replies", "answered", "response", "unread", "ungelesen", "mailbox", "voicemail", "anrufbeantworter",
        "geantwortet",
        "reagiert", "replied", "antwortet",
    ]

    /// What stands for a number in place of a stem.
    @inline(__always)
    private static func key(_ number: Int) -> UInt64 { UInt64(number + 7) &* 0xD6E8_FEB8_6659_FD93 }

    private func insert(_ entry: Entry) {
        entries.append(entry)
        var slot = Int(truncatingIfNeeded: entry.stem >> 16) & 1023
        var steps = 0
        while slots[slot] >= 0, steps < 1023 {
            slot = (slot + 1) & 1023
            steps += 1
        }
        if steps < 1000 { slots[slot] = Int32(entries.count - 1) }
    }

    @inline(__always)
    private static func gram(_ letters: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
        var hash: UInt64 = 0
        for offset in 0..<5 { hash = hash &* 31 &+ UInt64(letters[place + offset]) }
        return Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 52)
    }

    private func addGram(_ gram: Int) { grams[gram >> 6] |= 1 << UInt64(gram & 63) }
    @inline(__always)
    private func hasGram(_ gram: Int) -> Bool { grams[gram >> 6] >> UInt64(gram & 63) & 1 == 1 }

    // MARK: Comparing

    /// Marks the words of a text that repeat something known.
    func mark(_ other: Text, _ lexicon: Lexicon, into known: inout [Known]) {
        known.removeAll(keepingCapacity: true)
        other.folded.withUnsafeBufferPointer { letters in
            for (index, word) in other.words.enumerated() {
                if Numeral.mayBegin(at: word), let number = Numeral.value(other.words, at: index) {
                    var kinds = kinds(of: Self.key(number))
                    // A small number is known by chance; it counts only beside what is counted.
                    if number < 7 && !kinds.isEmpty { kinds = kinds == [.contact, .number] ? .contact : .number }
                    known.append(kinds)
                } else if lexicon.functionWords.contains(word) {
                    known.append(kinds(of: word.stem).intersection(.when))
                } else {
                    known.append(kinds(of: word, lexicon, letters))
                }
            }
        }
    }

    @inline(__always)
    private func kinds(of stem: UInt64) -> Known {
        var kinds: Known = []
        var slot = Int(truncatingIfNeeded: stem >> 16) & 1023
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.stem == stem { kinds.formUnion(entry.kind) }
            slot = (slot + 1) & 1023
        }
        return kinds
    }

    private func kinds(of word: Word, _ lexicon: Lexicon, _ letters: UnsafeBufferPointer<UInt8>) -> Known {
        let kinds = kinds(of: word.stem)
        guard kinds.isEmpty, !word.isNumber else { return kinds }
        if let group = lexicon.synonyms.group(of: word) {
            let similar = self.kinds(of: group)
            if !similar.isEmpty { return similar }
        }
        guard word.length >= 5 else { return kinds }
        var place = word.foldedStart
        while place + 5 <= word.foldedEnd {
            if hasGram(Self.gram(letters, place)) { return compoundKinds(word, letters) }
            place += 1
        }
        return kinds
    }

    /// "Servicetechniker" and "Techniker" meet: one holds the stem of the other.
    private func compoundKinds(_ word: Word, _ letters: UnsafeBufferPointer<UInt8>) -> Known {
        var kinds: Known = []
        text.folded.withUnsafeBufferPointer { own in
            for entry in entries {
                let fact = text.words[entry.word]
                guard !fact.isNumber else { continue }
                if holds(letters, word.foldedStart..<word.foldedEnd, own, fact.foldedStart..<fact.stemEnd)
                    || holds(own, fact.foldedStart..<fact.foldedEnd, letters, word.foldedStart..<word.stemEnd)
                    || begins(letters, word.foldedStart..<word.foldedEnd, own, fact.foldedStart..<fact.foldedEnd)
                {
                    kinds.formUnion(entry.kind)
                }
            }
        }
        return kinds
    }

    /// "Branchenzuschläge" and "Branchenzuschlagsberechnung" meet: they begin with the same nine letters.
    private func begins(
        _ letters: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, _ other: UnsafeBufferPointer<UInt8>,
        _ fact: Range<Int>
    ) -> Bool {
        guard word.count >= 11, fact.count >= 11 else { return false }
        for offset in 0..<9 where letters[word.lowerBound + offset] != other[fact.lowerBound + offset] { return false }
        return true
    }

    /// Whether a word holds a stem of five letters or more, at its start or at its end.
    private func holds(
        _ letters: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, _ other: UnsafeBufferPointer<UInt8>,
        _ stem: Range<Int>
    ) -> Bool {
        guard stem.count >= 5, word.count >= stem.count else { return false }
        var place = word.lowerBound
        while place + stem.count <= word.upperBound {
            var offset = 0
            while offset < stem.count, letters[place + offset] == other[stem.lowerBound + offset] { offset += 1 }
            if offset == stem.count {
                return place == word.lowerBound || word.upperBound - place - stem.count <= 4
            }
            place += 1
        }
        return false
    }
}
